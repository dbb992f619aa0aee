package org.tabularium.corpus.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthGrid;
import org.tabularium.corpus.truth.TruthTable;

/** Plants faults. */
public final class Planter {

    private static final int TEN_THOUSANDS_DIGITS = 4;

    private final Scenario scenario;
    private final Random random;
    private final Sheets sheets;

    private Planter(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.random = new Random(seed);
        this.sheets = new Sheets(scenario, random);
    }

    /**
     * The scenario with a fault of a kind, the same for the same seed.
     *
     * @return nothing if the document has no place for such a fault
     */
    public static Optional<Planted> plant(Scenario scenario, FaultKind kind, long seed) {
        return new Planter(scenario, seed).plant(kind);
    }

    private Optional<Planted> plant(FaultKind kind) {
        RowFaults rows = new RowFaults(sheets);
        ProseFaults prose = new ProseFaults(scenario, random);
        return switch (kind) {
            case WRONG_LEAF, WRONG_DIGIT -> amount(kind, this::borneOut, text -> Slips.wrongDigit(text, random));
            case LONE_LEAF -> amount(kind, at -> at.leaf() && !borneOut(at), text -> Slips.wrongDigit(text, random));
            case WRONG_SUBTOTAL -> amount(kind, Sheets.At::parent, text -> Slips.wrongDigit(text, random));
            case WRONG_TOTAL -> amount(kind, Sheets.At::total, text -> Slips.wrongDigit(text, random));
            case WRONG_ROW_TOTAL -> total(kind);
            case SWAPPED_COLUMNS -> swappedColumns();
            case LOST_DECIMAL_POINT -> amount(kind, this::borneOut, Slips::withoutPoint);
            case SWAPPED_DIGITS -> amount(kind, this::borneOut, Slips::swappedDigits);
            case LOST_DIGIT -> amount(kind, this::borneOut, Slips::lostDigit);
            case WRONG_SIGN -> amount(kind, this::borneOut, text -> "-" + text);
            case LOST_ROW -> rows.lost();
            case DOUBLED_ROW -> rows.doubled();
            case BLANK_TOTAL -> amount(kind, Sheets.At::total, text -> "");
            case TEXT_IN_AMOUNT -> amount(kind, Sheets.At::leaf, text -> "万元");
            case UNKNOWN_CODE -> rows.unknownCode();
            case CODE_UNDER_WRONG_PARENT -> rows.wrongParent();
            case MISSING_PARENT -> rows.missingParent();
            case NAME_UNLIKE_CODE -> rows.wrongName();
            case NAME_OF_OTHER_YEAR -> rows.nameOfOtherYear(scenario.truth().fiscalYear());
            case LINE_GAP -> rows.lineGap();
            case CROSS_TABLE_DIFFERENCE -> crossTable();
            case WRONG_UNIT -> unit();
            case WRONG_THREE_PUBLIC -> inForm(kind, "three-public", "total");
            case WRONG_ASSETS -> assets();
            case NARRATIVE_AMOUNT -> prose.amount(kind, true);
            case NARRATIVE_LONE_AMOUNT -> prose.amount(kind, false);
            case NARRATIVE_UNIT -> prose.unit();
            case AMOUNT_WITHOUT_UNIT -> prose.withoutUnit();
            case DOUBLED_SENTENCE -> prose.doubled();
            case WRONG_PERCENTAGE -> prose.percentage();
            case WRONG_DIRECTION -> prose.direction();
            case WRONG_YEAR -> prose.year();
            case WRONG_COUNT ->
                scenario.truth().grids().isEmpty()
                                && scenario.truth().declarations().isEmpty()
                        ? Optional.empty()
                        : prose.count();
            case PLACEHOLDER -> prose.placeholder();
            case MISSING_FORM -> missingForm();
            case EMPTY_FORM_WITHOUT_NOTE -> withoutNote();
            case GRID_COST -> indicator(kind, "成本指标", text -> Slips.wrongDigit(text.replace("万元", ""), random) + "万元");
            case IMPOSSIBLE_VALUE -> indicator(kind, "满意度", text -> "≥120%");
        };
    }

    /** True for a leaf of which a second column or table says the same. */
    private boolean borneOut(Sheets.At at) {
        return at.leaf() && (at.amounts().size() > 1 || sheets.elsewhere(at));
    }

    /** The row of the total is the one with the largest amount. */
    private Optional<Planted> assets() {
        return sheets.row(at -> formOf(at).contains("fixed-assets") && sheets.largest(at, "value"))
                .map(at -> cell(FaultKind.WRONG_ASSETS, at, "value", text -> Slips.wrongDigit(text, random)));
    }

    private Optional<Planted> amount(FaultKind kind, Predicate<Sheets.At> which, UnaryOperator<String> slip) {
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

    private Optional<Planted> total(FaultKind kind) {
        return sheets.row(at -> at.leaf()
                        && at.amounts().contains("total")
                        && at.amounts().size() > 1)
                .map(at -> cell(kind, at, "total", text -> Slips.wrongDigit(text, random)));
    }

    /** An amount and the blank or other amount beside it. */
    private Optional<Planted> swappedColumns() {
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
    private Optional<Planted> crossTable() {
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

    private Optional<Planted> inForm(FaultKind kind, String form, String column) {
        return sheets.row(at -> formOf(at).contains(form) && at.amounts().contains(column))
                .map(at -> cell(kind, at, column, text -> Slips.wrongDigit(text, random)));
    }

    /** The amounts of one table are ten thousand times what its unit says. */
    private Optional<Planted> unit() {
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
        return new java.math.BigDecimal(plain)
                .scaleByPowerOfTen(TEN_THOUSANDS_DIGITS)
                .setScale(plain.contains(".") ? 2 : 0, java.math.RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private Optional<Planted> missingForm() {
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

    private Optional<Planted> withoutNote() {
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

    private Optional<Planted> indicator(FaultKind kind, String level, UnaryOperator<String> slip) {
        List<TruthGrid> grids = scenario.truth().grids();
        for (int g = 0; g < grids.size(); g++) {
            for (int k = 0; k < grids.get(g).indicators().size(); k++) {
                Map<String, String> row = grids.get(g).indicators().get(k);
                if (row.getOrDefault("level2", "").contains(level)) {
                    return Optional.of(changed(kind, g, k, slip.apply(row.get("value"))));
                }
            }
        }
        return Optional.empty();
    }

    private Planted changed(FaultKind kind, int grid, int indicator, String value) {
        List<TruthGrid> grids = new ArrayList<>(scenario.truth().grids());
        List<Map<String, String>> rows = new ArrayList<>(grids.get(grid).indicators());
        Map<String, String> row = new LinkedHashMap<>(rows.get(indicator));
        row.put("value", value);
        rows.set(indicator, row);
        grids.set(grid, grids.get(grid).with(rows));
        Truth old = scenario.truth();
        Truth truth = new Truth(
                old.seed(),
                old.layout(),
                old.organisation(),
                old.fiscalYear(),
                old.stage(),
                old.tables(),
                grids,
                old.declarations());
        return new Planted(
                kind, new Scenario(truth, scenario.narrative()), List.of(new Spot.InGrid(grid, indicator, "value")));
    }
}
