package org.tabularium.corpus.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tabularium.extractor.pipeline.Extraction;
import org.tabularium.extractor.pipeline.Extraction.Extracted;
import org.tabularium.extractor.pipeline.Extractor;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Pipeline;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.models.disclosure.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code pace FILE.pdf}: how long each page of a scan takes, the whole way from its file to a disclosure, and Tesseract's
 * program on the same page right afterwards, so that a busy machine delays both. A page has one reader, and is read once
 * before, so that the virtual machine has compiled what matters.
 */
@Command(
        name = "pace",
        mixinStandardHelpOptions = true,
        description = "Reads a scanned PDF page by page beside Tesseract, and says how long each took.")
public final class Pace implements Callable<Integer> {

    private static final double NANOS_PER_SECOND = 1e9;

    /** Ends a sentence: what has one is no table alone. */
    private static final String SENTENCE = "。";

    @Parameters(paramLabel = "FILE", description = "A scanned PDF.")
    private Path file;

    @Option(names = "--rounds", defaultValue = "2", description = "How often each page is timed (${DEFAULT-VALUE}).")
    private int rounds;

    @Spec
    private CommandSpec spec;

    /** Some pages and what they took, in seconds. */
    private static final class Sum {
        private int pages;
        private double ours;
        private double theirs;

        void add(double own, double other) {
            pages++;
            ours += own;
            theirs += other;
        }

        @Override
        public String toString() {
            return "%d pages, %.2f s each, %.2f s by Tesseract, ratio %.2f"
                    .formatted(pages, ours / pages, theirs / pages, ours / theirs);
        }
    }

    /** 0 when all pages were read. */
    @Override
    public Integer call() throws IOException {
        Peer peer = TesseractPeer.installed().orElseThrow(() -> new IOException("Tesseract is not installed."));
        Extractor extractor = Pipeline.standard(Limits.DEFAULT);
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("pace");
        Sum tables = new Sum();
        Sum others = new Sum();
        int number = 0;
        for (Path page : split(folder)) {
            boolean table = isTableAlone(extractor.extract(page, "page.pdf", Progress.NONE));
            Sum one = new Sum();
            for (int k = 0; k < rounds; k++) {
                double ours = seconds(() -> extractor.extract(page, "page.pdf", Progress.NONE));
                one.add(ours, seconds(() -> peer.rows(page)));
            }
            (table ? tables : others).add(one.ours / rounds, one.theirs / rounds);
            out.printf(
                    "page %d, %s: %.2f s, %.2f s by Tesseract%n",
                    ++number, table ? "tables alone" : "prose", one.ours / rounds, one.theirs / rounds);
            Files.delete(page);
        }
        Files.delete(folder);
        out.println("tables alone: " + tables);
        out.println("with prose: " + others);
        return 0;
    }

    /** Each page as a document of its own. */
    private List<Path> split(Path folder) throws IOException {
        List<Path> pages = new ArrayList<>();
        try (PDDocument whole = Loader.loadPDF(file.toFile())) {
            for (int k = 0; k < whole.getNumberOfPages(); k++) {
                try (PDDocument one = new PDDocument()) {
                    one.importPage(whole.getPage(k));
                    Path page = folder.resolve(k + ".pdf");
                    one.save(page.toFile());
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    private static boolean isTableAlone(Extraction extraction) {
        if (!(extraction instanceof Extracted(Disclosure disclosure, List<String> text))) {
            return false;
        }
        boolean table =
                !disclosure.tables().isEmpty() || !disclosure.otherTables().isEmpty();
        return table && text.stream().noneMatch(page -> page.contains(SENTENCE));
    }

    /** Something to be timed. */
    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }
}
