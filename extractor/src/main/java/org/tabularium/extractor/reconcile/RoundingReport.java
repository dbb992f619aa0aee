package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.extractor.reconcile.Equation.Relation;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Finding.Message;
import org.tabularium.models.finding.Severity;

/** Sums that are off by no more than rounding: worth knowing, no errors. The same figures are told of once. */
final class RoundingReport {

    private final Naming naming;

    RoundingReport(Naming naming) {
        this.naming = naming;
    }

    List<Finding> findings(List<Identity> satisfied) {
        Map<List<BigDecimal>, List<Identity>> alike = new LinkedHashMap<>();
        for (Identity identity : satisfied) {
            boolean off = identity.relation() == Relation.EQUAL
                    && identity.difference().signum() != 0;
            if (off && (identity.target().cell() != null || told(identity))) {
                alike.computeIfAbsent(amounts(identity), key -> new ArrayList<>())
                        .add(identity);
            }
        }
        return alike.values().stream().map(this::finding).toList();
    }

    /** True for a sum that the prose states with its parts; one that is only rounded for reading is no matter. */
    private static boolean told(Identity identity) {
        return identity.terms().size() > 2 && identity.figures().stream().allMatch(figure -> figure.cell() == null);
    }

    private static List<BigDecimal> amounts(Identity identity) {
        return identity.figures().stream()
                .map(figure -> figure.amount().stripTrailingZeros())
                .filter(amount -> amount.signum() != 0)
                .toList();
    }

    private Finding finding(List<Identity> alike) {
        Identity first = alike.getFirst();
        Figure target = first.target();
        BigDecimal expected = target.amount().subtract(first.difference());
        Set<CellReference> cells = new LinkedHashSet<>();
        Set<CellReference> evidence = new LinkedHashSet<>();
        Set<Finding.Spot> spots = new LinkedHashSet<>();
        alike.forEach(identity -> {
            cells.add(identity.target().cell());
            identity.figures().stream().map(Figure::spot).forEach(spots::add);
            identity.addends().stream().map(Figure::cell).forEach(evidence::add);
        });
        evidence.removeAll(cells);
        evidence.remove(null);
        cells.remove(null);
        spots.remove(null);
        return new Finding(
                "f",
                first.rule().id(),
                Severity.INFO,
                message(first, target, expected, alike.size()),
                List.copyOf(cells),
                List.copyOf(evidence),
                List.copyOf(spots),
                Naming.amount(target, expected),
                Naming.amount(target, target.amount()),
                Naming.amount(target, first.difference()),
                Naming.amount(target, first.tolerance()),
                null);
    }

    private Message message(Identity identity, Figure target, BigDecimal expected, int times) {
        String off = Naming.money(target, identity.difference().abs());
        Figure other = CauseWords.counterpart(identity, target);
        // Words of the narrative already say the amount.
        boolean said = target.cell() == null;
        String printed = Naming.money(target, target.amount());
        String zh = naming.zh(target) + (said ? "" : "为" + printed) + "，"
                + (other == null ? "各数之和为" : naming.zh(other) + "为") + Naming.money(target, expected) + "，相差" + off
                + "，在四舍五入的范围内" + (times > 1 ? "（同样的数共出现" + times + "处）" : "") + "。";
        String en = naming.en(target) + (said ? "" : " is " + printed) + ", "
                + (other == null ? "the parts make " : naming.en(other) + " is ") + Naming.money(target, expected)
                + ": off by " + off + ", within rounding"
                + (times > 1 ? " (the same figures stand in " + times + " places)" : "") + ".";
        return new Message(zh, en);
    }
}
