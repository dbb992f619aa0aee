package org.tabularium.extractor.page.ocr;

import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.models.geometry.Projection;

/** How a sheet is turned, clockwise, so that its print stands upright: sheets lie in feeders by any of their sides. */
enum Turn {
    NONE,
    QUARTER,
    HALF,
    THREE_QUARTERS;

    /** The image, turned. */
    Gray of(Gray scanned) {
        if (this == NONE) {
            return scanned;
        }
        boolean sideways = this != HALF;
        int width = sideways ? scanned.height() : scanned.width();
        int height = sideways ? scanned.width() : scanned.height();
        Gray turned = new Gray(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.set(x, y, at(scanned, x, y));
            }
        }
        return turned;
    }

    private int at(Gray scanned, int x, int y) {
        return switch (this) {
            case NONE -> scanned.at(x, y);
            case QUARTER -> scanned.at(y, scanned.height() - 1 - x);
            case HALF -> scanned.at(scanned.width() - 1 - x, scanned.height() - 1 - y);
            case THREE_QUARTERS -> scanned.at(scanned.width() - 1 - y, x);
        };
    }

    /** From points of the turned image to points of the image as it was scanned, which is so wide and high. */
    Projection back(double width, double height) {
        return switch (this) {
            case NONE -> Projection.IDENTITY;
            case QUARTER -> new Projection(0, 1, 0, -1, 0, height, 0, 0);
            case HALF -> new Projection(-1, 0, width, 0, -1, height, 0, 0);
            case THREE_QUARTERS -> new Projection(0, -1, width, 1, 0, 0, 0, 0);
        };
    }
}
