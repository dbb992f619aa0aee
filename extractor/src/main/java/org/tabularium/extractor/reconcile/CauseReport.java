package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.extractor.reconcile.Equation.Relation;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Finding.Proposal;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** Makes a finding of a cause: its suspects, its evidence, what should be printed, and what is proposed. */
final class CauseReport {

    private final Naming naming;

    CauseReport(Naming naming) {
        this.naming = naming;
    }

    /** The finding of a cause; its id is given later. */
    Finding finding(Cause cause) {
        List<Figure> suspects = cause.suspects();
        Identity main = main(cause);
        Change change = cause.changes().getFirst();
        boolean one = cause.certain();
        boolean likeliest = one || likeliest(cause, main);
        Figure figure = likeliest ? change.figure() : main.target();
        BigDecimal expected = likeliest ? change.amount() : figure.amount().subtract(offBy(main, figure));
        Set<CellReference> cells = cells(suspects.stream());
        Set<CellReference> evidence = cells(cause.mended().stream().flatMap(identity -> identity.figures().stream()));
        evidence.removeAll(cells);
        return new Finding(
                "f",
                main.rule().id(),
                severity(cause),
                new CauseWords(naming).message(cause, main, figure, expected),
                List.copyOf(cells),
                List.copyOf(evidence),
                spots(cause),
                Naming.amount(figure, expected),
                figure.blank() ? "" : Naming.amount(figure, figure.amount()),
                Naming.amount(figure, figure.amount().subtract(expected)),
                Naming.amount(figure, main.tolerance()),
                one ? proposal(cause, change) : null);
    }

    /** True if the first of a few suspects stands in several broken equations: it is told of, and not the sum it breaks. */
    private static boolean likeliest(Cause cause, Identity main) {
        return cause.changes().size() == 1
                && cause.mended().size() > 1
                && !cause.vague()
                && main.sign(cause.changes().getFirst().figure()) != 0;
    }

    private static BigDecimal offBy(Identity identity, Figure figure) {
        return identity.sign(figure) < 0 ? identity.difference().negate() : identity.difference();
    }

    /** The identity to speak of: one within a table before one between tables, an equation before a bound, the strictest first. */
    private static Identity main(Cause cause) {
        return cause.mended().stream()
                .min(Comparator.comparing((Identity identity) ->
                                identity.rule().definition().severity())
                        .thenComparing(identity -> identity.relation() != Relation.EQUAL)
                        .thenComparing(identity -> identity.subject() == null)
                        .thenComparingInt(identity -> identity.terms().size()))
                .orElseThrow();
    }

    private static Severity severity(Cause cause) {
        return cause.mended().stream()
                .map(identity -> identity.rule().definition().severity())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Set<CellReference> cells(Stream<Figure> figures) {
        Set<CellReference> cells = new LinkedHashSet<>();
        figures.map(Figure::cell).filter(Objects::nonNull).forEach(cells::add);
        return cells;
    }

    private static List<Spot> spots(Cause cause) {
        Stream<Figure> named =
                Stream.concat(cause.suspects().stream(), cause.mended().stream().flatMap(i -> i.figures().stream()));
        return named.map(Figure::spot).filter(Objects::nonNull).distinct().toList();
    }

    private static Proposal proposal(Cause cause, Change change) {
        boolean all =
                cause.changes().size() == 1 && change.gain() == cause.mended().size();
        if (!all || change.figure().cell() == null || (cause.mended().size() < 2 && change.oddity() > 0)) {
            return null;
        }
        int mended = cause.mended().size();
        boolean reading = change.oddity() == 0;
        String zh =
                (reading ? "这是该单元格的另一种识读，改用后" : "只改这一个数") + "，其所在的" + mended + "项不成立的勾稽关系全部成立，原已成立的关系不受影响，且没有其他单个数能做到";
        String en = (reading ? "another reading of the same cell; with it" : "with this one figure changed") + " all "
                + mended
                + " broken identities of the cell hold and the others stay whole; no other single figure does it";
        return new Proposal(change.figure().cell(), Naming.amount(change.figure(), change.amount()), zh, en);
    }
}
