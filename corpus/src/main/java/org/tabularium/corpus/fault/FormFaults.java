package org.tabularium.corpus.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tabularium.corpus.truth.TruthTable;

/** Faults of forms as a whole, and of what stands above them. */
final class FormFaults {

    private final Sheets sheets;

    FormFaults(Sheets sheets) {
        this.sheets = sheets;
    }

    Optional<Planted> missingForm() {
        List<String> forms = sheets.tables().stream().map(TruthTable::form).toList();
        List<Integer> once = new ArrayList<>();
        for (int t = 1; t < forms.size(); t++) {
            if (forms.indexOf(forms.get(t)) == forms.lastIndexOf(forms.get(t))) {
                once.add(t);
            }
        }
        if (once.isEmpty()) {
            return Optional.empty();
        }
        int gone = sheets.pick(once);
        return Optional.of(new Planted(
                FaultKind.MISSING_FORM,
                sheets.with(gone, (TruthTable) null),
                List.of(new Spot.WholeForm(forms.get(gone)))));
    }

    Optional<Planted> withoutNote() {
        for (int t = 0; t < sheets.tables().size(); t++) {
            TruthTable table = sheets.tables().get(t);
            if (Boolean.TRUE.equals(table.empty())) {
                TruthTable bare = new TruthTable(
                        table.form(), table.title(), table.organisation(), table.unit(), table.rows(), null, true);
                return Optional.of(new Planted(
                        FaultKind.EMPTY_FORM_WITHOUT_NOTE,
                        sheets.with(t, bare),
                        List.of(new Spot.WholeForm(table.form()))));
            }
        }
        return Optional.empty();
    }

    /** The title names the year before. */
    Optional<Planted> otherYear(int year) {
        String printed = Integer.toString(year);
        return table(
                FaultKind.TABLE_OF_OTHER_YEAR,
                table -> table.title() != null && table.title().contains(printed),
                table -> headed(
                        table,
                        table.title().replace(printed, Integer.toString(year - 1)),
                        table.organisation(),
                        table.unit()));
    }

    /** A name stands above the table that no other table has. */
    Optional<Planted> otherOrganisation() {
        return table(
                FaultKind.TABLE_OF_OTHER_ORGANISATION,
                table -> table.organisation() != null && distinct(table.organisation()),
                table -> headed(table, table.title(), "邻县档案服务中心", table.unit()));
    }

    /** The document of one organisation: those of several head their tables with several names. */
    private boolean distinct(String organisation) {
        return sheets.tables().stream()
                .allMatch(table ->
                        table.organisation() == null || table.organisation().equals(organisation));
    }

    /** A table of codes with amounts names no unit: others may name it in their header. */
    Optional<Planted> withoutUnit() {
        return table(
                FaultKind.TABLE_WITHOUT_UNIT,
                table -> table.unit() != null
                        && IntStream.range(0, table.rows().size())
                                .mapToObj(row ->
                                        new Sheets.At(0, row, table.rows().get(row)))
                                .anyMatch(at -> at.leaf() && !at.amounts().isEmpty()),
                table -> headed(table, table.title(), table.organisation(), null));
    }

    private static TruthTable headed(TruthTable table, String title, String organisation, String unit) {
        return new TruthTable(table.form(), title, organisation, unit, table.rows(), table.notes(), table.empty());
    }

    private Optional<Planted> table(FaultKind kind, Predicate<TruthTable> which, UnaryOperator<TruthTable> slip) {
        List<Integer> fit = IntStream.range(0, sheets.tables().size())
                .filter(at -> which.test(sheets.tables().get(at)))
                .boxed()
                .toList();
        if (fit.isEmpty()) {
            return Optional.empty();
        }
        int at = sheets.pick(fit);
        TruthTable table = sheets.tables().get(at);
        return Optional.of(
                new Planted(kind, sheets.with(at, slip.apply(table)), List.of(new Spot.WholeForm(table.form()))));
    }
}
