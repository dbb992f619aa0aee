package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.extractor.reconcile.Equation.Relation;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;

/**
 * Sums down several columns of one row that all lack something, and lack it in amounts that themselves make a whole row:
 * a row is missing below, or one too many is there. A single wrong figure breaks one column and its own row.
 */
final class SumGaps {

    /** One column alone may be off by one wrong figure. */
    private static final int LEAST = 2;

    private final Map<Row, List<Identity>> rows = new HashMap<>();
    private final Map<Row, List<Identity>> down = new HashMap<>();
    private final Set<Row> suspect = new HashSet<>();
    private final Set<Identity> explained = new HashSet<>();
    private final List<Note> notes = new ArrayList<>();
    private final Naming naming;

    /** A row of a table. */
    private record Row(String table, int row) {
        static Row of(Figure figure) {
            CellReference cell = figure.cell();
            return cell == null || cell.row() == null ? null : new Row(cell.table(), cell.row());
        }
    }

    SumGaps(List<Identity> identities, Naming naming) {
        this.naming = naming;
        Map<Row, Long> open = identities.stream()
                .filter(identity -> identity.relation() == Relation.EQUAL && !identity.holds() && column(identity))
                .collect(Collectors.groupingBy(identity -> Row.of(identity.target()), Collectors.counting()));
        // Fewer broken sums are no row's.
        boolean enough = open.values().stream().anyMatch(count -> count >= LEAST);
        (enough ? identities.stream() : Stream.<Identity>empty())
                .filter(identity -> identity.relation() == Relation.EQUAL)
                .forEach(this::sort);
        down.forEach((row, sums) -> {
            List<Identity> broken =
                    sums.stream().filter(identity -> !identity.holds()).toList();
            // Amounts that moved from one column to the other lack here and are too many there.
            boolean oneWay = broken.stream()
                            .map(identity -> identity.difference().signum())
                            .distinct()
                            .count()
                    == 1;
            // One column may be summed up in two ways.
            long columns = broken.stream().map(Identity::target).distinct().count();
            if (columns >= LEAST && oneWay && !suspect.contains(row) && whole(row, sums)) {
                tell(broken);
            }
        });
    }

    /** True for a sum down a column: all its figures stand in it. */
    private static boolean column(Identity identity) {
        CellReference sum = identity.target().cell();
        if (sum == null || sum.row() == null) {
            return false;
        }
        for (Identity.Term term : identity.terms()) {
            CellReference cell = term.figure().cell();
            if (cell == null
                    || !cell.column().equals(sum.column())
                    || !cell.table().equals(sum.table())) {
                return false;
            }
        }
        return true;
    }

    private void sort(Identity identity) {
        Row target = Row.of(identity.target());
        List<Row> all = identity.figures().stream().map(Row::of).distinct().toList();
        boolean column = column(identity);
        if (target != null && all.size() == 1) {
            rows.computeIfAbsent(target, key -> new ArrayList<>()).add(identity);
        } else if (column) {
            down.computeIfAbsent(target, key -> new ArrayList<>()).add(identity);
        }
        if (!identity.holds()) {
            all.stream()
                    .filter(row -> row != null && !(column && row.equals(target)))
                    .forEach(suspect::add);
        }
    }

    /** True if the row's own sums hold of what is lacking. */
    private boolean whole(Row row, List<Identity> sums) {
        Map<Figure, BigDecimal> lacking = new HashMap<>();
        sums.forEach(identity -> lacking.put(identity.target(), identity.difference()));
        List<Identity> own = rows.getOrDefault(row, List.of());
        return !own.isEmpty()
                && own.stream().allMatch(identity -> {
                    BigDecimal sum = identity.terms().stream()
                            .map(term -> lacking.getOrDefault(term.figure(), BigDecimal.ZERO)
                                    .multiply(BigDecimal.valueOf(term.sign())))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return identity.relation().holds(sum, identity.tolerance());
                });
    }

    private void tell(List<Identity> broken) {
        Figure sum = broken.getFirst().target();
        BigDecimal lacking = broken.getFirst().difference();
        boolean missing = lacking.signum() > 0;
        String amount = Naming.amount(sum, lacking.abs()) + MoneyUnit.name(sum.unit());
        notes.add(Note.cells(
                        missing ? "row-missing" : "row-superfluous",
                        Severity.ERROR,
                        naming.zh(sum) + "比其下各行之和" + (missing ? "多" : "少") + amount + "，同一行的其他各栏也相应"
                                + (missing ? "多出，疑漏列一行。" : "短少，疑多列一行。"),
                        naming.en(sum) + " is " + amount + (missing ? " more" : " less")
                                + " than the rows below it make, and so are the other columns of that row: "
                                + (missing ? "a row seems to be missing." : "a row seems to be one too many."),
                        broken.stream()
                                .map(each -> each.target().cell())
                                .limit(LEAST)
                                .toList())
                .with(broken.stream()
                        .flatMap(each -> each.addends().stream())
                        .map(Figure::cell)
                        .toList())
                .off(lacking.divide(sum.unit() == null ? BigDecimal.ONE : sum.unit())));
        explained.addAll(broken);
    }

    List<Note> notes() {
        return notes;
    }

    /** The identities that no such row explains. */
    List<Identity> unexplained(List<Identity> identities) {
        if (explained.isEmpty()) {
            return identities;
        }
        return identities.stream()
                .filter(identity -> !explained.contains(identity))
                .toList();
    }
}
