package org.tabularium.extractor.page;

import java.nio.file.Path;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tabularium.extractor.detect.Detected;
import org.tabularium.extractor.grid.GridFinder;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.models.document.Content;

/** For developers: pages a second of reading and grid finding, beside PDFBox's text stripping alone. One thread. */
final class SpeedTrial {

    private SpeedTrial() {}

    public static void main(String[] files) {
        for (int round = 0; round < 6; round++) {
            double strip = 0;
            double read = 0;
            for (String file : files) {
                Path path = Path.of(file);
                strip += seconds(path, SpeedTrial::strip);
                read += seconds(path, SpeedTrial::read);
            }
            System.out.printf("strip %.2f s, read and grids %.2f s, %.2f of its speed%n", strip, read, strip / read);
        }
    }

    private static double seconds(Path file, Function<Path, Integer> work) {
        long start = System.nanoTime();
        int done = work.apply(file);
        if (done == 0) {
            throw new IllegalStateException("nothing read from " + file);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static int strip(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).length();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int read(Path file) {
        try {
            ReadContent content =
                    new ContentReader(PageReader.NONE).read(file, new Detected.Pdf(), Limits.DEFAULT, Progress.NONE);
            int cells = 0;
            if (content instanceof ReadContent.Read(Content.Paged paged)) {
                for (var page : paged.pages()) {
                    cells += new GridFinder().find(page).lines().size();
                }
            }
            return cells;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
