package org.tabularium.extractor.page.ocr.read;

import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Gray;

/** Draws a line of a page. */
@FunctionalInterface
public interface LineDrawing {

    /**
     * The line, dark on white, with some white around it.
     *
     * @param scale in pixels of the drawing a pixel of the page
     */
    Gray draw(InkLine line, double scale);
}
