package org.tabularium.models.disclosure;

import java.util.List;

/**
 * The performance targets of one project (绩效目标表).
 *
 * @param id within the disclosure, in document order: p1, p2, …
 * @param organisation printed above it, else the one in force; {@code null} if not known
 * @param fiscalYear {@code null} if not known
 * @param projectName without numbering and without the words of the form's title
 * @param pages from 1; {@code null} in a file without pages
 * @param goals in order
 * @param indicators in order
 */
public record PerformanceTarget(
        String id,
        Organisation organisation,
        Integer fiscalYear,
        Cell projectName,
        List<Integer> pages,
        List<Cell> goals,
        List<Indicator> indicators) {
    public PerformanceTarget {
        pages = pages == null ? null : List.copyOf(pages);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }
}
