package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.extractor.reconcile.Equation.Relation;
import org.tabularium.extractor.reconcile.Identity.Term;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.ProjectDeclaration;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.ColumnType;

/** The funds of declarations as sheets of one row, and against the table of projects. */
final class Declarations {

    private static final String FORM = "projectDeclarations";

    private static final Rule SAME = Rule.told(
            "project-declared",
            Severity.ERROR,
            "项目表与申报表中同一项目的金额应一致",
            "a project has the same amount in the table of projects and in its declaration");

    private Declarations() {}

    /** A sheet for each side of each declaration that names funds; figures are added to {@code all}. */
    static List<Map<String, Sheet>> sets(Disclosure disclosure, List<Figure> all) {
        List<Map<String, Sheet>> sets = new ArrayList<>();
        for (ProjectDeclaration declaration : disclosure.projectDeclarations()) {
            declaration.funds().forEach((side, funds) -> sets.add(Map.of(FORM, sheet(declaration, side, funds, all))));
        }
        return sets;
    }

    private static Sheet sheet(ProjectDeclaration declaration, String side, Map<String, Cell> funds, List<Figure> all) {
        BigDecimal unit = declaration.unit() == null ? null : MoneyUnit.factor(declaration.unit());
        Map<String, Amounts> figures = new LinkedHashMap<>();
        funds.forEach((key, cell) -> {
            if (cell.state() != null) {
                CellReference place = new CellReference(declaration.id(), null, "funds." + side + "." + key);
                Figure figure = SheetReader.figure(all.size(), place, cell, SheetReader.Measure.of(unit, 0));
                all.add(figure);
                figures.put(key, new Amounts(figure));
            }
        });
        List<Column> columns = figures.keySet().stream()
                .map(key -> new Column(key, List.of(), ColumnType.AMOUNT))
                .toList();
        Table table = new Table(
                declaration.id(),
                FORM,
                null,
                null,
                declaration.organisation(),
                declaration.fiscalYear(),
                declaration.unit(),
                declaration.pages(),
                columns,
                List.of(new Row(declaration.id(), Map.of(), funds)),
                List.of(),
                false);
        Half half = new Half(null, null, List.copyOf(figures.keySet()), List.of());
        return new Sheet(table, unit, List.of(half), figures);
    }

    /** Each declared project against the row of its name in a table of projects. */
    static List<Identity> identities(Disclosure disclosure, Ledger ledger) {
        List<Identity> found = new ArrayList<>();
        for (ProjectDeclaration declaration : disclosure.projectDeclarations()) {
            Cell name = declaration.fields().get("projectName");
            Figure declared = declared(ledger, declaration.id());
            if (name != null && declared != null && declared.unit() != null) {
                row(ledger, LineReader.bare(name.wording()))
                        .forEach(row -> found.add(new Identity(
                                SAME, Relation.EQUAL, List.of(new Term(1, row), new Term(-1, declared)), null)));
            }
        }
        return found;
    }

    /** The year's money of a declaration; {@code null} if it states none. */
    static Figure declared(Ledger ledger, String id) {
        return ledger.sets().stream()
                .map(set -> set.get(FORM))
                .filter(sheet -> sheet != null && sheet.table().id().equals(id))
                .map(sheet -> sheet.figure(0, "total"))
                .filter(figure -> figure != null && figure.cell().column().equals("funds.annual.total"))
                .findFirst()
                .orElse(null);
    }

    /** The total of the project of that name in a table of projects; empty if none or several have it. */
    static List<Figure> row(Ledger ledger, String name) {
        List<Figure> rows = ledger.sheets().stream()
                .filter(sheet -> sheet.halves().size() == 1
                        && "projectName".equals(sheet.halves().getFirst().labelColumn())
                        && sheet.prints("total")
                        && sheet.unit() != null)
                .flatMap(sheet -> sheet.halves().getFirst().lines().stream()
                        .filter(line -> line.label().equals(name))
                        .map(line -> sheet.figure(line.row(), "total")))
                .toList();
        return rows.size() == 1 ? rows : List.of();
    }
}
