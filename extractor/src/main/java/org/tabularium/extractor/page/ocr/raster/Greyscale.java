package org.tabularium.extractor.page.ocr.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;

/**
 * Colour to grey. Ink of red stamps and of text markers is taken away, so that the black print below it stays; other red
 * print (a title, a negative amount) is kept as ink.
 */
public final class Greyscale {

    /** Official seals measure 3.8 to 5 cm; names and dates on smaller stamps from 1.5 cm. In inches. */
    private static final double SMALLEST_STAMP = 0.6;

    private static final double LARGEST_STAMP = 2.6;

    /** Stamps that overlap are together no wider and higher than so many beside each other. */
    private static final int OVERLAPPING = 2;

    /** And no narrower (inches) than an official seal, while a column of red amounts is. */
    private static final double SEAL = 1.2;

    private Greyscale() {}

    /**
     * A grey image.
     *
     * @param lifted where ink of stamps was taken away; {@code null} if there is none
     */
    public record Cleaned(Gray gray, Mask lifted) {}

    /** @param dpi of the image */
    public static Gray of(BufferedImage image, double dpi) {
        return cleaned(image, dpi).gray;
    }

    /** @param dpi of the image */
    public static Cleaned cleaned(BufferedImage image, double dpi) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return new Cleaned(samples(image.getRaster()), null);
        }
        Gray gray = new Gray(image.getWidth(), image.getHeight());
        Mask red = new Mask(image.getWidth(), image.getHeight());
        boolean coloured = image.getColorModel().getNumColorComponents() > 1;
        boolean anyRed = false;
        int colours = 0;
        int[] row = new int[image.getWidth()];
        Rows rows = Rows.of(image);
        for (int y = 0; y < image.getHeight(); y++) {
            rows.read(y, row);
            for (int x = 0; x < row.length; x++) {
                gray.set(x, y, luminance(row[x]));
                colours += MarkerInk.isColoured(row[x]) ? 1 : 0;
                if (coloured && StampInk.lead(row[x]) > StampInk.RED_LEAD) {
                    red.set(x, y);
                    anyRed = true;
                }
            }
        }
        if (colours >= MarkerInk.LEAST * gray.pixels().length) {
            MarkerInk marker = new MarkerInk(gray, dpi);
            for (int y = 0; y < image.getHeight(); y++) {
                rows.read(y, row);
                marker.see(y, row);
            }
            marker.lift();
        }
        // Stamps come last: they draw their area anew from the image, whatever a marker's ink was taken for in it.
        List<Area> stamps = anyRed ? stamps(red, dpi) : List.of();
        Mask lifted = stamps.isEmpty() ? null : new Mask(gray.width(), gray.height());
        stamps.forEach(stamp -> new StampInk(image, red, stamp).lift(gray, lifted));
        return new Cleaned(gray, lifted);
    }

    /** Grey samples as they are: {@code getRGB} would bend them by a gamma that scanners did not mean. */
    private static Gray samples(Raster raster) {
        Gray gray = new Gray(raster.getWidth(), raster.getHeight());
        int[] row = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                gray.set(x, y, row[x]);
            }
        }
        return gray;
    }

    /** Rows of an image as ARGB. */
    @FunctionalInterface
    private interface Rows {

        void read(int y, int[] row);

        /** The usual colour images hold what {@code getRGB} would work out pixel by pixel. */
        static Rows of(BufferedImage image) {
            int type = image.getType();
            if (type == BufferedImage.TYPE_3BYTE_BGR
                    && image.getRaster().getParent() == null
                    && image.getRaster().getDataBuffer() instanceof DataBufferByte bytes) {
                return ofBytes(bytes.getData());
            }
            if (type == BufferedImage.TYPE_INT_RGB
                    && image.getRaster().getParent() == null
                    && image.getRaster().getDataBuffer() instanceof DataBufferInt pixels) {
                return ofPixels(pixels.getData());
            }
            if (type != BufferedImage.TYPE_3BYTE_BGR && type != BufferedImage.TYPE_INT_RGB) {
                return (y, row) -> image.getRGB(0, y, row.length, 1, row, 0, row.length);
            }
            Raster raster = image.getRaster();
            int[] samples = new int[3 * image.getWidth()];
            return (y, row) -> {
                raster.getPixels(raster.getMinX(), raster.getMinY() + y, row.length, 1, samples);
                for (int x = 0; x < row.length; x++) {
                    row[x] = 0xff000000 | samples[3 * x] << 16 | samples[3 * x + 1] << 8 | samples[3 * x + 2];
                }
            };
        }

        /** Rows of pixels without anything between them. */
        private static Rows ofPixels(int[] pixels) {
            return (y, row) -> {
                for (int x = 0, at = y * row.length; x < row.length; x++, at++) {
                    row[x] = 0xff000000 | pixels[at];
                }
            };
        }

        /** Rows of blue, green and red bytes without anything between them. */
        private static Rows ofBytes(byte[] samples) {
            return (y, row) -> {
                for (int x = 0, at = 3 * y * row.length; x < row.length; x++, at += 3) {
                    row[x] = 0xff000000
                            | (samples[at + 2] & 0xff) << 16
                            | (samples[at + 1] & 0xff) << 8
                            | (samples[at] & 0xff);
                }
            };
        }
    }

    /** What is transparent shows paper. */
    private static int luminance(int argb) {
        int alpha = argb >>> 24;
        int value = (299 * (argb >> 16 & 0xff) + 587 * (argb >> 8 & 0xff) + 114 * (argb & 0xff)) / 1000;
        return alpha == 255 ? value : (value * alpha + 255 * (255 - alpha)) / 255;
    }

    /** Clusters of red as large as a stamp in both directions, or as some that overlap: lines of red print are too low. */
    private static List<Area> stamps(Mask red, double dpi) {
        int tile = Math.max(4, (int) Math.round(dpi / 8));
        Mask tiles = new Mask((red.width() + tile - 1) / tile, (red.height() + tile - 1) / tile);
        int enough = Math.max(3, tile / 6);
        for (int y = 0; y < tiles.height(); y++) {
            for (int x = 0; x < tiles.width(); x++) {
                Area area = scaled(new Area(x, y, x + 1, y + 1), tile, red);
                if (red.count(area) >= enough) {
                    tiles.set(x, y);
                }
            }
        }
        List<Area> stamps = new ArrayList<>();
        for (Component cluster : Component.of(tiles, new Area(0, 0, tiles.width(), tiles.height()))) {
            Area area = scaled(cluster.area(), tile, red);
            boolean one = fits(area, SMALLEST_STAMP * dpi, LARGEST_STAMP * dpi);
            boolean several = fits(area, SEAL * dpi, OVERLAPPING * LARGEST_STAMP * dpi)
                    && longestRun(tiles, cluster.area()) * tile <= LARGEST_STAMP * dpi;
            if (one || several) {
                stamps.add(scaled(cluster.area().grown(1), tile, red));
            }
        }
        return stamps;
    }

    private static boolean fits(Area area, double smallest, double largest) {
        return Math.min(area.width(), area.height()) >= smallest && Math.max(area.width(), area.height()) <= largest;
    }

    /** The longest level or upright run: stamps have white within, red rules of a form none. */
    private static int longestRun(Mask tiles, Area area) {
        int longest = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            int run = 0;
            for (int x = area.left(); x < area.right(); x++) {
                run = tiles.at(x, y) ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        for (int x = area.left(); x < area.right(); x++) {
            int run = 0;
            for (int y = area.top(); y < area.bottom(); y++) {
                run = tiles.at(x, y) ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    private static Area scaled(Area tiles, int tile, Mask mask) {
        return new Area(tiles.left() * tile, tiles.top() * tile, tiles.right() * tile, tiles.bottom() * tile)
                .intersection(new Area(0, 0, mask.width(), mask.height()));
    }
}
