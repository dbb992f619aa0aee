/**
 * Places on a page. In: numbers in PDF points (1/72 inch), origin top-left of the page as a reader sees it, y growing
 * downwards. Out: the same. Refuses: negative sizes and non-finite numbers. Trap: PDF's own origin is bottom-left;
 * readers of PDFs convert before they make a {@link org.tabularium.models.geometry.Box}.
 */
package org.tabularium.models.geometry;
