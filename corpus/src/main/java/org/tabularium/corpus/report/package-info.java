/**
 * Measures the extractor and writes down how good it is. In: printed scenarios, and real documents with their truth
 * beside them. Out: a report for people (HTML) and for programs (JSON), and whether anything became worse than the
 * baseline. Refuses: to average over groups; what we made ourselves and what others published stand apart. Trap: speed
 * is measured on whatever machine runs this, so it is reported, never compared with the baseline.
 */
package org.tabularium.corpus.report;
