package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;

/** Amounts of the prose in 元 that were meant in 万元, or the other way round. */
final class ProseUnits {

    /** 万 for nothing, nothing for 万. */
    private static final int SLIP = 4;

    /** An amount in 元 below this is no amount of a department that reckons in 万元. */
    private static final BigDecimal SMALL = new BigDecimal(10_000);

    private static final int CENTS = 2;

    /** So many amounts in one unit make it that of the document. */
    private static final int USUAL = 5;

    private final Optional<Mention> lone;

    /** @param document all its amounts: the one in 元 among many in 万元 is not meant so */
    ProseUnits(List<Mention> document) {
        this.lone = lone(document);
    }

    /**
     * True if an amount's own unit cannot be meant, whatever tables say.
     *
     * @param amounts those of its passage
     */
    boolean doubtful(Mention mention, List<Mention> amounts) {
        return alone(mention, amounts)
                || odd(mention)
                || lone.filter(mention::equals).isPresent();
    }

    /** A small amount in 元, alone among amounts in 万元. */
    private static boolean alone(Mention mention, List<Mention> amounts) {
        boolean small = mention.unit().compareTo(BigDecimal.ONE) == 0
                && mention.number().signum() != 0
                && mention.number().compareTo(SMALL) < 0;
        if (!small) {
            return false;
        }
        long others = amounts.stream()
                .filter(each -> each.unit().compareTo(BigDecimal.ONE) == 0
                        && each.number().signum() != 0)
                .count();
        long tenThousands = amounts.stream()
                .filter(each -> each.unit().compareTo(BigDecimal.ONE) > 0)
                .count();
        return others == 1 && tenThousands > 1;
    }

    /** 元 have no more than two decimals. */
    private static boolean odd(Mention mention) {
        return mention.unit().compareTo(BigDecimal.ONE) == 0 && mention.number().scale() > CENTS;
    }

    /** The one amount with decimals in 元 in a document that tells all others in 万元; empty if there is none. */
    private static Optional<Mention> lone(List<Mention> document) {
        List<Mention> amounts = document.stream()
                .filter(each -> !each.percent() && each.number().signum() != 0)
                .toList();
        List<Mention> ones = amounts.stream()
                .filter(each -> each.unit().compareTo(BigDecimal.ONE) == 0)
                .toList();
        boolean one = ones.size() == 1
                && amounts.size() > USUAL
                && ones.getFirst().number().scale() > 0
                && ones.getFirst().number().compareTo(SMALL) < 0;
        return one ? Optional.of(ones.getFirst()) : Optional.empty();
    }

    /** True if an amount is ten thousand times, or a ten thousandth, of what a table has. */
    static boolean slipped(Mention mention, List<Figure> table) {
        BigDecimal sum = ProseItems.sum(table);
        BigDecimal tolerance = table.stream().map(Figure::half).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() != 0
                && (near(mention.amount().scaleByPowerOfTen(SLIP), sum, tolerance)
                        || near(mention.amount().scaleByPowerOfTen(-SLIP), sum, tolerance));
    }

    private static boolean near(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
        return left.subtract(right).abs().compareTo(tolerance) <= 0;
    }

    /** @param evidence the cells that say otherwise; empty if only the amounts around it do */
    static Note note(Mention mention, List<CellReference> evidence) {
        boolean inTens = mention.unit().compareTo(BigDecimal.ONE) > 0;
        String printed = mention.number().toPlainString();
        String should = inTens ? "元" : "万元";
        String was = inTens ? "万元" : "元";
        String table = evidence.isEmpty() ? "与上下文的单位不一致" : "与表格相差一万倍";
        return Note.spot(
                        "narrative-unit",
                        evidence.isEmpty() ? Severity.WARNING : Severity.ERROR,
                        "“" + mention.spot().section() + "”中“" + Naming.quoted(mention.spot()) + "”的单位疑有误：应为" + printed
                                + should + "，" + table + "。",
                        "In \"" + mention.spot().section() + "\", the unit of \"" + Naming.quoted(mention.spot())
                                + "\" looks wrong: " + printed + " " + should
                                + " is meant, a factor of 10,000"
                                + (evidence.isEmpty() ? " by the amounts around it." : " by the table."),
                        mention.spot())
                .with(evidence.stream().filter(Objects::nonNull).toList())
                .expecting(printed + should, printed + was);
    }
}
