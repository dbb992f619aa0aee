package org.tabularium.extractor.page.text;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.tabularium.models.geometry.Box;

/**
 * How a PDF page's own coordinates (origin bottom-left, before rotation, before cropping) lie in the reader's (origin
 * top-left of what is shown).
 *
 * @param left of the crop box
 * @param bottom of the crop box
 * @param shownWidth of the crop box, before rotation
 * @param shownHeight of the crop box, before rotation
 * @param turn the page's rotation in quarter turns, clockwise
 */
record PageFrame(double left, double bottom, double shownWidth, double shownHeight, int turn) {

    static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        int turn = Math.floorMod(page.getRotation() / 90, 4);
        return new PageFrame(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight(), turn);
    }

    double width() {
        return turn % 2 == 0 ? shownWidth : shownHeight;
    }

    double height() {
        return turn % 2 == 0 ? shownHeight : shownWidth;
    }

    double x(double px, double py) {
        return switch (turn) {
            case 0 -> px - left;
            case 1 -> py - bottom;
            case 2 -> left + shownWidth - px;
            default -> bottom + shownHeight - py;
        };
    }

    double y(double px, double py) {
        return switch (turn) {
            case 0 -> bottom + shownHeight - py;
            case 1 -> px - left;
            case 2 -> py - bottom;
            default -> left + shownWidth - px;
        };
    }

    /** The whole page. */
    Box page() {
        return new Box(0, 0, width(), height());
    }
}
