package org.tabularium.corpus.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether a large document can be read with little memory, in a virtual machine of its own. */
final class Memory {

    private static final int PAGES = 300;
    private static final String HEAP = "-Xmx512m";

    private Memory() {}

    /**
     * What came of it.
     *
     * @param passed true if the child ended well
     * @param pages of the document
     * @param said the end of what the child said, if it failed
     */
    record Result(boolean passed, int pages, String said) {}

    /** Reads a document of at least 300 pages, made of copies of one. */
    static Result of(Path pdf, Path folder) throws IOException {
        Path large = folder.resolve("large.pdf");
        int pages = copies(pdf, large);
        Path log = folder.resolve("large.log");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.tabularium.extractor.command.Main",
                        "extract",
                        large.toString(),
                        "--out",
                        folder.resolve("large").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = waitFor(child);
        String said = Files.readString(log);
        return new Result(code == 0, pages, code == 0 ? "" : said.substring(Math.max(0, said.length() - 600)));
    }

    private static int waitFor(Process child) throws IOException {
        try {
            return child.waitFor();
        } catch (InterruptedException interrupted) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a child was reading", interrupted);
        }
    }

    private static int copies(Path pdf, Path large) throws IOException {
        int pages;
        try (PDDocument one = Loader.loadPDF(pdf.toFile())) {
            pages = one.getNumberOfPages();
        }
        int copies = (PAGES + pages - 1) / pages;
        List<File> files = new ArrayList<>();
        PDFMergerUtility merger = new PDFMergerUtility();
        for (int k = 0; k < copies; k++) {
            files.add(pdf.toFile());
        }
        for (File file : files) {
            merger.addSource(file);
        }
        merger.setDestinationFileName(large.toString());
        merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        return copies * pages;
    }
}
