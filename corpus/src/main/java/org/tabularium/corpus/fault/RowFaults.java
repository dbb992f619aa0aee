package org.tabularium.corpus.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry.Scheme;
import org.tabularium.models.form.Wording;

/** Faults of rows, codes and names. */
final class RowFaults {

    private static final String LINE = "line";

    private final Sheets sheets;

    RowFaults(Sheets sheets) {
        this.sheets = sheets;
    }

    /** What stands where the row stood names the fault, and so do the sums that miss it. */
    Optional<Planted> lost() {
        return sheets.row(at -> at.leaf() && !at.amounts().isEmpty())
                .map(at -> new Planted(FaultKind.LOST_ROW, sheets.with(at.table(), without(at)), sums(at, -1)));
    }

    Optional<Planted> doubled() {
        return sheets.row(at -> at.leaf() && !at.amounts().isEmpty()).map(at -> {
            List<Map<String, String>> rows = new ArrayList<>(table(at).rows());
            rows.add(at.row(), at.texts());
            List<Spot> spots = sums(at, 1);
            spots.add(new Spot.InTable(at.table(), at.row(), null));
            spots.add(new Spot.InTable(at.table(), at.row() + 1, null));
            return new Planted(
                    FaultKind.DOUBLED_ROW, sheets.with(at.table(), table(at).with(renumbered(rows))), spots);
        });
    }

    Optional<Planted> missingParent() {
        return sheets.row(at -> at.code().length() == 5 && at.parent()).map(at -> {
            List<Spot> spots = new ArrayList<>();
            for (int r = 0; r < table(at).rows().size(); r++) {
                String code = new Sheets.At(at.table(), r, table(at).rows().get(r)).code();
                if (code.startsWith(at.code().substring(0, 3)) && r != at.row()) {
                    spots.add(new Spot.InTable(at.table(), r > at.row() ? r - 1 : r, null));
                }
            }
            return new Planted(FaultKind.MISSING_PARENT, sheets.with(at.table(), without(at)), spots);
        });
    }

    /** The nearest code above names it too: it is what no longer adds up. */
    private List<Spot> sums(Sheets.At at, int shift) {
        List<Spot> spots = new ArrayList<>();
        for (int r = 0; r < table(at).rows().size(); r++) {
            Sheets.At other = new Sheets.At(at.table(), r, table(at).rows().get(r));
            boolean above = other.parent() && at.code().startsWith(other.code());
            if (above || other.total()) {
                spots.add(new Spot.InTable(at.table(), r > at.row() ? r + shift : r, null));
            }
        }
        return spots;
    }

    Optional<Planted> unknownCode() {
        return sheets.row(Sheets.At::leaf).map(at -> {
            String column = codeColumn(at);
            String code = at.code().substring(0, at.code().length() - 2) + "87";
            return cell(FaultKind.UNKNOWN_CODE, at, column, code);
        });
    }

    Optional<Planted> wrongParent() {
        return sheets.row(at -> at.leaf() && at.texts().containsKey("functionCode"))
                .flatMap(at -> sheets.other(
                                at,
                                "functionCode",
                                other -> other.leaf()
                                        && !other.code().startsWith(at.code().substring(0, 5)))
                        .map(code -> cell(FaultKind.CODE_UNDER_WRONG_PARENT, at, "functionCode", code)));
    }

    Optional<Planted> wrongName() {
        return sheets.row(Sheets.At::leaf).flatMap(at -> {
            String name = codeColumn(at).replace("Code", "Name");
            return sheets.other(at, name, Sheets.At::parent).map(text -> {
                Planted planted = cell(FaultKind.NAME_UNLIKE_CODE, at, name, text);
                List<Spot> spots = new ArrayList<>(planted.spots());
                spots.add(new Spot.InTable(at.table(), at.row(), codeColumn(at)));
                return new Planted(planted.kind(), planted.scenario(), spots);
            });
        });
    }

    /** A name that the classification has for the code in other years only, where it knows the year's own. */
    Optional<Planted> nameOfOtherYear(int year) {
        Classification classification = Classification.load();
        return sheets.row(at -> at.texts().containsKey("functionCode")
                        && !otherNames(classification, at.code(), year).isEmpty())
                .map(at -> {
                    String name = sheets.pick(otherNames(classification, at.code(), year));
                    return cell(FaultKind.NAME_OF_OTHER_YEAR, at, "functionName", name);
                });
    }

    private static List<String> otherNames(Classification classification, String code, int year) {
        List<String> holding = new ArrayList<>();
        List<String> others = new ArrayList<>();
        classification.names(Scheme.FUNCTIONAL, code).forEach(entry -> (entry.holdsIn(year) ? holding : others)
                .add(entry.name()));
        others.removeIf(other -> holding.stream().anyMatch(name -> Wording.same(name, other)));
        return holding.isEmpty() ? List.of() : others;
    }

    Optional<Planted> lineGap() {
        return sheets.row(at -> at.row() > 2 && !at.text(LINE).isEmpty())
                .map(at -> cell(FaultKind.LINE_GAP, at, LINE, Integer.toString(Integer.parseInt(at.text(LINE)) + 1)));
    }

    private Planted cell(FaultKind kind, Sheets.At at, String column, String text) {
        return new Planted(
                kind, sheets.with(at, column, text), List.of(new Spot.InTable(at.table(), at.row(), column)));
    }

    private static String codeColumn(Sheets.At at) {
        return at.texts().containsKey("functionCode") ? "functionCode" : "economicCode";
    }

    private TruthTable table(Sheets.At at) {
        return sheets.tables().get(at.table());
    }

    private TruthTable without(Sheets.At at) {
        List<Map<String, String>> rows = new ArrayList<>(table(at).rows());
        rows.remove(at.row());
        return table(at).with(renumbered(rows));
    }

    private static List<Map<String, String>> renumbered(List<Map<String, String>> rows) {
        List<Map<String, String>> out = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            copy.computeIfPresent(LINE, (key, old) -> Integer.toString(out.size() + 1));
            out.add(copy);
        }
        return out;
    }
}
