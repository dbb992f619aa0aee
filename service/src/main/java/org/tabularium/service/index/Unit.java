package org.tabularium.service.index;

/**
 * The smallest piece of a text that search knows: one Chinese character, one Latin word, one number or code.
 *
 * @param text folded; a number without thousands separators and trailing zeros after the point
 * @param gram true for a character of a script without spaces
 * @param afterBreak true if a sentence ends between the unit before and this one
 * @param start offset of its first character in the text as printed
 * @param end offset after its last character
 */
record Unit(String text, boolean gram, boolean afterBreak, int start, int end) {}
