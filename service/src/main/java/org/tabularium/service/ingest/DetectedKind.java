package org.tabularium.service.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.extractor.detect.Detected;
import org.tabularium.extractor.detect.Detector;
import org.tabularium.service.store.Failure;

/** The kind of a file as the extractor's detector sees it. */
public final class DetectedKind implements KindCheck {

    private static final String READ =
            "PDF, OFD, texts (.docx, .doc, .wps, .rtf, .odt), workbooks (.xlsx, .xls, .et, .ods),"
                    + " saved web pages (.html), scans as TIFF, PNG or JPEG, and zips of these are read.";

    private final Detector detector = new Detector();

    @Override
    public Found check(Path file) throws IOException {
        Detected detected = detector.detect(file);
        return new Found(detected.mediaType(), refusal(detected));
    }

    private static Optional<Failure> refusal(Detected detected) {
        return switch (detected) {
            case Detected.Pdf pdf -> Optional.empty();
            case Detected.Image image -> Optional.empty();
            case Detected.Word word -> Optional.empty();
            case Detected.Sheet sheet -> Optional.empty();
            case Detected.Markup markup -> markup(markup);
            case Detected.Archive archive -> Optional.empty();
            case Detected.Ofd ofd -> Optional.empty();
            case Detected.Unsupported other -> unsupported(other);
            // What is wrong with these is told by the extraction, as for files whose fault shows only when they are
            // read.
            case Detected.Encrypted encrypted -> Optional.empty();
            case Detected.Damaged damaged -> Optional.empty();
            case Detected.Empty empty ->
                Optional.of(new Failure(Failure.Reason.EMPTY, "The file has no bytes. Send it again. " + READ));
        };
    }

    private static Optional<Failure> markup(Detected.Markup markup) {
        return switch (markup.format()) {
            case PAGE -> Optional.empty();
            case ARCHIVE -> unsupported(markup);
        };
    }

    private static Optional<Failure> unsupported(Detected detected) {
        String detail = "The file's bytes are of the kind " + detected.mediaType() + ", which is not read. " + READ;
        return Optional.of(new Failure(Failure.Reason.UNSUPPORTED, detail));
    }
}
