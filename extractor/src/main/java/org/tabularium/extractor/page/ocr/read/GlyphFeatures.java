package org.tabularium.extractor.page.ocr.read;

/**
 * What a glyph's picture looks like in numbers: how much edge of each direction lies in each of its squares (histograms of
 * oriented gradients, Dalal and Triggs 2005), and the picture itself at half its size. Edges by direction tell a 3 from a
 * thin 5 in any face.
 */
final class GlyphFeatures {

    private static final int ROWS = Glyph.ROWS;
    private static final int COLUMNS = Glyph.COLUMNS;

    /** Side of a square in pixels of the picture. */
    private static final int SQUARE = 4;

    /** Directions that edges are told apart by. */
    private static final int DIRECTIONS = 8;

    private static final int DOWN = ROWS / SQUARE;
    private static final int ACROSS = COLUMNS / SQUARE;
    private static final int EDGES = DOWN * ACROSS * DIRECTIONS;

    /** Columns of the picture in its frame of paper. */
    private static final int FRAMED = COLUMNS + 2;

    /** How many numbers. */
    static final int COUNT = EDGES + (ROWS / 2) * (COLUMNS / 2) + 2;

    private GlyphFeatures() {}

    /**
     * @param picture row by row, 1 ink, 0 paper
     * @param width of the glyph, as part of the height of its line's tall ink
     * @param height likewise
     */
    static float[] of(float[] picture, float width, float height) {
        float[] features = new float[COUNT];
        float[] framed = framed(picture);
        for (int y = 0; y < ROWS; y++) {
            for (int x = 0; x < COLUMNS; x++) {
                int at = (y + 1) * FRAMED + x + 1;
                float dx = framed[at + 1] - framed[at - 1];
                float dy = framed[at + FRAMED] - framed[at - FRAMED];
                if (dx != 0 || dy != 0) {
                    edge(features, x, y, dx, dy);
                }
                features[EDGES + (y / 2) * (COLUMNS / 2) + x / 2] += framed[at] / 4;
            }
        }
        for (int i = 0; i < EDGES; i++) {
            features[i] = (float) Math.sqrt(features[i] / SQUARE);
        }
        features[COUNT - 2] = width;
        features[COUNT - 1] = height;
        return features;
    }

    /** How high the glyph is that these features describe, as part of the height of its line's tall ink. */
    static float height(float[] features) {
        return features[COUNT - 1];
    }

    /** With a pixel of paper around it. */
    private static float[] framed(float[] picture) {
        float[] framed = new float[(ROWS + 2) * FRAMED];
        for (int y = 0; y < ROWS; y++) {
            System.arraycopy(picture, y * COLUMNS, framed, (y + 1) * FRAMED + 1, COLUMNS);
        }
        return framed;
    }

    /** An edge counts in the four squares and the two directions that it lies between. */
    private static void edge(float[] features, int x, int y, float dx, float dy) {
        float strength = (float) Math.sqrt(dx * dx + dy * dy);
        float turn = turn(dx, dy);
        int direction = (int) turn;
        float next = turn - direction;
        float across = (x + 0.5f) / SQUARE - 0.5f;
        float down = (y + 0.5f) / SQUARE - 0.5f;
        int left = (x + SQUARE / 2) / SQUARE - 1;
        int top = (y + SQUARE / 2) / SQUARE - 1;
        for (int r = 0; r < 2; r++) {
            for (int c = 0; c < 2; c++) {
                int row = top + r;
                int column = left + c;
                if (row >= 0 && row < DOWN && column >= 0 && column < ACROSS) {
                    float share = strength
                            * (r == 0 ? 1 - (down - top) : down - top)
                            * (c == 0 ? 1 - (across - left) : across - left);
                    int base = (row * ACROSS + column) * DIRECTIONS;
                    features[base + direction % DIRECTIONS] += share * (1 - next);
                    features[base + (direction + 1) % DIRECTIONS] += share * next;
                }
            }
        }
    }

    /**
     * A direction in eighths of a turn, from 0: each octant is one direction to the next, and within it the arc tangent is
     * this polynomial to a hundred-thousandth (Abramowitz and Stegun 4.4.49).
     */
    private static float turn(float dx, float dy) {
        float x = Math.abs(dx);
        float y = Math.abs(dy);
        float t = Math.min(x, y) / Math.max(x, y);
        float square = t * t;
        float arc = t
                * (0.999866f
                        + square * (-0.3302995f + square * (0.180141f + square * (-0.085133f + square * 0.0208351f))));
        float octant = arc * (float) (4 / Math.PI);
        float quarter = y > x ? 2 - octant : octant;
        float half = dx < 0 ? 4 - quarter : quarter;
        return dy < 0 ? 2 * DIRECTIONS - half : DIRECTIONS + half;
    }
}
