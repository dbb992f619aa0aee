/**
 * What stands in a document, known beforehand: made by {@code scenario}, or written by hand beside a real document
 * ({@code *.truth.json}). In: JSON. Out: records that {@code score} compares with. Refuses: nothing about money or forms;
 * texts are kept as printed. Trap: an amount is a text here, with its separators and decimals; blank is {@code ""}.
 */
package org.tabularium.corpus.truth;
