package org.tabularium.extractor.page.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.tabularium.extractor.page.PageImage;

/** A page drawn for a test, at 200 dpi: rules and words, leaning or shaded if asked. */
public final class PrintedPage {

    public static final double DPI = 200;

    private final BufferedImage image;
    private final Graphics2D pen;

    public PrintedPage(int width, int height) {
        this(width, height, 0);
    }

    /** @param degrees by which everything leans, clockwise */
    public PrintedPage(int width, int height, double degrees) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 30));
        pen.transform(AffineTransform.getRotateInstance(Math.toRadians(degrees), width / 2.0, height / 2.0));
    }

    /** A rule between two points. */
    public PrintedPage rule(double x1, double y1, double x2, double y2) {
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
        return this;
    }

    /** A ruled table of equal cells. */
    public PrintedPage table(int left, int top, int columns, int rows, int cellWidth, int cellHeight) {
        for (int r = 0; r <= rows; r++) {
            rule(left, top + r * cellHeight, left + columns * cellWidth, top + r * cellHeight);
        }
        for (int c = 0; c <= columns; c++) {
            rule(left + c * cellWidth, top, left + c * cellWidth, top + rows * cellHeight);
        }
        return this;
    }

    /** A word whose baseline ends at a point, as figures are set. */
    public PrintedPage figure(String word, int right, int y) {
        pen.drawString(word, right - pen.getFontMetrics().stringWidth(word), y);
        return this;
    }

    /** A word whose baseline begins at a point. */
    public PrintedPage word(String word, int x, int y) {
        pen.drawString(word, x, y);
        return this;
    }

    /** A shaded row; drawn before what is printed on it. */
    public PrintedPage shade(double left, double top, double width, double height, Color color) {
        pen.setColor(color);
        pen.fill(new Rectangle2D.Double(left, top, width, height));
        pen.setColor(Color.BLACK);
        return this;
    }

    /** A filled circle. */
    public PrintedPage dot(int x, int y, int diameter, Color color) {
        pen.setColor(color);
        pen.fillOval(x, y, diameter, diameter);
        pen.setColor(Color.BLACK);
        return this;
    }

    /** An outlined circle, as a seal is. */
    public PrintedPage ring(int x, int y, int diameter, Color color) {
        pen.setColor(color);
        pen.setStroke(new BasicStroke(6));
        pen.drawOval(x, y, diameter, diameter);
        pen.setStroke(new BasicStroke(2));
        pen.setColor(Color.BLACK);
        return this;
    }

    public BufferedImage image() {
        return image;
    }

    /** As page 1 of a document, scanned at {@link #DPI}. */
    public PageImage page() {
        return scanned(image);
    }

    /** Any picture as page 1 of a document, scanned at {@link #DPI}. */
    public static PageImage scanned(BufferedImage image) {
        return new Scanned(image);
    }

    private record Scanned(BufferedImage image) implements PageImage {
        @Override
        public int number() {
            return 1;
        }

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
