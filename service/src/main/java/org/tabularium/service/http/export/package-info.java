/**
 * Disclosures as tables that spreadsheet programs read. In: a disclosure. Out: CSV of one table, a workbook of all.
 * Refuses: nothing. Trap: what a document prints may look like a formula; CSV must never hand one over.
 */
package org.tabularium.service.http.export;
