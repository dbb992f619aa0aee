package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Finding.Message;
import org.tabularium.models.finding.Finding.Proposal;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** Says what a cause is, as an auditor would note it: what, where, by how much, what else it touches. */
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
        Figure figure = one ? change.figure() : main.target();
        BigDecimal expected = one ? change.amount() : figure.amount().subtract(offBy(main, figure));
        Set<CellReference> cells = cells(suspects.stream());
        Set<CellReference> evidence = cells(cause.mended().stream().flatMap(identity -> identity.figures().stream()));
        evidence.removeAll(cells);
        return new Finding(
                "f",
                main.rule().id(),
                severity(cause),
                message(cause, main, figure, expected),
                List.copyOf(cells),
                List.copyOf(evidence),
                spots(cause),
                Naming.amount(figure, expected),
                figure.blank() ? "" : Naming.amount(figure, figure.amount()),
                Naming.amount(figure, figure.amount().subtract(expected)),
                Naming.amount(figure, main.tolerance()),
                one ? proposal(cause, change) : null);
    }

    private static BigDecimal offBy(Identity identity, Figure figure) {
        return identity.sign(figure) < 0 ? identity.difference().negate() : identity.difference();
    }

    /** The identity to speak of: one within a table before one between tables, the strictest first. */
    private static Identity main(Cause cause) {
        return cause.mended().stream()
                .min(Comparator.comparing((Identity identity) ->
                                identity.rule().definition().severity())
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

    private Message message(Cause cause, Identity main, Figure figure, BigDecimal expected) {
        String unit = MoneyUnit.name(figure.unit());
        String actual = figure.blank() ? "" : Naming.amount(figure, figure.amount());
        String wanted = Naming.amount(figure, expected);
        String off = Naming.amount(figure, figure.amount().subtract(expected).abs());
        // Words of the narrative already say the amount.
        boolean said = figure.cell() == null;
        String zh = naming.zh(figure) + (said ? "" : figure.blank() ? "为空白" : "为" + actual + unit) + "，按勾稽关系应为" + wanted
                + unit
                + "，相差" + off + unit + "：" + main.rule().definition().zh() + "。" + othersZh(cause)
                + touchedZh(cause, main);
        String en = naming.en(figure) + (said ? "" : figure.blank() ? " is blank" : " is " + actual)
                + ": by the identity it should be "
                + wanted + ", off by " + off + " " + unit + ": "
                + main.rule().definition().en() + "." + othersEn(cause)
                + touchedEn(cause, main);
        return new Message(zh, en);
    }

    private String othersZh(Cause cause) {
        List<Figure> suspects = cause.suspects();
        if (suspects.size() < 2) {
            return "";
        }
        if (cause.vague()) {
            return "所涉各数中不能确定是哪一个有误，也可能漏列或多列一行。";
        }
        List<String> names = suspects.stream().map(naming::zh).toList();
        return cause.changes().size() > 1
                ? "以下各数同时有误，可能填错位置：" + String.join("、", names) + "。"
                : "可能有误的数：" + String.join("、", names) + "。";
    }

    private String othersEn(Cause cause) {
        List<Figure> suspects = cause.suspects();
        if (suspects.size() < 2) {
            return "";
        }
        if (cause.vague()) {
            return " Nothing tells which of its figures is wrong, or whether a row is missing or one too many.";
        }
        List<String> names = suspects.stream().map(naming::en).toList();
        return cause.changes().size() > 1
                ? " These are wrong together, perhaps misplaced: " + String.join("; ", names) + "."
                : " One of these is wrong: " + String.join("; ", names) + ".";
    }

    /** The rules that the cause breaks besides the main one, each once. */
    private static List<Identity> touched(Cause cause, Identity main) {
        List<Identity> others = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>(Set.of(main.rule().definition().zh()));
        for (Identity identity : cause.mended()) {
            if (said.add(identity.rule().definition().zh())) {
                others.add(identity);
            }
        }
        return others;
    }

    private static String touchedZh(Cause cause, Identity main) {
        List<String> others = touched(cause, main).stream()
                .map(identity -> identity.rule().definition().zh())
                .toList();
        return others.isEmpty() ? "" : "同一原因还使以下关系不成立：" + String.join("；", others) + "。";
    }

    private static String touchedEn(Cause cause, Identity main) {
        List<String> others = touched(cause, main).stream()
                .map(identity -> identity.rule().definition().en())
                .toList();
        return others.isEmpty() ? "" : " The same cause also breaks: " + String.join("; ", others) + ".";
    }
}
