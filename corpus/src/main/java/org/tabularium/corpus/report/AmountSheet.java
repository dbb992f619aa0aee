package org.tabularium.corpus.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A ruled page full of amounts, to see how surely figures are read without the labels that take most of the time.
 *
 * @param image at its resolution
 * @param amounts what is printed and where, in points
 */
record AmountSheet(BufferedImage image, List<Amount> amounts) {

    /** A4, in points. */
    static final double WIDTH = 595;

    static final double HEIGHT = 842;

    private static final double MARGIN = 50;
    private static final int ROWS = 40;
    private static final int COLUMNS = 5;
    private static final double ROW = (HEIGHT - 2 * MARGIN) / ROWS;
    private static final double COLUMN = (WIDTH - 2 * MARGIN) / COLUMNS;

    /** Half a point: what office programs draw. */
    private static final double RULE = 0.5;

    /** @param x of its centre, {@code y} likewise */
    record Amount(String text, double x, double y) {}

    /** @param points size of the print */
    static AmountSheet of(String face, double points, double dpi, long seed) {
        Random dice = new Random(seed);
        double scale = dpi / 72;
        BufferedImage image = new BufferedImage(
                (int) Math.round(WIDTH * scale), (int) Math.round(HEIGHT * scale), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(scale, scale);
        pen.setColor(Color.BLACK);
        rules(pen);
        pen.setFont(new Font(face, Font.PLAIN, 1).deriveFont((float) points));
        List<Amount> amounts = new ArrayList<>();
        for (int cell = 0; cell < ROWS * COLUMNS; cell++) {
            amounts.add(print(pen, text(dice), cell));
        }
        pen.dispose();
        return new AmountSheet(image, amounts);
    }

    private static void rules(Graphics2D pen) {
        pen.setStroke(new BasicStroke((float) RULE));
        for (int row = 0; row <= ROWS; row++) {
            pen.draw(new Line2D.Double(MARGIN, MARGIN + row * ROW, WIDTH - MARGIN, MARGIN + row * ROW));
        }
        for (int column = 0; column <= COLUMNS; column++) {
            pen.draw(new Line2D.Double(MARGIN + column * COLUMN, MARGIN, MARGIN + column * COLUMN, HEIGHT - MARGIN));
        }
    }

    /** Against the right edge of its cell, as amounts are. */
    private static Amount print(Graphics2D pen, String text, int cell) {
        Rectangle2D ink = pen.getFont()
                .createGlyphVector(pen.getFontRenderContext(), text)
                .getVisualBounds();
        int row = cell / COLUMNS;
        double right = MARGIN + (cell % COLUMNS + 1) * COLUMN - 4;
        double middle = MARGIN + (row + 0.5) * ROW;
        double left = right - ink.getMaxX();
        pen.drawString(text, (float) left, (float) (middle - ink.getCenterY()));
        return new Amount(text, left + ink.getCenterX(), middle);
    }

    /** From 0.01 to some ten millions, with and without separators; a few below zero. */
    private static String text(Random dice) {
        double amount = Math.exp(dice.nextDouble() * 20 - 4);
        String printed = String.format(Locale.ROOT, dice.nextInt(4) == 0 ? "%,.2f" : "%.2f", amount);
        return dice.nextInt(15) == 0 ? "-" + printed : printed;
    }
}
