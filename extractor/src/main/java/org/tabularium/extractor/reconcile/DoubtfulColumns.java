package org.tabularium.extractor.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;

/**
 * Columns whose figures may be another column's: their header is in doubt, and a column that the form has is missing beside
 * them. The sum of a row comes out in whichever column a figure stands, so that sums bear out the amount alone.
 *
 * @param columns references without a row
 */
record DoubtfulColumns(Set<CellReference> columns) {

    private static final String HEADER_IN_DOUBT = "layout-unsure";
    private static final String MISSING = "column-missing";

    DoubtfulColumns {
        columns = Set.copyOf(columns);
    }

    /** Those that the findings of reading tell. */
    static DoubtfulColumns of(List<Finding> findings) {
        Set<String> lacking = tables(findings, MISSING);
        return new DoubtfulColumns(findings.stream()
                .filter(finding -> finding.rule().equals(HEADER_IN_DOUBT))
                .flatMap(finding -> finding.cells().stream())
                .filter(cell -> cell.row() == null && cell.column() != null && lacking.contains(cell.table()))
                .collect(Collectors.toSet()));
    }

    private static Set<String> tables(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> finding.cells().stream())
                .map(CellReference::table)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** True if a cell stands in one of them. */
    boolean hold(CellReference cell) {
        return columns.contains(new CellReference(cell.table(), null, cell.column()));
    }
}
