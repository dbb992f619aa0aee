package org.tabularium.extractor.page.ocr.layout;

import org.tabularium.extractor.page.ocr.raster.Mask;

/** Takes strokes out of a page's ink. */
final class Eraser {

    private Eraser() {}

    /**
     * Where a character crosses the stroke it loses only the stroke's core.
     *
     * @param turned true for an upright stroke
     */
    static void erase(Mask ink, Stroke stroke, boolean turned) {
        int core = (int) Math.ceil(stroke.thickness() / 2);
        int reach = core + 3;
        int at = (int) Math.floor(stroke.at());
        for (int along = (int) stroke.from() - 2; along < stroke.to() + 2; along++) {
            int first = at;
            int last = at;
            while (at - first <= reach && on(ink, along, first - 1, turned)) {
                first--;
            }
            while (last - at <= reach && on(ink, along, last + 1, turned)) {
                last++;
            }
            boolean upTo = at - first <= reach;
            boolean downTo = last - at <= reach;
            for (int across = upTo ? first : at - core; across <= (downTo ? last : at + core); across++) {
                clear(ink, along, across, turned);
            }
        }
    }

    private static boolean on(Mask ink, int along, int across, boolean turned) {
        return turned ? ink.at(across, along) : ink.at(along, across);
    }

    private static void clear(Mask ink, int along, int across, boolean turned) {
        int x = turned ? across : along;
        int y = turned ? along : across;
        if (x >= 0 && y >= 0 && x < ink.width() && y < ink.height()) {
            ink.clear(x, y);
        }
    }
}
