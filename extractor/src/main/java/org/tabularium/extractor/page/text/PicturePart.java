package org.tabularium.extractor.page.text;

import java.awt.image.BufferedImage;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.models.geometry.Box;

/**
 * A part of a page as a page of its own, whose origin is the part's upper left corner.
 *
 * @param page the whole, as the reader sees it
 * @param box the part, on it
 * @param scannedDpi the resolution of the picture there; 0 if not known
 */
record PicturePart(PageImage page, Box box, double scannedDpi) implements PageImage {

    @Override
    public int number() {
        return page.number();
    }

    @Override
    public double width() {
        return box.width();
    }

    @Override
    public double height() {
        return box.height();
    }

    @Override
    public BufferedImage render(double dpi) {
        BufferedImage whole = page.render(dpi);
        double pixels = whole.getWidth() / page.width();
        int x = clamp(box.x() * pixels, whole.getWidth() - 1);
        int y = clamp(box.y() * pixels, whole.getHeight() - 1);
        int right = Math.max(x + 1, clamp(box.right() * pixels, whole.getWidth()));
        int bottom = Math.max(y + 1, clamp(box.bottom() * pixels, whole.getHeight()));
        return whole.getSubimage(x, y, right - x, bottom - y);
    }

    private static int clamp(double pixel, int most) {
        return (int) Math.max(0, Math.min(Math.round(pixel), most));
    }
}
