/**
 * Pages of born-digital PDFs and OFDs as words and rules. In: an open page. Out: a {@link
 * org.tabularium.models.document.Page} in the reader's coordinates. Refuses nothing: a page that is a picture is handed
 * to the reader of pictures. Trap: fonts lie about their height (CJK fonts report boxes of 1.4 times the font size), so
 * a word's box is measured from the baseline: 0.75 of the font size upwards, which covers digits exactly and keeps the
 * middle of an ideograph in the middle.
 */
package org.tabularium.extractor.page.text;
