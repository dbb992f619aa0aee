package org.tabularium.extractor.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.tabularium.extractor.detect.Detected;
import org.tabularium.extractor.detect.Detector;
import org.tabularium.extractor.fill.Filler;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.grid.GridFinder;
import org.tabularium.extractor.grid.UnruledTables;
import org.tabularium.extractor.page.ContentReader;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.ReadContent;
import org.tabularium.extractor.page.ocr.OcrSettings;
import org.tabularium.extractor.page.ocr.SaidElsewhere;
import org.tabularium.extractor.page.ocr.ScanReader;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.extractor.recognise.Recogniser;
import org.tabularium.extractor.recognise.Wordings;
import org.tabularium.extractor.reconcile.Reconciler;
import org.tabularium.extractor.stitch.Stitcher;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Disclosure.Kind;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Content;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;

/** The rooms in their order. Immutable; safe for any number of threads. */
public final class Pipeline implements Extractor {

    /** The version that disclosures name as their producer. */
    public static final String VERSION = "0.1.0";

    /** An id is long enough that no two files of an archive share one, and short enough to be read aloud. */
    private static final int ID_LENGTH = 32;

    private final Limits limits;
    private final Detector detector = new Detector();
    private final ContentReader reader;
    private final GridFinder grids = new GridFinder();
    private final UnruledTables unruled;
    private final Stitcher stitcher = new Stitcher();
    private final Recogniser recogniser;
    private final Filler filler;
    private final Reconciler reconciler;

    public Pipeline(FormLibrary forms, Limits limits, PageReader pictures) {
        Wordings wordings = Wordings.load();
        this.limits = limits;
        this.reader = new ContentReader(pictures);
        this.unruled = new UnruledTables(forms);
        this.recogniser = new Recogniser(forms, wordings);
        Classification classification = Classification.load();
        this.filler = new Filler(forms, wordings, classification);
        this.reconciler = new Reconciler(forms, classification);
    }

    /** With all layouts that come with this software, reading scans if Tesseract's models are installed. */
    public static Pipeline standard(Limits limits) {
        return standard(FormLibrary.load(), limits);
    }

    /** With these layouts, reading scans if Tesseract's models are installed. */
    public static Pipeline standard(FormLibrary forms, Limits limits) {
        return new Pipeline(forms, limits, pictures(forms));
    }

    private static PageReader pictures(FormLibrary forms) {
        return OcrSettings.installed()
                .<PageReader>map(settings -> new ScanReader(settings, PrintedNames.of(forms, Classification.load())))
                .orElse(PageReader.NONE);
    }

    @Override
    public Extraction extract(Path file, String fileName, Progress progress) {
        return extract(file, fileName, progress, unproved -> {});
    }

    @Override
    public Extraction extract(Path file, String fileName, Progress progress, Consumer<Disclosure> unproved) {
        return switch (understand(file, progress)) {
            case Understood.Refused refused -> new Extraction.Rejected(refused.rejection());
            case Understood.Parts parts -> {
                Disclosure filled = fill(parts, source(file, fileName, parts));
                unproved.accept(filled);
                progress.report(Progress.Stage.RECONCILE, 0, 0);
                yield new Extraction.Extracted(
                        reconciler.reconcile(filled), PageText.of(parts.content(), parts.blocks()));
            }
        };
    }

    /** A file as far as its forms are known, before any figure is read. */
    public sealed interface Understood {

        /**
         * @param detected what the file is
         * @param content what it holds
         * @param blocks the same in reading order, page breaks mended
         * @param parts the blocks, told apart by form
         */
        record Parts(Detected detected, Content content, List<Block> blocks, List<Recognised> parts)
                implements Understood {}

        /** The file cannot be read. */
        record Refused(Rejection rejection) implements Understood {}
    }

    /**
     * The first rooms: all that is needed to see which forms a file holds.
     *
     * @throws ExtractionStopped if {@code progress} stopped the work
     */
    public Understood understand(Path file, Progress progress) {
        try {
            progress.report(Progress.Stage.DETECT, 0, 0);
            Detected detected = detector.detect(file);
            return switch (reader.read(file, detected, limits, progress)) {
                case ReadContent.Refused refused -> new Understood.Refused(refused.rejection());
                case ReadContent.Read(Content read) -> {
                    progress.report(Progress.Stage.RECOGNISE, 0, 0);
                    Content content = settled(read);
                    List<Block> blocks = blocks(content);
                    yield new Understood.Parts(detected, content, blocks, recogniser.recognise(blocks));
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content settled(Content content) {
        return switch (content) {
            case Content.Flow flow -> flow;
            case Content.Paged paged -> new Content.Paged(SaidElsewhere.settled(paged.pages()));
        };
    }

    private List<Block> blocks(Content content) {
        return switch (content) {
            case Content.Flow flow -> stitcher.stitch(flow, grids::find);
            case Content.Paged paged -> new OriginalPlaces(paged.pages()).of(stitcher.stitch(layouts(paged)));
        };
    }

    private Disclosure fill(Understood.Parts parts, Disclosure.Source source) {
        Content content = parts.content();
        return filler.fill(parts.parts(), content, id(source.sha256()), source, producer(content));
    }

    private List<PageLayout> layouts(Content.Paged paged) {
        List<PageLayout> layouts = new ArrayList<>();
        paged.pages().forEach(page -> layouts.add(grids.find(page)));
        return unruled.find(layouts);
    }

    private static Disclosure.Producer producer(Content content) {
        boolean ocr =
                switch (content) {
                    case Content.Paged paged -> paged.pages().stream().anyMatch(Page::hasReadPictures);
                    case Content.Flow flow -> flow.pictures().stream().anyMatch(Page::hasReadPictures);
                };
        return new Disclosure.Producer(VERSION, ocr ? List.of("chi_sim", "eng") : List.of());
    }

    private static Disclosure.Source source(Path file, String fileName, Understood.Parts parts) {
        String mediaType = parts.detected().mediaType();
        return switch (parts.content()) {
            case Content.Paged paged ->
                new Disclosure.Source(
                        fileName, mediaType, sha256(file), paged.pages().size(), kind(paged));
            case Content.Flow flow -> {
                Kind kind = parts.detected() instanceof Detected.Sheet ? Kind.SHEET : Kind.WORD;
                yield new Disclosure.Source(fileName, mediaType, sha256(file), null, kind);
            }
        };
    }

    private static Kind kind(Content.Paged paged) {
        long text = paged.pages().stream()
                .filter(page -> page.source() == Page.Source.TEXT && !page.hasReadPictures())
                .count();
        boolean words = paged.pages().stream().anyMatch(page -> page.source() == Page.Source.TEXT);
        return text == paged.pages().size() ? Kind.TEXT : words ? Kind.MIXED : Kind.SCAN;
    }

    /** The id of the document with these bytes. */
    public static String id(String sha256) {
        return sha256.substring(0, ID_LENGTH);
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
