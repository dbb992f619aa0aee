package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.models.form.RuleDefinition.Scope;

/**
 * What explains some broken identities.
 *
 * @param changes the figures that, changed together, mend them
 * @param rivals figures of which any one, changed instead of a single first one, would mend as much, likeliest first
 * @param mended the broken identities that this explains
 * @param spoilt identities that the first change broke and the later ones mended
 */
record Cause(List<Change> changes, List<Figure> rivals, List<Identity> mended, List<Identity> spoilt) {

    /** More suspects than these help nobody to find the slip. */
    private static final int SUSPECTS = 3;

    /** Causes of which one mends what another spoilt are one: two swapped columns, an amount in the wrong row. */
    static List<Cause> joined(List<Cause> steps) {
        List<Cause> joined = new ArrayList<>();
        for (Cause step : steps) {
            int before = -1;
            for (int i = 0; i < joined.size() && before < 0; i++) {
                before = joined.get(i).spoilt().stream().anyMatch(step.mended()::contains) ? i : -1;
            }
            if (before < 0) {
                joined.add(step);
            } else {
                joined.set(before, joined.get(before).with(step));
            }
        }
        return joined;
    }

    private Cause with(Cause later) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(later.changes);
        Set<Identity> own = new LinkedHashSet<>(mended);
        later.mended.stream().filter(identity -> !spoilt.contains(identity)).forEach(own::add);
        List<Identity> open = new ArrayList<>(spoilt);
        open.addAll(later.spoilt);
        return new Cause(List.copyOf(all), List.of(), List.copyOf(own), open);
    }

    /** The figures to look at, at most three. */
    List<Figure> suspects() {
        return lone()
                ? List.of(changes.getFirst().figure(), mended.getFirst().target())
                : open() ? sumFirst(named()) : likeliest();
    }

    /** The figures that nobody should take on trust: a sum that other sums bear out only where nothing else is known. */
    List<Figure> doubted() {
        return vague() ? suspects() : likeliest();
    }

    /** The figures that, changed, mend most, at most three. */
    private List<Figure> likeliest() {
        List<Figure> named = named();
        return named.subList(0, Math.min(SUSPECTS, named.size()));
    }

    /** True if one broken sum is all that is known of several figures: a row may as well be missing. */
    boolean open() {
        return mended.size() == 1 && changes.size() == 1 && named().size() > 1;
    }

    /**
     * True if an item differs from the only one below it and other sums bear the item out: the one below may be wrong, or
     * a row beside it is missing. Another reading of its ink that makes them agree leaves no such doubt.
     */
    boolean lone() {
        Identity sum = mended.getFirst();
        return certain()
                && mended.stream().allMatch(each -> each.figures().equals(sum.figures()))
                && sum.rule().definition().each() == Scope.PARENT
                && !changes.getFirst().figure().equals(sum.target())
                && changes.getFirst().oddity() > 0;
    }

    /** One figure a place: the same cell may stand in several lists. */
    private List<Figure> named() {
        Map<Object, Figure> byPlace = new LinkedHashMap<>();
        (rivals.isEmpty() ? changes.stream().map(Change::figure) : rivals.stream())
                .forEach(figure -> byPlace.putIfAbsent(figure.cell() == null ? figure : figure.cell(), figure));
        return List.copyOf(byPlace.values());
    }

    /** A sum with many parts, of which nothing tells which is wrong: one looks at the sum first. */
    private List<Figure> sumFirst(List<Figure> named) {
        Figure sum = mended.getFirst().target();
        return Stream.concat(Stream.of(sum), named.stream().filter(figure -> !figure.equals(sum)))
                .limit(SUSPECTS)
                .toList();
    }

    /** True if more figures may be wrong than are named. */
    boolean vague() {
        return !suspects().containsAll(named());
    }

    /** True if there is exactly one figure that, changed, explains it all. */
    boolean certain() {
        return changes.size() == 1 && named().size() == 1;
    }
}
