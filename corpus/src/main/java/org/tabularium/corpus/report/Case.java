package org.tabularium.corpus.report;

import java.nio.file.Path;
import org.tabularium.corpus.truth.Truth;

/**
 * A document to be read, and what it says.
 *
 * @param group the group that its figures count in, such as {@code synthetic pdf grid}
 * @param name of the document, for people
 * @param file to be read
 * @param truth what it says
 */
public record Case(String group, String name, Path file, Truth truth) {}
