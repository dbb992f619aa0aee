package org.tabularium.models.disclosure;

/**
 * Prose under a heading.
 *
 * @param title the heading as printed; empty for what stands before the first
 * @param page of the heading, from 1; {@code null} in a file without pages
 * @param text its paragraphs, one a line
 */
public record Section(String title, Integer page, String text) {}
