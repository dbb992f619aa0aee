package org.tabularium.extractor.page.text;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
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

    /** Around a rectangle that is drawn through a matrix. */
    Box box(Matrix matrix, float x1, float y1, float x2, float y2) {
        Point2D.Float a = matrix.transformPoint(x1, y1);
        Point2D.Float b = matrix.transformPoint(x2, y1);
        Point2D.Float c = matrix.transformPoint(x2, y2);
        Point2D.Float d = matrix.transformPoint(x1, y2);
        return corners(a, c).union(corners(b, d));
    }

    private Box corners(Point2D a, Point2D b) {
        return Box.between(x(a.getX(), a.getY()), y(a.getX(), a.getY()), x(b.getX(), b.getY()), y(b.getX(), b.getY()));
    }
}
