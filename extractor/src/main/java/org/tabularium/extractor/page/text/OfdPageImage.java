package org.tabularium.extractor.page.text;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ofdrw.reader.ResourceManage;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.models.document.Rule;
import org.tabularium.models.geometry.Box;

/** A page of an open OFD as a picture: its images, lines and characters, the latter in a font of this machine. */
final class OfdPageImage implements PageImage {

    private static final double POINTS = 72;

    private final ResourceManage resources;
    private final int number;
    private final OfdInk page;
    private final PageInk ink;

    OfdPageImage(ResourceManage resources, int number, OfdInk page) {
        this.resources = resources;
        this.number = number;
        this.page = page;
        this.ink = page.ink();
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public double width() {
        return ink.width();
    }

    @Override
    public double height() {
        return ink.height();
    }

    @Override
    public double scannedDpi() {
        return 0;
    }

    @Override
    public BufferedImage render(double dpi) {
        int width = Math.max(1, (int) Math.round(width() * dpi / POINTS));
        int height = Math.max(1, (int) Math.round(height() * dpi / POINTS));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.scale(dpi / POINTS, dpi / POINTS);
        page.images().forEach(image -> draw(image, canvas));
        canvas.setColor(Color.BLACK);
        ink.rules().forEach(rule -> draw(rule, canvas));
        ink.glyphs().forEach(glyph -> draw(glyph, canvas));
        canvas.dispose();
        return picture;
    }

    private void draw(OfdInk.Placed image, Graphics2D canvas) {
        try {
            BufferedImage picture = resources.getImage(image.resource());
            if (picture != null) {
                AffineTransform pixels = new AffineTransform(image.place());
                pixels.scale(1.0 / picture.getWidth(), 1.0 / picture.getHeight());
                canvas.drawImage(picture, pixels, null);
            }
        } catch (IOException | RuntimeException e) {
            throw new UncheckedIOException("page " + number, new IOException(e));
        }
    }

    private static void draw(Rule rule, Graphics2D canvas) {
        Box box = rule.box();
        // A line without thickness is drawn as the thinnest that is seen.
        canvas.fill(new Rectangle2D.Double(box.x(), box.y(), Math.max(box.width(), 0.3), Math.max(box.height(), 0.3)));
    }

    private static void draw(Glyph glyph, Graphics2D canvas) {
        if (glyph.blank()) {
            return;
        }
        Box box = glyph.box();
        AffineTransform before = canvas.getTransform();
        switch (glyph.turn()) {
            case 0 -> canvas.translate(box.x(), box.bottom());
            case 1 -> canvas.translate(box.x(), box.y());
            case 2 -> canvas.translate(box.right(), box.y());
            default -> canvas.translate(box.right(), box.bottom());
        }
        canvas.rotate(glyph.turn() * Math.PI / 2);
        canvas.setFont(new Font(Font.SERIF, Font.PLAIN, 1).deriveFont((float) glyph.size()));
        canvas.drawString(glyph.text(), 0, 0);
        canvas.setTransform(before);
    }
}
