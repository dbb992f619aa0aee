package org.tabularium.extractor.page.text;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.tabularium.models.geometry.Box;

/** Measures characters as they are shown. */
final class GlyphMaker {

    /** Of the font size, upwards from the baseline: the height of digits, and an ideograph's middle in the middle. */
    static final double INK = 0.75;

    /** Text that leans more than this from level or upright, as the tangent of the angle, is a watermark. */
    private static final double LEAN = 0.1;

    private final PageFrame frame;

    GlyphMaker(PageFrame frame) {
        this.frame = frame;
    }

    /**
     * The character, or {@code null} if it is none: no width and no text, or set aslant (a watermark across the page,
     * which no table's or paragraph's text is).
     *
     * @param matrix from the font's unit square to the page
     * @param displacement to the next character
     */
    Glyph make(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        double em = font instanceof PDType3Font drawn ? em(drawn) : 1;
        Point2D.Float origin = matrix.transformPoint(0, 0);
        Point2D.Float end = matrix.transformPoint((float) width, 0);
        Point2D.Float top = matrix.transformPoint(0, (float) (INK * em));
        Point2D.Float far = matrix.transformPoint((float) width, (float) (INK * em));
        double upX = frame.x(top.x, top.y) - frame.x(origin.x, origin.y);
        double upY = frame.y(top.x, top.y) - frame.y(origin.x, origin.y);
        double size = Math.hypot(upX, upY) / INK;
        int turn = turn(upX, upY);
        if (turn < 0 || size == 0) {
            return null;
        }
        Box box = corners(origin, far).union(corners(end, top));
        return new Glyph(text(font, code), box, size, turn);
    }

    private Box corners(Point2D.Float a, Point2D.Float b) {
        return Box.between(frame.x(a.x, a.y), frame.y(a.x, a.y), frame.x(b.x, b.y), frame.y(b.x, b.y));
    }

    /** Quarter turns from upright of text whose upward direction is given; −1 if it is set aslant. */
    static int turn(double upX, double upY) {
        double x = Math.abs(upX);
        double y = Math.abs(upY);
        if (x <= LEAN * y) {
            return upY < 0 ? 0 : 2;
        }
        if (y <= LEAN * x) {
            return upX > 0 ? 1 : 3;
        }
        return -1;
    }

    /** The size of a drawn font's square: such a font chooses its own unit. */
    private static double em(PDType3Font font) {
        BoundingBox box = font.getBoundingBox();
        double height = box == null ? 0 : Math.abs(font.getFontMatrix().getScaleY() * box.getHeight());
        return height > 0 ? height : 1;
    }

    private static String text(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null && font instanceof PDSimpleFont && code >= ' ') {
            // As PDF viewers do: the code itself.
            text = String.valueOf((char) code);
        }
        if (text == null || text.isEmpty() || text.chars().anyMatch(c -> c < ' ' && c != '\t')) {
            return Glyph.UNKNOWN;
        }
        return Radicals.ideographs(text);
    }
}
