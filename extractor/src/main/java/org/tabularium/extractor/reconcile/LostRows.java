package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;

/**
 * Rows that one table lost: another table of the same items has a row with money under an item for which both tables
 * print the same amount. The sums that lack the row are then explained, and told of once.
 */
final class LostRows {

    private static final String COLUMN = "total";

    private final List<Note> notes = new ArrayList<>();
    private final Set<CellReference> explained = new HashSet<>();

    LostRows(Ledger ledger) {
        for (Map<String, Sheet> set : ledger.sets()) {
            List<Sheet> coded = set.values().stream().filter(LostRows::coded).toList();
            for (Sheet whole : coded) {
                coded.stream()
                        .filter(lacking ->
                                !lacking.table().id().equals(whole.table().id()) && !unlike(lacking, whole))
                        .forEach(lacking -> compare(whole, lacking));
            }
        }
    }

    private static boolean unlike(Sheet left, Sheet right) {
        return !codeColumn(left).equals(codeColumn(right)) || left.unit() == null || right.unit() == null;
    }

    private static boolean coded(Sheet sheet) {
        return sheet.halves().size() == 1 && sheet.halves().getFirst().codeColumn() != null && sheet.prints(COLUMN);
    }

    private static String codeColumn(Sheet sheet) {
        return sheet.halves().getFirst().codeColumn();
    }

    List<Note> notes() {
        return notes;
    }

    /** True if a note only says once more that a row is missing: its parts lack their parent. */
    boolean tells(Note other) {
        return other.rule().equals("code-level")
                && notes.stream()
                        .anyMatch(note -> Objects.equals(note.expected(), other.expected())
                                && note.cells()
                                        .getFirst()
                                        .table()
                                        .equals(other.cells().getFirst().table()));
    }

    /** The identities that no lost row explains. */
    List<Identity> unexplained(List<Identity> identities) {
        if (explained.isEmpty()) {
            return identities;
        }
        return identities.stream()
                .filter(identity -> identity.holds()
                        || identity.target().cell() == null
                        || !explained.contains(identity.target().cell())
                        || identity.terms().size() < 2
                        || !within(identity))
                .toList();
    }

    /** True for a sum down a column: all its figures stand in one. */
    private static boolean within(Identity identity) {
        CellReference first = identity.target().cell();
        return identity.figures().stream()
                .allMatch(figure -> figure.cell() != null
                        && figure.cell().table().equals(first.table())
                        && figure.cell().column().equals(first.column()));
    }

    /** A row that the one table has with money, and the item of the other that should have it below it. */
    private record Lost(Line line, Figure amount, Line parent) {}

    private void compare(Sheet whole, Sheet lacking) {
        Half has = whole.halves().getFirst();
        Half lacks = lacking.halves().getFirst();
        Amounts totals = whole.column(COLUMN);
        List<Lost> found = new ArrayList<>();
        for (int i = 0; i < has.lines().size(); i++) {
            Line line = has.lines().get(i);
            boolean missing = line.code() != null && lacks.coded(line.code()).isEmpty();
            Figure amount = missing ? totals.at(line.row()) : null;
            if (amount != null && !amount.zero()) {
                Optional<Line> above = has.parents().get(i) < 0
                        ? total(has)
                        : Optional.of(has.lines().get(has.parents().get(i)));
                Optional<Line> there =
                        above.flatMap(parent -> parent.code() == null ? total(lacks) : line(lacks, parent.code()));
                if (there.isPresent() && alike(whole, above.get(), lacking, there.get())) {
                    found.add(new Lost(line, amount, there.get()));
                }
            }
        }
        detailed(found, lacks).forEach(lost -> lost(lost.line(), lost.amount(), lost.parent(), lacking, lacks));
    }

    /** A table that prints none of several codes of a deeper level is less detailed, and lacks nothing. */
    private static List<Lost> detailed(List<Lost> found, Half lacks) {
        if (found.size() < 2) {
            return found;
        }
        int deepest = lacks.codes().stream().mapToInt(String::length).max().orElse(0);
        List<Lost> deeper = found.stream()
                .filter(lost -> lost.line().code().length() > deepest)
                .toList();
        return deeper.size() < 2
                ? found
                : found.stream().filter(lost -> !deeper.contains(lost)).toList();
    }

    private static Optional<Line> line(Half half, String code) {
        return half.coded(code).stream().findFirst();
    }

    private static Optional<Line> total(Half half) {
        return half.totals().stream().findFirst();
    }

    private static boolean alike(Sheet left, Line leftLine, Sheet right, Line rightLine) {
        Figure one = left.figure(leftLine.row(), COLUMN);
        Figure other = right.figure(rightLine.row(), COLUMN);
        if (one == null || other == null || one.zero()) {
            return false;
        }
        BigDecimal tolerance = one.half().add(other.half());
        return one.amount().subtract(other.amount()).abs().compareTo(tolerance) <= 0;
    }

    private void lost(Line line, Figure amount, Line parent, Sheet lacking, Half half) {
        String table = lacking.table().id();
        lacking.amounts().forEach(column -> explained.add(new CellReference(table, parent.row(), column)));
        String title = lacking.table().heading();
        String printed = Naming.money(amount, amount.amount());
        boolean known = notes.stream()
                .anyMatch(note -> note.cells().getFirst().table().equals(table)
                        && line.code().equals(note.expected()));
        if (!known) {
            notes.add(Note.cells(
                            "row-missing",
                            Severity.ERROR,
                            "《" + title + "》缺少科目“" + line.code() + " " + line.printedLabel() + "”一行：其他表列有该科目" + printed
                                    + "，本表“" + parent.printedLabel() + "”的下级之和因此不足。",
                            "Row " + line.code() + " " + line.printedLabel() + " is missing in \"" + title
                                    + "\": another table has it with " + printed + ", and the sums here lack it.",
                            List.of(
                                    new CellReference(table, parent.row(), COLUMN),
                                    new CellReference(table, parent.row(), half.codeColumn())))
                    .with(List.of(amount.cell()))
                    .expecting(line.code(), null));
        }
    }
}
