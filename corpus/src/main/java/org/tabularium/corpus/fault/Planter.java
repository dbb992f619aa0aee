package org.tabularium.corpus.fault;

import java.util.Optional;
import java.util.Random;
import org.tabularium.corpus.scenario.Scenario;

/** Plants faults. */
public final class Planter {

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
        AmountFaults amounts = new AmountFaults(sheets, random);
        FormFaults forms = new FormFaults(sheets);
        GridFaults grids = new GridFaults(scenario);
        ProseFaults prose = new ProseFaults(scenario, random);
        return switch (kind) {
            case WRONG_LEAF, WRONG_DIGIT ->
                amounts.amount(kind, amounts::borneOut, text -> Slips.wrongDigit(text, random));
            case LONE_LEAF ->
                amounts.amount(kind, at -> at.leaf() && !amounts.borneOut(at), text -> Slips.wrongDigit(text, random));
            case WRONG_SUBTOTAL -> amounts.amount(kind, Sheets.At::parent, text -> Slips.wrongDigit(text, random));
            case WRONG_TOTAL -> amounts.amount(kind, Sheets.At::total, text -> Slips.wrongDigit(text, random));
            case WRONG_ROW_TOTAL -> amounts.total(kind);
            case SWAPPED_COLUMNS -> amounts.swappedColumns();
            case LOST_DECIMAL_POINT -> amounts.amount(kind, amounts::borneOut, Slips::withoutPoint);
            case SWAPPED_DIGITS -> amounts.amount(kind, amounts::borneOut, Slips::swappedDigits);
            case LOST_DIGIT -> amounts.amount(kind, amounts::borneOut, Slips::lostDigit);
            case WRONG_SIGN -> amounts.amount(kind, amounts::borneOut, text -> "-" + text);
            case LOST_ROW -> rows.lost();
            case DOUBLED_ROW -> rows.doubled();
            case BLANK_TOTAL -> amounts.amount(kind, Sheets.At::total, text -> "");
            case TEXT_IN_AMOUNT -> amounts.amount(kind, Sheets.At::leaf, text -> "万元");
            case UNKNOWN_CODE -> rows.unknownCode();
            case CODE_UNDER_WRONG_PARENT -> rows.wrongParent();
            case MISSING_PARENT -> rows.missingParent();
            case NAME_UNLIKE_CODE -> rows.wrongName();
            case NAME_OF_OTHER_YEAR -> rows.nameOfOtherYear(scenario.truth().fiscalYear());
            case LINE_GAP -> rows.lineGap();
            case CROSS_TABLE_DIFFERENCE -> amounts.crossTable();
            case WRONG_UNIT -> amounts.unit();
            case WRONG_THREE_PUBLIC -> amounts.inForm(kind, "three-public", "total");
            case WRONG_ASSETS -> amounts.assets();
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
            case MISSING_FORM -> forms.missingForm();
            case EMPTY_FORM_WITHOUT_NOTE -> forms.withoutNote();
            case GRID_COST ->
                grids.indicator(kind, "成本指标", text -> Slips.wrongDigit(text.replace("万元", ""), random) + "万元");
            case SWAPPED_ROWS -> amounts.swappedRows();
            case MALFORMED_AMOUNT -> amounts.amount(kind, Sheets.At::leaf, Slips::commaForPoint);
            case TABLE_OF_OTHER_YEAR -> forms.otherYear(scenario.truth().fiscalYear());
            case TABLE_OF_OTHER_ORGANISATION -> forms.otherOrganisation();
            case TABLE_WITHOUT_UNIT -> forms.withoutUnit();
            case INDICATOR_WITHOUT_VALUE -> grids.indicator(kind, "质量", text -> "");
            case PLACEHOLDER_IN_GRID -> grids.indicator(kind, "数量", text -> "≥XX个");
            case IMPOSSIBLE_VALUE -> grids.indicator(kind, "满意度", text -> "≥120%");
        };
    }
}
