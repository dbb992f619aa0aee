package org.tabularium.service.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.finding.Severity;

/**
 * How much a disclosure holds.
 *
 * @param pages {@code null} in a file without pages
 * @param tables of known forms
 * @param performanceTargets grids
 * @param projectDeclarations declaration forms
 * @param findings by severity
 * @param review cells that a person should look at
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Counts(
        Integer pages, int tables, int performanceTargets, int projectDeclarations, Findings findings, int review) {

    /** Findings by severity. */
    public record Findings(int error, int warning, int info) {}

    /** Counts a disclosure. */
    public static Counts of(Disclosure disclosure) {
        return new Counts(
                disclosure.source() == null ? null : disclosure.source().pages(),
                disclosure.tables().size(),
                disclosure.performanceTargets().size(),
                disclosure.projectDeclarations().size(),
                new Findings(
                        findings(disclosure, Severity.ERROR),
                        findings(disclosure, Severity.WARNING),
                        findings(disclosure, Severity.INFO)),
                (int) cells(disclosure)
                        .filter(Objects::nonNull)
                        .filter(Cell::review)
                        .count());
    }

    private static int findings(Disclosure disclosure, Severity severity) {
        return (int) disclosure.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Every cell; {@code null} where a form lacks one. */
    private static Stream<Cell> cells(Disclosure disclosure) {
        Stream<Cell> rows = disclosure.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().values().stream());
        Stream<Cell> targets = disclosure.performanceTargets().stream()
                .flatMap(target -> Stream.concat(
                        Stream.concat(Stream.of(target.projectName()), target.goals().stream()),
                        target.indicators().stream().flatMap(Counts::cells)));
        Stream<Cell> declarations = disclosure.projectDeclarations().stream().flatMap(declaration -> Stream.of(
                        declaration.fields().values().stream(),
                        declaration.goals().values().stream(),
                        declaration.funds().values().stream().flatMap(side -> side.values().stream()),
                        declaration.indicators().values().stream()
                                .flatMap(List::stream)
                                .flatMap(Counts::cells))
                .flatMap(cells -> cells));
        return Stream.of(rows, targets, declarations).flatMap(cells -> cells);
    }

    private static Stream<Cell> cells(Indicator indicator) {
        return Stream.of(
                indicator.level1(),
                indicator.level2(),
                indicator.level3(),
                indicator.description(),
                indicator.value(),
                indicator.basis());
    }
}
