/**
 * Where things stand on a page image: its tilt, its rules, the cells that they enclose, its lines of print. In: ink. Out:
 * areas and strokes in pixels of the upright page. Refuses: nothing; a page without rules has no cells. Trap: all lengths
 * are given in inches and scale with the resolution, never with the page.
 */
package org.tabularium.extractor.page.ocr.layout;
