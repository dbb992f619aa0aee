package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tabularium.extractor.reconcile.Equation.Relation;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.finding.CellReference;

/**
 * Weighs readings by the identities that they stand in. An amount read off an image that stands in two sums that hold
 * needs no second look; one in a sum that does not hold does, and so does an unsure one that no sum bears out. Sums of
 * one addend prove nothing, and equal figures (合计 = 类 = 款 = 项 in a small department) are one witness: a single
 * misreading, repeated, satisfies them all.
 */
final class Reviewer {

    /** Sums that bear a reading out. */
    private static final int WITNESSES = 2;

    /** Readings below this are not taken on trust: on clean scans right readings lie above it. */
    private static final double SURE = 0.9;

    /** At this confidence shapes were sure, or a model read the same: one sum that holds exactly is enough beside that. */
    private static final double FAIR = 0.95;

    /** Readings at this confidence are right but for one in a thousand. */
    private static final double CERTAIN = 0.99;

    private final Map<CellReference, Set<List<BigDecimal>>> witnesses = new HashMap<>();
    private final Set<CellReference> doubted = new HashSet<>();

    /** Figures of sums that one other figure explains: these need a look only if they were not read surely. */
    private final Set<CellReference> beside = new HashSet<>();

    private final DoubtfulColumns columns;
    private final boolean readings;

    /**
     * @param columns of which sums do not tell whose figures they hold
     * @param readings true if any figure was read off an image: other figures are as printed, and need no witness
     */
    Reviewer(Arithmetic arithmetic, List<Cause> causes, DoubtfulColumns columns, boolean readings) {
        this.columns = columns;
        this.readings = readings;
        for (Identity identity : readings ? arithmetic.satisfied() : List.<Identity>of()) {
            // A sum that holds only within rounding would hold with a last digit misread, too.
            boolean exact = identity.relation() == Relation.EQUAL
                    && identity.difference().signum() == 0;
            if (exact && identity.addends().size() > 1) {
                List<BigDecimal> amounts = identity.figures().stream()
                        .map(figure -> figure.amount().stripTrailingZeros())
                        .filter(amount -> amount.signum() != 0)
                        .sorted()
                        .toList();
                identity.figures().stream()
                        .filter(figure -> figure.ocr() && figure.cell() != null)
                        .forEach(figure -> witnesses
                                .computeIfAbsent(figure.cell(), key -> new HashSet<>())
                                .add(amounts));
            }
        }
        for (Cause cause : causes) {
            cause.doubted().stream().map(Figure::cell).forEach(doubted::add);
            if (readsOtherwise(cause)) {
                continue;
            }
            cause.mended().stream()
                    .filter(identity -> identity.relation() == Relation.EQUAL)
                    .flatMap(identity -> identity.figures().stream())
                    .filter(figure ->
                            witnesses.getOrDefault(figure.cell(), Set.of()).isEmpty())
                    .map(Figure::cell)
                    .forEach((pointsAtOne(cause) ? beside : doubted)::add);
        }
    }

    /** True if one figure's ink, read another way, mends all: the others of its sums are then borne out. */
    private static boolean readsOtherwise(Cause cause) {
        return cause.certain() && cause.changes().getFirst().oddity() == 0;
    }

    /** True if one figure, changed, mends several sums: one misread operand does that, none of the others. */
    private static boolean pointsAtOne(Cause cause) {
        return cause.certain() && cause.mended().size() >= WITNESSES;
    }

    /** The table with its review marks adjusted. */
    Table marked(Table table) {
        if (!readings) {
            return table;
        }
        List<Row> rows = IntStream.range(0, table.rows().size())
                .mapToObj(index -> marked(table, index))
                .toList();
        return new Table(
                table.id(),
                table.form(),
                table.layout(),
                table.title(),
                table.organisation(),
                table.fiscalYear(),
                table.unit(),
                table.pages(),
                table.columns(),
                rows,
                table.notes(),
                table.empty());
    }

    private Row marked(Table table, int index) {
        Row row = table.rows().get(index);
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        cells.replaceAll((column, cell) -> marked(cell, new CellReference(table.id(), index, column)));
        return cells.equals(row.cells()) ? row : new Row(row.id(), row.ranks(), cells);
    }

    private Cell marked(Cell cell, CellReference place) {
        if (cell.origin() != Origin.OCR || cell.state() == null) {
            return cell;
        }
        if (doubted.contains(place) || cell.state() == State.UNREADABLE || cell.state() == State.AMBIGUOUS) {
            return cell.reviewed(true);
        }
        if (beside.contains(place) && (cell.confidence() == null || cell.confidence() < CERTAIN)) {
            return cell.reviewed(true);
        }
        int proofs = witnesses.getOrDefault(place, Set.of()).size();
        boolean fair = cell.confidence() != null && cell.confidence() >= FAIR;
        if (cell.state() == State.VALUE && (proofs >= WITNESSES || (proofs > 0 && fair)) && !columns.hold(place)) {
            return cell.reviewed(false);
        }
        boolean unsure = cell.confidence() != null && cell.confidence() < SURE;
        return cell.state() == State.VALUE && proofs == 0 && unsure ? cell.reviewed(true) : cell;
    }
}
