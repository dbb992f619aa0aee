package org.tabularium.corpus.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tabularium.corpus.truth.Truth;

/**
 * A document to be read, and what it says.
 *
 * @param group the group that its figures count in, such as {@code synthetic pdf grid}
 * @param name of the document, for people
 * @param file to be read
 * @param truth what it says
 * @param pages that each of the truth's tables stands on, in its order; empty where nobody knows
 */
public record Case(String group, String name, Path file, Truth truth, List<Set<Integer>> pages) {

    /** A document of which nobody knows what stands on which page. */
    public Case(String group, String name, Path file, Truth truth) {
        this(group, name, file, truth, List.of());
    }
}
