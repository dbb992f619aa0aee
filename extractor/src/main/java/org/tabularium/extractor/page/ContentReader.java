package org.tabularium.extractor.page;

import java.io.IOException;
import java.nio.file.Path;
import org.tabularium.extractor.detect.Detected;
import org.tabularium.extractor.page.flow.DocReader;
import org.tabularium.extractor.page.flow.DocxReader;
import org.tabularium.extractor.page.flow.HtmlReader;
import org.tabularium.extractor.page.flow.OdfReader;
import org.tabularium.extractor.page.flow.RtfReader;
import org.tabularium.extractor.page.flow.SheetReader;
import org.tabularium.extractor.page.picture.PictureReader;
import org.tabularium.extractor.page.text.OfdReader;
import org.tabularium.extractor.page.text.PdfReader;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.pipeline.Rejection;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content;

/** Reads any file of a kind that is read. Holds no state between files; one serves many threads. */
public final class ContentReader {

    private final PageReader pictures;

    /** @param pictures reads the pages that have no text layer */
    public ContentReader(PageReader pictures) {
        this.pictures = pictures;
    }

    /**
     * Reads a file and closes it.
     *
     * @param file on disk; not changed
     * @param detected what its bytes were found to be
     * @param limits what it may cost; the time is the progress listener's matter
     * @param progress hears of each page
     * @throws IOException if the disk fails; a bad file is a result
     * @throws org.tabularium.extractor.pipeline.ExtractionStopped if {@code progress} stopped the work
     */
    public ReadContent read(Path file, Detected detected, Limits limits, Progress progress) throws IOException {
        progress.report(Progress.Stage.READ, 0, 0);
        try {
            return new ReadContent.Read(content(file, detected, limits, progress));
        } catch (UnreadableFile e) {
            return new ReadContent.Refused(new Rejection(e.reason(), detected.mediaType(), e.getMessage()));
        }
    }

    private Content content(Path file, Detected detected, Limits limits, Progress progress)
            throws UnreadableFile, IOException {
        return switch (detected) {
            case Detected.Word(Detected.WordFormat format) -> word(file, format, limits);
            case Detected.Pdf pdf -> new PdfReader(pictures).read(file, limits, progress);
            case Detected.Image image -> new PictureReader(pictures).read(file, limits, progress);
            case Detected.Sheet(Detected.SheetFormat format) -> sheet(file, format, limits);
            case Detected.Markup markup -> markup(file, markup);
            case Detected.Archive archive -> throw unsupported(archive);
            case Detected.Ofd ofd -> {
                PackedSize.check(file, limits);
                yield new OfdReader(pictures).read(file, limits, progress);
            }
            case Detected.Unsupported other -> throw unsupported(other);
            case Detected.Encrypted encrypted ->
                throw new UnreadableFile(Reason.ENCRYPTED, "The file needs a password; send it without one.");
            case Detected.Damaged damaged ->
                throw new UnreadableFile(
                        Reason.DAMAGED, "The file is broken or cut short (" + damaged.detail() + "); send it again.");
            case Detected.Empty empty -> throw new UnreadableFile(Reason.EMPTY, "The file has no bytes.");
        };
    }

    private Content word(Path file, Detected.WordFormat format, Limits limits) throws UnreadableFile, IOException {
        return switch (format) {
            case DOCX -> {
                PackedSize.check(file, limits);
                yield new DocxReader(pictures).read(file);
            }
            case DOC -> new DocReader().read(file);
            case RTF -> new RtfReader().read(file);
            case ODT -> {
                PackedSize.check(file, limits);
                yield new OdfReader().read(file);
            }
        };
    }

    private static Content sheet(Path file, Detected.SheetFormat format, Limits limits)
            throws UnreadableFile, IOException {
        return switch (format) {
            case XLSX -> new SheetReader().readXlsx(file, PackedSize.check(file, limits));
            case XLS -> new SheetReader().readXls(file);
            case ODS -> {
                PackedSize.check(file, limits);
                yield new OdfReader().read(file);
            }
        };
    }

    private static Content markup(Path file, Detected.Markup markup) throws UnreadableFile, IOException {
        return switch (markup.format()) {
            case PAGE -> new HtmlReader().read(file);
            case ARCHIVE -> throw unsupported(markup);
        };
    }

    private static UnreadableFile unsupported(Detected kind) {
        return new UnreadableFile(Reason.UNSUPPORTED, "Files of the kind " + kind.mediaType() + " are not read.");
    }
}
