package org.tabularium.corpus.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.truth.TruthTable;

/** Faults of amounts: one is another, two have changed places, a whole table is in another unit. */
final class AmountFaults {

    private static final int TEN_THOUSANDS_DIGITS = 4;

    private final Sheets sheets;
    private final Random random;

    AmountFaults(Sheets sheets, Random random) {
        this.sheets = sheets;
        this.random = random;
    }

    /** True for a leaf of which a second column or table says the same. */
    boolean borneOut(Sheets.At at) {
        return at.leaf() && (at.amounts().size() > 1 || sheets.elsewhere(at));
    }

    /** The row of the total is the one with the largest amount. */
    Optional<Planted> assets() {
        return sheets.row(at -> formOf(at).contains("fixed-assets") && sheets.largest(at, "value"))
                .map(at -> cell(FaultKind.WRONG_ASSETS, at, "value", text -> Slips.wrongDigit(text, random)));
    }

    /** One amount of a row is slipped in. */
    Optional<Planted> amount(FaultKind kind, Predicate<Sheets.At> which, UnaryOperator<String> slip) {
        return sheets.row(at -> which.test(at) && at.amounts().stream().anyMatch(key -> changes(at, key, slip)))
                .map(at -> cell(
                        kind,
                        at,
                        sheets.pick(at.amounts().stream()
                                .filter(key -> changes(at, key, slip))
                                .toList()),
                        slip));
    }

    private static boolean changes(Sheets.At at, String key, UnaryOperator<String> slip) {
        return !slip.apply(at.text(key)).equals(at.text(key));
    }

    private Planted cell(FaultKind kind, Sheets.At at, String column, UnaryOperator<String> slip) {
        return new Planted(
                kind,
                sheets.with(at, column, slip.apply(at.text(column))),
                List.of(new Spot.InTable(at.table(), at.row(), column)));
    }

    /** A row's own total. */
    Optional<Planted> total(FaultKind kind) {
        return sheets.row(at -> at.leaf()
                        && at.amounts().contains("total")
                        && at.amounts().size() > 1)
                .map(at -> cell(kind, at, "total", text -> Slips.wrongDigit(text, random)));
    }

    /** An amount and the blank or other amount beside it. */
    Optional<Planted> swappedColumns() {
        return sheets.row(at -> at.leaf()
                        && at.texts().containsKey("basic")
                        && !at.text("basic").equals(at.text("project")))
                .map(at -> {
                    Scenario once = sheets.with(at, "basic", at.text("project"));
                    Scenario both = new Sheets(once, random).with(at, "project", at.text("basic"));
                    return new Planted(
                            FaultKind.SWAPPED_COLUMNS,
                            both,
                            List.of(
                                    new Spot.InTable(at.table(), at.row(), "basic"),
                                    new Spot.InTable(at.table(), at.row(), "project")));
                });
    }

    /** An item of the summary of revenue and expenditure. */
    Optional<Planted> crossTable() {
        return sheets.row(at ->
                        formOf(at).endsWith("budget-summary") || formOf(at).equals("final-summary"))
                .flatMap(any -> sheets.row(at -> at.table() == any.table()
                        && at.amounts().contains("expenditureAmount")
                        && at.text("expenditureItem").contains("、")))
                .map(at -> cell(
                        FaultKind.CROSS_TABLE_DIFFERENCE,
                        at,
                        "expenditureAmount",
                        text -> Slips.wrongDigit(text, random)));
    }

    private String formOf(Sheets.At at) {
        return sheets.tables().get(at.table()).form();
    }

    /** An amount of a form, in one of its columns. */
    Optional<Planted> inForm(FaultKind kind, String form, String column) {
        return sheets.row(at -> formOf(at).contains(form) && at.amounts().contains(column))
                .map(at -> cell(kind, at, column, text -> Slips.wrongDigit(text, random)));
    }

    /** The amounts of one table are ten thousand times what its unit says. */
    Optional<Planted> unit() {
        return sheets.row(at -> at.leaf() && at.texts().containsKey("basic")).map(at -> {
            TruthTable table = sheets.tables().get(at.table());
            List<Map<String, String>> rows = new ArrayList<>();
            List<Spot> spots = new ArrayList<>(List.of(new Spot.WholeForm(table.form())));
            for (int r = 0; r < table.rows().size(); r++) {
                Sheets.At each = new Sheets.At(at.table(), r, table.rows().get(r));
                Map<String, String> row = new LinkedHashMap<>(each.texts());
                for (String key : each.amounts()) {
                    row.put(key, timesTenThousand(row.get(key)));
                    spots.add(new Spot.InTable(at.table(), r, key));
                }
                rows.add(row);
            }
            return new Planted(FaultKind.WRONG_UNIT, sheets.with(at.table(), table.with(rows)), spots);
        });
    }

    private static String timesTenThousand(String amount) {
        String plain = amount.replace(",", "");
        return new BigDecimal(plain)
                .scaleByPowerOfTen(TEN_THOUSANDS_DIGITS)
                .setScale(plain.contains(".") ? 2 : 0, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** The amounts of two neighbouring leaves stand in each other's row, where other tables have both. */
    Optional<Planted> swappedRows() {
        return sheets.row(at -> movable(at) && next(at).filter(this::movable).isPresent())
                .map(at -> {
                    Sheets.At other = next(at).orElseThrow();
                    List<Map<String, String>> rows =
                            new ArrayList<>(sheets.tables().get(at.table()).rows());
                    rows.set(at.row(), withAmounts(at, other));
                    rows.set(other.row(), withAmounts(other, at));
                    return new Planted(
                            FaultKind.SWAPPED_ROWS,
                            sheets.with(
                                    at.table(), sheets.tables().get(at.table()).with(rows)),
                            List.of(
                                    new Spot.InTable(at.table(), at.row(), null),
                                    new Spot.InTable(at.table(), other.row(), null)));
                });
    }

    private boolean movable(Sheets.At at) {
        return at.leaf() && !at.amounts().isEmpty() && sheets.elsewhere(at);
    }

    /** The row below, if its amounts are others in the same columns. */
    private Optional<Sheets.At> next(Sheets.At at) {
        List<Map<String, String>> rows = sheets.tables().get(at.table()).rows();
        return at.row() + 1 == rows.size()
                ? Optional.empty()
                : Optional.of(new Sheets.At(at.table(), at.row() + 1, rows.get(at.row() + 1)))
                        .filter(other -> other.amounts().equals(at.amounts())
                                && other.amounts().stream()
                                        .noneMatch(key -> other.text(key).equals(at.text(key))));
    }

    private static Map<String, String> withAmounts(Sheets.At at, Sheets.At from) {
        Map<String, String> row = new LinkedHashMap<>(at.texts());
        from.amounts().forEach(key -> row.put(key, from.text(key)));
        return row;
    }
}
