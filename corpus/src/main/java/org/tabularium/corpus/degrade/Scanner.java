package org.tabularium.corpus.degrade;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils one page image. */
final class Scanner {

    private static final double POINTS_PER_INCH = 72;
    private static final int WHITE = 255;
    /** Ink darker than this is black on a fax; thin strokes are grey at its resolution, and must not be lost. */
    private static final int FAX_THRESHOLD = 190;
    /** A stamp is about 4 cm across. */
    private static final double STAMP_INCHES = 1.6;

    /** Shaded strips are as high as rows usually are. */
    private static final double ROW_INCHES = 0.26;

    /** Toner fails in specks so many pixels wide. */
    private static final int SPECK = 4;

    private final Damage damage;
    private final Random random;

    Scanner(Damage damage, Random random) {
        this.damage = damage;
        this.random = random;
    }

    /** The page as it comes out of the scanner, in its own orientation. */
    BufferedImage scan(BufferedImage page) {
        BufferedImage paper = colour(page);
        fadeLines(paper);
        shadeRows(paper);
        stamp(paper);
        stampInBlack(paper);
        BufferedImage laid = tilted(laid(paper));
        BufferedImage soft = damage.blur() > 0 ? blurred(laid) : laid;
        light(soft);
        return turned(soft);
    }

    private static BufferedImage colour(BufferedImage page) {
        BufferedImage out = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = out.createGraphics();
        pen.drawImage(page, 0, 0, Color.WHITE, null);
        pen.dispose();
        return out;
    }

    /** White specks over long dark runs, where toner did not hold, and all of them paler, where a pen was thin. */
    private void fadeLines(BufferedImage page) {
        if (damage.fadedLines() > 0 || damage.paleLines() > 0) {
            List<int[]> runs = new ArrayList<>();
            collect(page, runs, false);
            collect(page, runs, true);
            runs.forEach(pixel -> fade(page, pixel[0], pixel[1]));
        }
    }

    /** The pixels of all dark runs of half an inch and more, across or down. */
    private void collect(BufferedImage page, List<int[]> found, boolean down) {
        int outer = down ? page.getWidth() : page.getHeight();
        int inner = down ? page.getHeight() : page.getWidth();
        for (int i = 0; i < outer; i++) {
            int start = 0;
            for (int j = 0; j <= inner; j++) {
                if (j == inner || !isDark(page, down ? i : j, down ? j : i)) {
                    for (int k = start; j - start > damage.dpi() / 2 && k < j; k++) {
                        found.add(down ? new int[] {i, k} : new int[] {k, i});
                    }
                    start = j + 1;
                }
            }
        }
    }

    private static boolean isDark(BufferedImage page, int x, int y) {
        return (page.getRGB(x, y) & WHITE) < 128;
    }

    private void fade(BufferedImage page, int x, int y) {
        if (damage.paleLines() > 0) {
            int level = (int) Math.round(WHITE * damage.paleLines());
            page.setRGB(x, y, new Color(level, level, level).getRGB());
        }
        if (random.nextDouble() < damage.fadedLines() / SPECK) {
            for (int k = 0; k < SPECK; k++) {
                page.setRGB(Math.max(0, x - k), y, Color.WHITE.getRGB());
                page.setRGB(x, Math.max(0, y - k), Color.WHITE.getRGB());
            }
        }
    }

    private void stamp(BufferedImage page) {
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(210, 30, 40, 150));
        double size = STAMP_INCHES * damage.dpi();
        for (int k = 0; k < damage.stamps(); k++) {
            double x = random.nextDouble() * Math.max(1, page.getWidth() - size);
            double y = random.nextDouble() * Math.max(1, page.getHeight() - size);
            pen.setStroke(new BasicStroke(damage.dpi() / 40f));
            pen.draw(new Ellipse2D.Double(x, y, size, size));
            pen.setFont(new Font(Font.SERIF, Font.BOLD, (int) (size / 3)));
            pen.drawString("★", (float) (x + size / 3), (float) (y + size * 0.6));
        }
        pen.dispose();
    }

    /** Strips across the page, within its margins. */
    private void shadeRows(BufferedImage page) {
        int row = Math.max(1, (int) (ROW_INCHES * damage.dpi()));
        int margin = page.getWidth() / 20;
        for (int y = 0; damage.bands() > 0 && y < page.getHeight(); y++) {
            for (int x = margin; y / row % 2 == 0 && x < page.getWidth() - margin; x++) {
                Color ink = new Color(page.getRGB(x, y));
                double left = 1 - damage.bands() / WHITE;
                page.setRGB(
                        x,
                        y,
                        new Color((int) (ink.getRed() * left), (int) (ink.getGreen() * left), (int)
                                        (ink.getBlue() * left))
                                .getRGB());
            }
        }
    }

    private void stampInBlack(BufferedImage page) {
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(40, 40, 45, 200));
        double size = STAMP_INCHES * damage.dpi();
        for (int k = 0; k < damage.frames(); k++) {
            double x = random.nextDouble() * Math.max(1, page.getWidth() - size);
            double y = random.nextDouble() * Math.max(1, page.getHeight() - size);
            pen.setStroke(new BasicStroke(damage.dpi() / 40f));
            pen.draw(new Rectangle2D.Double(x, y, size, size / 2));
            pen.setFont(new Font(Font.SERIF, Font.BOLD, (int) (size / 6)));
            pen.drawString("415-03.17", (float) (x + size / 12), (float) (y + size * 0.3));
        }
        pen.dispose();
    }

    /** On the glass: a little askew. */
    private BufferedImage laid(BufferedImage page) {
        BufferedImage out = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = out.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, out.getWidth(), out.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        double angle = Math.toRadians(damage.skew()) * (random.nextBoolean() ? 1 : -1);
        AffineTransform place = AffineTransform.getRotateInstance(angle, out.getWidth() / 2.0, out.getHeight() / 2.0);
        pen.drawImage(page, place, null);
        pen.dispose();
        return out;
    }

    /** Seen from below: the upper rows are narrower than the lower ones. */
    private BufferedImage tilted(BufferedImage page) {
        if (damage.perspective() == 0) {
            return page;
        }
        int width = page.getWidth();
        int height = page.getHeight();
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = out.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        for (int y = 0; y < height; y++) {
            int inset = (int) Math.round(width * damage.perspective() * (1 - (double) y / height));
            pen.setColor(Color.WHITE);
            pen.drawLine(0, y, width, y);
            pen.drawImage(page, inset, y, width - inset, y + 1, 0, y, width, y + 1, null);
        }
        pen.dispose();
        return out;
    }

    private BufferedImage blurred(BufferedImage page) {
        int radius = Math.max(1, (int) Math.round(damage.blur() / 100 * damage.dpi()));
        int width = 2 * radius + 1;
        float[] weights = new float[width * width];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(width, width, weights), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    }

    /** Paper, lamp and sensor: tint, shade, noise; a fax knows only black and white. */
    private void light(BufferedImage page) {
        int[] row = new int[page.getWidth()];
        for (int y = 0; y < page.getHeight(); y++) {
            page.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                double dark = damage.shade() * x / row.length + random.nextGaussian() * damage.noise();
                int red = clamp(((row[x] >> 16) & WHITE) - dark);
                int green = clamp(((row[x] >> 8) & WHITE) - dark - damage.tint() / 3);
                int blue = clamp((row[x] & WHITE) - dark - damage.tint());
                if (damage.fax()) {
                    int bit = (red + green + blue) / 3 < FAX_THRESHOLD ? 0 : WHITE;
                    red = bit;
                    green = bit;
                    blue = bit;
                }
                row[x] = (red << 16) | (green << 8) | blue;
            }
            page.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(WHITE, Math.round(value)));
    }

    private BufferedImage turned(BufferedImage page) {
        BufferedImage out = page;
        for (int k = 0; k < damage.quarterTurns(); k++) {
            BufferedImage next = new BufferedImage(out.getHeight(), out.getWidth(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = next.createGraphics();
            pen.translate(next.getWidth(), 0);
            pen.rotate(Math.PI / 2);
            pen.drawImage(out, 0, 0, null);
            pen.dispose();
            out = next;
        }
        return out;
    }

    /** The length of so many pixels, in points. */
    double points(int pixels) {
        return pixels * POINTS_PER_INCH / damage.dpi();
    }
}
