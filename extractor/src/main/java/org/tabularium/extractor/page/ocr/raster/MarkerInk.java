package org.tabularium.extractor.page.ocr.raster;

/**
 * Ink of text markers that readers drew over rows. It is bright and coloured, and broad: all that is not print is coloured
 * below it, while around the strokes of coloured print there is paper. Bands of it are lower than shaded rows and lie across
 * rules, which would be lost in them.
 */
final class MarkerInk {

    /** A colour's brightest part is at least so bright: that of dark inks and fills is not. */
    private static final int BRIGHT = 170;

    /** Its darkest part is darker by this: paper with a tint, and what JPEG leaves around black print, is less coloured. */
    private static final int COLOURED = 45;

    /** Side of a tile in inches: a band is as high as two of them at least. */
    private static final double TILE = 0.04;

    /** So much of what is no print in a tile is coloured. */
    private static final double FILLED = 0.9;

    /** A stroke of a marker is at least so long, in inches; a star or a letter of a stamp is shorter. */
    private static final double SHORTEST = 0.4;

    /** And longer than high by this, as no seal is. */
    private static final double LONGER = 2;

    /** Nor is it higher, in inches: what is was printed, or is the light of a lamp. */
    private static final double HIGHEST = 0.8;

    /** The part of a page that the shortest stroke covers. */
    static final double LEAST = 0.0005;

    private final Gray gray;
    private final Mask coloured;
    private final Mask dark;
    private final int side;
    private final double dpi;

    /** @param gray of the size of the page, changed by {@link #lift} */
    MarkerInk(Gray gray, double dpi) {
        this.gray = gray;
        this.coloured = new Mask(gray.width(), gray.height());
        this.dark = new Mask(gray.width(), gray.height());
        this.side = Math.max(4, (int) Math.round(TILE * dpi));
        this.dpi = dpi;
    }

    /** True of ink of a marker, without anything upon it. */
    static boolean isColoured(int argb) {
        int red = argb >> 16 & 0xff;
        int green = argb >> 8 & 0xff;
        int blue = argb & 0xff;
        int brightest = Math.max(red, Math.max(green, blue));
        return brightest >= BRIGHT && brightest - Math.min(red, Math.min(green, blue)) >= COLOURED;
    }

    private static boolean isDark(int argb) {
        return Math.max(argb >> 16 & 0xff, Math.max(argb >> 8 & 0xff, argb & 0xff)) < BRIGHT;
    }

    /** Takes note of the colours of a row. */
    void see(int y, int[] row) {
        for (int x = 0; x < row.length; x++) {
            if (isColoured(row[x])) {
                coloured.set(x, y);
            } else if (isDark(row[x])) {
                dark.set(x, y);
            }
        }
    }

    /** Makes paper of the ink: what lies on it stays as much darker than it as it was. */
    void lift() {
        Mask tiles = new Mask((gray.width() + side - 1) / side, (gray.height() + side - 1) / side);
        for (int r = 0; r < tiles.height(); r++) {
            for (int c = 0; c < tiles.width(); c++) {
                Area tile = pixels(new Area(c, r, c + 1, r + 1));
                int pixels = tile.width() * tile.height();
                int ink = coloured.count(tile);
                if (4 * ink >= pixels && ink >= FILLED * (pixels - dark.count(tile))) {
                    tiles.set(c, r);
                }
            }
        }
        for (Component stroke : Component.of(tiles, new Area(0, 0, tiles.width(), tiles.height()))) {
            if (isMarkers(stroke.area())) {
                lift(stroke, tiles.width());
            }
        }
    }

    /** @param tiles that some ink covers */
    private boolean isMarkers(Area tiles) {
        return tiles.width() * side >= SHORTEST * dpi
                && tiles.width() >= LONGER * tiles.height()
                && tiles.height() > 1
                && tiles.height() * side <= HIGHEST * dpi;
    }

    private void lift(Component stroke, int columns) {
        int[] histogram = new int[256];
        Mask covered = new Mask(stroke.area().width() + 2, stroke.area().height() + 2);
        for (int i = 0; i < stroke.pixels(); i++) {
            int r = stroke.point(i) / columns;
            int c = stroke.point(i) - r * columns;
            count(pixels(new Area(c, r, c + 1, r + 1)), histogram);
            covered.set(c - stroke.area().left() + 1, r - stroke.area().top() + 1);
        }
        int level = median(histogram);
        Mask around = covered.grown(1);
        for (int r = 0; r < around.height(); r++) {
            for (int c = 0; c < around.width(); c++) {
                if (around.at(c, r)) {
                    int left = c + stroke.area().left() - 1;
                    int top = r + stroke.area().top() - 1;
                    lift(pixels(new Area(left, top, left + 1, top + 1)), level);
                }
            }
        }
    }

    private void count(Area tile, int[] histogram) {
        for (int y = tile.top(); y < tile.bottom(); y++) {
            for (int x = tile.left(); x < tile.right(); x++) {
                histogram[gray.at(x, y)] += coloured.at(x, y) ? 1 : 0;
            }
        }
    }

    private static int median(int[] histogram) {
        int total = 0;
        for (int count : histogram) {
            total += count;
        }
        int level = 0;
        for (int seen = histogram[0]; 2 * seen < total; seen += histogram[level]) {
            level++;
        }
        return Math.max(1, level);
    }

    private void lift(Area tile, int level) {
        for (int y = tile.top(); y < tile.bottom(); y++) {
            for (int x = tile.left(); x < tile.right(); x++) {
                gray.set(x, y, Math.min(255, gray.at(x, y) * 255 / level));
            }
        }
    }

    private Area pixels(Area tiles) {
        return new Area(tiles.left() * side, tiles.top() * side, tiles.right() * side, tiles.bottom() * side)
                .intersection(gray.area());
    }
}
