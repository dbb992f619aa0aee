/**
 * From the picture of a page to its words and rules. In: a {@link org.tabularium.extractor.page.PageImage}. Out: a {@link
 * org.tabularium.models.document.Page} that stands upright, one word a table cell or run of text, each with all its
 * readings, and rules that close. Refuses: nothing; a page that takes too long or cannot be decoded is reported as
 * unread. Trap: boxes are those of the upright page, {@link org.tabularium.models.document.Page#toOriginal()} leads to the
 * scan.
 */
package org.tabularium.extractor.page.ocr;
