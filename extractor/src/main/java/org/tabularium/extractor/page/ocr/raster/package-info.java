/**
 * Pixels: grey images, sets of pixels, and what is done to them before anything is recognised. In: decoded pictures. Out:
 * flattened grey and ink. Refuses: images of no size. Trap: x and y of a {@link
 * org.tabularium.extractor.page.ocr.raster.Component}'s points count in the mask that it was found in.
 */
package org.tabularium.extractor.page.ocr.raster;
