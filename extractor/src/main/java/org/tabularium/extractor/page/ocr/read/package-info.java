/**
 * Reading ink: models, their transcripts, and the votes that make readings of them. In: lines of ink and a way to draw
 * them. Out: {@link org.tabularium.models.document.Reading}s, best first. Refuses: to guess; ink that no model can read is
 * a reading too. Trap: native handles belong to one thread at a time and must be closed.
 */
package org.tabularium.extractor.page.ocr.read;
