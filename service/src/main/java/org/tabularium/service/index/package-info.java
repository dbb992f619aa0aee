/**
 * Finds rows, indicators, projects, sections, tables and documents again. In: {@link
 * org.tabularium.service.ingest.IndexPort.Entry entries} of documents that are done, and questions. Out: hits with
 * highlights, facets, codes with counts, suggestions. Refuses: questions without words and filters, and whatever the
 * contract does not name (kinds, orders). Trap: the index is disposable; nothing may be kept here alone. Texts meet
 * only after {@link org.tabularium.service.index.Folding}, on both sides.
 */
package org.tabularium.service.index;
