package org.tabularium.extractor.page.ocr.read;

import java.util.Arrays;
import java.util.List;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Gray;

/** Puts drawn lines side by side as one line on white: a recogniser of single lines then reads a whole cell at once. */
public final class LineImage {

    /** White around the print, in pixels: Tesseract misses characters that touch the edge. */
    private static final int MARGIN = 14;

    /** Between lines, in pixels: less than a space, so that no word is cut. */
    private static final int GAP = 4;

    private LineImage() {}

    /**
     * Lines drawn in one size.
     *
     * @param lines in reading order, never empty
     * @param target height in pixels of the highest
     */
    static Gray of(List<InkLine> lines, LineDrawing drawing, double target) {
        double height =
                lines.stream().mapToInt(line -> line.area().height()).max().orElseThrow();
        double scale = Math.clamp(target / height, 0.3, 4);
        return of(lines.stream().map(line -> drawing.draw(line, scale)).toList(), GAP);
    }

    /**
     * @param lines in reading order, never empty
     * @param gap between two, in pixels: less than a space, so that no word is cut
     */
    public static Gray of(List<Gray> lines, int gap) {
        int width = 2 * MARGIN + gap * (lines.size() - 1);
        int height = 0;
        for (Gray line : lines) {
            width += line.width();
            height = Math.max(height, line.height());
        }
        Gray out = new Gray(width, height + 2 * MARGIN);
        Arrays.fill(out.pixels(), (byte) 255);
        int left = MARGIN;
        for (Gray line : lines) {
            int top = MARGIN + (height - line.height()) / 2;
            for (int y = 0; y < line.height(); y++) {
                System.arraycopy(line.pixels(), y * line.width(), out.pixels(), (top + y) * width + left, line.width());
            }
            left += line.width() + gap;
        }
        return out;
    }
}
