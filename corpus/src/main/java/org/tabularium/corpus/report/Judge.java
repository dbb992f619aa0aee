package org.tabularium.corpus.report;

import java.util.List;
import java.util.Objects;
import org.tabularium.corpus.fault.Planted;
import org.tabularium.corpus.fault.Spot;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.FormDefinition;

/** Whether findings name a planted fault. */
final class Judge {

    /** A finding that suspects more cells than this has not found the fault. */
    private static final int MOST_SUSPECTS = 3;

    private final FormLibrary library;

    Judge(FormLibrary library) {
        this.library = library;
    }

    /** True if an error or a warning names one of the fault's spots among at most three suspects. */
    boolean caught(Planted planted, Disclosure disclosure) {
        return disclosure.findings().stream().filter(Judge::flags).anyMatch(finding -> planted.spots().stream()
                .anyMatch(spot -> names(finding, spot, planted, disclosure)));
    }

    static boolean flags(Finding finding) {
        return finding.severity() != Severity.INFO;
    }

    private boolean names(Finding finding, Spot spot, Planted planted, Disclosure disclosure) {
        return switch (spot) {
            case Spot.InTable cell -> {
                String table = tableId(planted.scenario().truth().tables(), cell.table(), disclosure);
                yield suspects(finding, table, cell.row(), cell.column());
            }
            case Spot.InGrid cell ->
                cell.grid() < disclosure.performanceTargets().size()
                        && suspects(
                                finding,
                                disclosure.performanceTargets().get(cell.grid()).id(),
                                cell.indicator(),
                                cell.column());
            case Spot.InProse words ->
                finding.places().stream()
                        .anyMatch(
                                place -> place.quote() != null && place.quote().contains(words.quote()));
            case Spot.WholeForm form ->
                isAbout(finding, form.form(), planted.scenario().truth().layout())
                        || namesTable(finding, form.form(), disclosure);
        };
    }

    /** True if the finding points at a table of the form by its title. */
    private static boolean namesTable(Finding finding, String form, Disclosure disclosure) {
        return disclosure.tables().stream()
                .filter(table -> table.form().equals(form) && table.title() != null)
                .anyMatch(table -> finding.places().stream()
                        .anyMatch(place -> table.title().strip().equals(place.section())));
    }

    private static boolean suspects(Finding finding, String table, int row, String column) {
        List<CellReference> cells = finding.cells();
        return cells.size() <= MOST_SUSPECTS
                && cells.stream()
                        .anyMatch(cell -> Objects.equals(cell.table(), table)
                                && Objects.equals(cell.row(), row)
                                && (column == null || cell.column() == null || column.equals(cell.column())));
    }

    /** The k-th table of a form in the truth is the k-th of that form in the disclosure. */
    private static String tableId(List<TruthTable> truth, int index, Disclosure disclosure) {
        String form = truth.get(index).form();
        long before = truth.subList(0, index).stream()
                .filter(table -> table.form().equals(form))
                .count();
        return disclosure.tables().stream()
                .filter(table -> table.form().equals(form))
                .skip(before)
                .findFirst()
                .map(Table::id)
                .orElse(null);
    }

    /** Its words name the form, by its id, by what people call it, or by one of its titles. */
    private boolean isAbout(Finding finding, String form, String layout) {
        String words = finding.message().zh() + " " + finding.message().en();
        boolean named = words.contains(form)
                || (library.vocabulary().forms().containsKey(form)
                        && words.contains(library.vocabulary().forms().get(form).zh()));
        List<String> titles =
                library.definition(layout, form).map(FormDefinition::titles).orElse(List.of());
        return named || titles.stream().anyMatch(words::contains);
    }
}
