package org.tabularium.corpus.glyph;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A line printed finer than it will be scanned.
 *
 * @param text what is printed
 * @param image black on white, {@value #FINER} times as fine as a scan
 * @param ink where each character's ink is, in pixels of the image
 */
record PrintedLine(String text, BufferedImage image, List<Rectangle2D> ink) {

    /** Pixels of the print a pixel of the scan. */
    static final int FINER = 4;

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    /**
     * Prints with chance widths, weights, slants and distances.
     *
     * @param height of the digits in pixels of the scan
     */
    static PrintedLine of(String text, Font face, double height, Random dice) {
        double digit = face.deriveFont(100f)
                        .createGlyphVector(SMOOTH, "8")
                        .getVisualBounds()
                        .getHeight()
                / 100;
        double size = height / digit * FINER;
        double width = 0.75 + 0.4 * dice.nextDouble();
        double slant = dice.nextInt(6) == 0 ? (dice.nextDouble() - 0.3) * 0.25 : 0;
        Font font = face.deriveFont((float) size).deriveFont(new AffineTransform(width, 0, -slant, 1, 0, 0));
        double apart = (dice.nextDouble() * dice.nextDouble() * 0.2 - 0.04) * size;
        return print(text, font, size, apart, pen(size, dice), dice.nextInt(5) == 0);
    }

    /** How much thicker or thinner than the face is. */
    private static float pen(double size, Random dice) {
        return (float) (dice.nextDouble() * (dice.nextInt(5) == 0 ? 0.03 : 0.014) * size);
    }

    private static PrintedLine print(String text, Font font, double size, double apart, float pen, boolean thinner) {
        int height = (int) (size * 2.4);
        double x = size;
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            GlyphVector glyph = font.createGlyphVector(SMOOTH, text.substring(i, i + 1));
            shapes.add(glyph.getOutline((float) x, (float) (height * 0.62)));
            x += glyph.getGlyphMetrics(0).getAdvance() + apart;
        }
        BufferedImage image = new BufferedImage((int) (x + 2 * size), height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setStroke(new BasicStroke(pen));
        for (Shape shape : shapes) {
            graphics.setColor(Color.BLACK);
            graphics.fill(shape);
            graphics.setColor(thinner ? Color.WHITE : Color.BLACK);
            graphics.draw(shape);
        }
        graphics.dispose();
        return new PrintedLine(
                text, image, shapes.stream().map(Shape::getBounds2D).toList());
    }
}
