/**
 * Office files as running text and native tables. In: a Word, RTF or OpenDocument text, a workbook, or a saved web page. Out: a {@link
 * org.tabularium.models.document.Content.Flow}: what a reader of the printed document sees, so generated list numbers
 * are in the text, and deleted revisions and hidden text are not. Refuses: broken containers. Trap: a cell that goes on
 * from the cell above may still hold old text, which Word does not show.
 */
package org.tabularium.extractor.page.flow;
