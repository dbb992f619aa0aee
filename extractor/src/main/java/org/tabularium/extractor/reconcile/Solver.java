package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the fewest figures that explain all broken identities, as bit flipping decodes parity checks (Gallager 1963):
 * again and again the one figure is changed that, changed, mends most broken identities and breaks fewest whole ones.
 * A wrong leaf that breaks four sums is so found once, with the four sums as its evidence, since every other figure in
 * them also stands in sums that hold.
 */
final class Solver {

    private final Map<Figure, List<Identity>> standing = new HashMap<>();
    private final Map<Figure, BigDecimal> changed = new HashMap<>();
    private final LinkedHashSet<Identity> broken = new LinkedHashSet<>();
    private final Set<Identity> done = new HashSet<>();

    /**
     * @param identities that were evaluated
     * @param idle those of which nothing is printed: a blank that is filled breaks them
     */
    Solver(List<Identity> identities, List<Identity> idle) {
        identities.stream().filter(identity -> !identity.holds()).forEach(broken::add);
        // Where all is well nobody asks what a figure stands in.
        if (!broken.isEmpty()) {
            identities.forEach(this::stand);
            idle.forEach(this::stand);
        }
    }

    private void stand(Identity identity) {
        for (Identity.Term term : identity.terms()) {
            List<Identity> own = standing.computeIfAbsent(term.figure(), key -> new ArrayList<>());
            if (own.isEmpty() || own.getLast() != identity) {
                own.add(identity);
            }
        }
    }

    /**
     * The causes, each with the identities that it alone breaks; every broken identity is in exactly one. A figure is
     * changed once and an identity that was mended is done with, so this ends.
     */
    List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        while (!broken.isEmpty()) {
            List<Change> best = best();
            causes.add(best.isEmpty() ? unexplained(broken.getFirst()) : cause(supported(best)));
        }
        return Cause.joined(causes);
    }

    /** Of changes that do equally well the only one that another reading of the ink supports, if there is exactly one. */
    private static List<Change> supported(List<Change> best) {
        List<Change> read = best.stream().filter(change -> change.oddity() == 0).toList();
        return read.size() == 1 ? read : best;
    }

    private Cause cause(List<Change> best) {
        Change chosen = best.getFirst();
        List<Identity> mended = mended(chosen);
        changed.put(chosen.figure(), chosen.amount());
        done.addAll(mended);
        mended.forEach(broken::remove);
        List<Identity> spoilt = standing.get(chosen.figure()).stream()
                .filter(identity -> !done.contains(identity) && !broken.contains(identity) && !holds(identity))
                .toList();
        broken.addAll(spoilt);
        return new Cause(
                List.of(chosen), best.stream().map(Change::figure).distinct().toList(), mended, spoilt);
    }

    /** A broken identity of which every figure was taken for another already: told of by itself. */
    private Cause unexplained(Identity identity) {
        broken.remove(identity);
        Figure target = identity.target();
        BigDecimal amount = target.amount().subtract(identity.difference());
        return new Cause(List.of(new Change(target, amount, 1, true)), List.of(target), List.of(identity), List.of());
    }

    /** The changes that do best, the likeliest first. */
    private List<Change> best() {
        List<Change> changes = changes();
        int most = changes.stream().mapToInt(Change::gain).max().orElse(0);
        List<Change> best =
                changes.stream().filter(change -> change.gain() == most).toList();
        List<Change> readings =
                best.stream().filter(change -> change.oddity() == 0).toList();
        if (readings.stream().map(Change::figure).distinct().count() == 1) {
            // Another reading of the same ink that mends as much as any change is no accident.
            return readings;
        }
        boolean possible = best.stream().anyMatch(Change::possible);
        return best.stream()
                .filter(change -> change.possible() || !possible)
                .sorted(Comparator.comparingInt(Change::oddity))
                .toList();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Set<Figure> seen = new HashSet<>();
        for (Identity identity : broken) {
            for (Figure figure : identity.figures()) {
                if (seen.add(figure) && !changed.containsKey(figure)) {
                    changes.addAll(changes(figure));
                }
            }
        }
        return changes;
    }

    /** For each broken identity that the figure stands in, the change that would mend it. */
    private List<Change> changes(Figure figure) {
        List<Change> changes = new ArrayList<>();
        Set<BigDecimal> tried = new HashSet<>();
        for (Identity identity : standing.get(figure)) {
            int sign = identity.sign(figure);
            if (!broken.contains(identity) || sign == 0) {
                continue;
            }
            BigDecimal step = difference(identity, null, null).divide(BigDecimal.valueOf(-sign));
            BigDecimal amount = amount(figure).add(step);
            if (tried.add(amount.stripTrailingZeros())) {
                changes.add(new Change(figure, amount, gain(figure, amount), target(figure)));
            }
        }
        return changes;
    }

    private boolean target(Figure figure) {
        return standing.get(figure).stream()
                .anyMatch(identity -> identity.target().equals(figure));
    }

    /** Identities that the change mends less those that it breaks. */
    private int gain(Figure figure, BigDecimal amount) {
        int gain = 0;
        for (Identity identity : standing.get(figure)) {
            boolean whole = identity.relation().holds(difference(identity, figure, amount), identity.tolerance());
            gain += broken.contains(identity) ? whole ? 1 : 0 : whole ? 0 : -1;
        }
        return gain;
    }

    private List<Identity> mended(Change change) {
        return standing.get(change.figure()).stream()
                .filter(broken::contains)
                .filter(identity -> identity.relation()
                        .holds(difference(identity, change.figure(), change.amount()), identity.tolerance()))
                .toList();
    }

    private boolean holds(Identity identity) {
        return identity.relation().holds(difference(identity, null, null), identity.tolerance());
    }

    private BigDecimal amount(Figure figure) {
        return changed.getOrDefault(figure, figure.amount());
    }

    private BigDecimal difference(Identity identity, Figure other, BigDecimal amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Identity.Term term : identity.terms()) {
            BigDecimal value = term.figure().equals(other) ? amount : amount(term.figure());
            sum = term.sign() > 0 ? sum.add(value) : sum.subtract(value);
        }
        return sum;
    }
}
