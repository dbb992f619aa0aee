package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.extractor.reconcile.Equation.Relation;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/**
 * Tables that print another unit than their figures have: every figure that another table or the prose tells too is ten
 * thousand times as much, or as little. Told of once, and not again by each of those figures.
 */
final class UnitSlips {

    /** 万元 against 元, in powers of ten. */
    private static final int SLIP = 4;

    /** So many different figures that are off by the same factor are no accident. */
    private static final int WITNESSES = 3;

    /** Amounts of one item that differ so much differ by their unit. */
    private static final BigDecimal FAR = new BigDecimal(1000);

    private final Set<String> tables = new HashSet<>();
    private final Set<Identity> explained = new HashSet<>();
    private final List<Note> notes = new ArrayList<>();

    UnitSlips(List<Sheet> sheets, List<Identity> identities) {
        List<Identity> open = identities;
        Found worst = worst(sheets, open);
        while (worst != null) {
            tell(worst);
            Sheet told = worst.sheet();
            tables.add(told.table().id());
            open.stream().filter(identity -> part(identity, told) != null).forEach(explained::add);
            open = open.stream()
                    .filter(identity -> part(identity, told) == null)
                    .toList();
            worst = worst(sheets, open);
        }
    }

    /** A table, the power of ten, the relations to other tables that it would mend, and how many it would break. */
    private record Found(Sheet sheet, int power, Set<Identity> slipping, int whole) {
        int gain() {
            return slipping.size() - whole;
        }
    }

    private static Found worst(List<Sheet> sheets, List<Identity> identities) {
        List<Identity> broken =
                identities.stream().filter(identity -> !identity.holds()).toList();
        Found worst = null;
        for (Sheet sheet : sheets) {
            boolean slips = sheet.unit() != null && between(sheet, broken) >= WITNESSES;
            for (int power : new int[] {SLIP, -SLIP}) {
                Found found = slips ? found(sheet, power, identities) : null;
                boolean more = found != null && (worst == null || found.gain() > worst.gain());
                worst = more ? found : worst;
            }
        }
        return worst;
    }

    private static long between(Sheet sheet, List<Identity> broken) {
        return broken.stream().filter(identity -> part(identity, sheet) != null).count();
    }

    /** What the factor would mend in a table's relations to others; {@code null} if it would not mend most of them. */
    private static Found found(Sheet sheet, int power, List<Identity> identities) {
        Set<Identity> slipping = new LinkedHashSet<>();
        Set<BigDecimal> amounts = new HashSet<>();
        int whole = 0;
        for (Identity identity : identities) {
            BigDecimal own = part(identity, sheet);
            if (own == null || own.signum() == 0) {
                continue;
            }
            BigDecimal others = identity.difference().subtract(own);
            if (identity.holds()) {
                whole += identity.relation() == Relation.EQUAL ? 1 : 0;
            } else if (others.signum() != 0 && slips(identity, own, others, power)) {
                slipping.add(identity);
                amounts.add(own.abs().stripTrailingZeros());
            }
        }
        return amounts.size() >= WITNESSES && slipping.size() > whole ? new Found(sheet, power, slipping, whole) : null;
    }

    /** True if the factor mends the identity, by far if it only says that one is no more than the other. */
    private static boolean slips(Identity identity, BigDecimal own, BigDecimal others, int power) {
        BigDecimal tolerance = identity.tolerance().scaleByPowerOfTen(Math.max(0, power));
        boolean far = own.abs().compareTo(others.abs().multiply(FAR)) > 0
                || others.abs().compareTo(own.abs().multiply(FAR)) > 0;
        return identity.relation().holds(own.scaleByPowerOfTen(power).add(others), tolerance)
                && (identity.relation() == Relation.EQUAL || far);
    }

    /** What a sheet adds to an identity between tables; {@code null} if it adds nothing, or all. */
    private static BigDecimal part(Identity identity, Sheet sheet) {
        BigDecimal sum = null;
        boolean others = false;
        for (Identity.Term term : identity.terms()) {
            Figure figure = term.figure();
            if (figure.cell() != null
                    && figure.cell().table().equals(sheet.table().id())) {
                BigDecimal amount = figure.amount().multiply(BigDecimal.valueOf(term.sign()));
                sum = sum == null ? amount : sum.add(amount);
            } else {
                others = true;
            }
        }
        return others ? sum : null;
    }

    private void tell(Found found) {
        Table table = found.sheet().table();
        String title = table.heading();
        String printed = MoneyUnit.name(found.sheet().unit());
        BigDecimal unit = found.sheet().unit().scaleByPowerOfTen(found.power());
        String should = unit.compareTo(BigDecimal.ONE) < 0 ? null : MoneyUnit.name(unit);
        Integer page = table.pages() == null || table.pages().isEmpty()
                ? null
                : table.pages().getFirst();
        notes.add(Note.spot(
                        "unit-of-table",
                        Severity.ERROR,
                        "《" + title + "》注明的金额单位为“" + printed + "”，但与其他表、文字说明可比的"
                                + found.slipping().size() + "处金额都相差一万倍，"
                                + (should == null ? "各数疑被放大一万倍。" : "单位疑应为“" + should + "”。"),
                        "\"" + title + "\" names " + printed + " as its unit, but all "
                                + found.slipping().size()
                                + " figures that other tables or the narrative tell too differ by a factor of 10,000:"
                                + (should == null
                                        ? " they seem to be multiplied."
                                        : " the unit should be " + should + "."),
                        new Spot(page, null, title, null))
                .with(found.slipping().stream()
                        .flatMap(identity -> identity.figures().stream())
                        .map(Figure::cell)
                        .filter(cell -> cell != null && cell.table().equals(table.id()))
                        .distinct()
                        .toList())
                .expecting(should, printed));
    }

    List<Note> notes() {
        return notes;
    }

    /** True if a note only says once more that a table's figures are told of in another unit. */
    boolean tells(Note other) {
        return other.rule().equals("narrative-unit")
                && !other.evidence().isEmpty()
                && other.evidence().stream().allMatch(cell -> tables.contains(cell.table()));
    }

    /** The identities that no wrong unit explains. */
    List<Identity> unexplained(List<Identity> identities) {
        if (explained.isEmpty()) {
            return identities;
        }
        return identities.stream()
                .filter(identity -> !explained.contains(identity))
                .toList();
    }
}
