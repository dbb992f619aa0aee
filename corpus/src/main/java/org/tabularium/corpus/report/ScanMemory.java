package org.tabularium.corpus.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.ocr.OcrSettings;
import org.tabularium.extractor.page.ocr.ScanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code scan-memory}: reads many small pages one after the other and tells how much the process has grown. To be run with
 * a heap of fixed size that is touched beforehand ({@code -Xms512m -Xmx512m -XX:+AlwaysPreTouch}), so that what grows is
 * native memory.
 */
@Command(
        name = "scan-memory",
        mixinStandardHelpOptions = true,
        description = "Reads many scanned pages in a row and says how much memory the process has before and after.")
public final class ScanMemory implements Callable<Integer> {

    /** Models, fonts, compiled code and buffers come within the first pages. */
    private static final int WARM = 60;

    /**
     * In kilobytes: a page's picture or one line's pixels not given back would show as tens of megabytes over 500 pages;
     * compiled code and caches of the allocator still grow by some.
     */
    private static final long MOST_GROWTH = 24 * 1024;

    private static final double DPI = 200;

    @Option(names = "--pages", defaultValue = "500", description = "How many (${DEFAULT-VALUE}).")
    private int pages;

    @Spec
    private CommandSpec spec;

    /** 0 if the process has not grown, 1 if it has. */
    @Override
    public Integer call() throws IOException {
        OcrSettings settings =
                OcrSettings.installed().orElseThrow(() -> new IOException("Tesseract's models are not installed."));
        PrintWriter out = spec.commandLine().getOut();
        try (ScanReader reader = new ScanReader(settings)) {
            long before = 0;
            for (int k = 1; k <= pages + WARM; k++) {
                reader.read(new Drawn(page(k), k));
                if (k == WARM) {
                    before = resident();
                    out.printf("resident after %d pages: %d kB%n", k, before);
                }
            }
            long after = resident();
            out.printf("resident after %d pages: %d kB, %+d kB%n", pages + WARM, after, after - before);
            return after - before <= MOST_GROWTH ? 0 : 1;
        }
    }

    /** In kilobytes, as the kernel tells it. */
    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow(() -> new IOException("The kernel does not tell resident memory."));
    }

    /** A small table: labels and two columns of amounts. */
    private static BufferedImage page(int seed) {
        BufferedImage image = new BufferedImage(620, 180, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 28));
        for (int row = 0; row <= 2; row++) {
            pen.drawLine(10, 20 + 70 * row, 610, 20 + 70 * row);
        }
        for (int column = 0; column <= 3; column++) {
            pen.drawLine(10 + 200 * column, 20, 10 + 200 * column, 160);
        }
        for (int row = 0; row < 2; row++) {
            pen.drawString("基本支出", 30, 64 + 70 * row);
            for (int column = 1; column < 3; column++) {
                pen.drawString(seed * (row + 1) + "." + (10 + (seed + column) % 90), 30 + 200 * column, 64 + 70 * row);
            }
        }
        pen.dispose();
        return image;
    }

    private record Drawn(BufferedImage image, int number) implements PageImage {
        @Override
        public double width() {
            return image.getWidth() * 72 / DPI;
        }

        @Override
        public double height() {
            return image.getHeight() * 72 / DPI;
        }

        @Override
        public double scannedDpi() {
            return DPI;
        }

        @Override
        public BufferedImage render(double dpi) {
            return image;
        }
    }
}
