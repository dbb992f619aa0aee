package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.extractor.reconcile.Equation.Relation;
import org.tabularium.models.finding.Finding.Message;

/** Says what a cause is, as an auditor would note it: what, where, by how much, what else it touches. */
final class CauseWords {

    /** Further relations that are told with their places; more are only counted. */
    private static final int TOUCHED = 3;

    private final Naming naming;

    CauseWords(Naming naming) {
        this.naming = naming;
    }

    Message message(Cause cause, Identity main, Figure figure, BigDecimal expected) {
        List<Identity> touched = touched(cause, main);
        return new Message(
                whatZh(main, figure, expected) + othersZh(cause, figure) + touchedZh(touched, figure),
                whatEn(main, figure, expected) + othersEn(cause, figure) + touchedEn(touched, figure));
    }

    private String whatZh(Identity main, Figure figure, BigDecimal expected) {
        String off = Naming.money(figure, figure.amount().subtract(expected).abs());
        Figure other = counterpart(main, figure);
        String should = other == null
                ? "，按勾稽关系应" + bound(main, figure, "为", "不大于", "不小于") + Naming.money(figure, expected)
                : "，而" + naming.zh(other, figure) + "为" + Naming.money(other, other.amount())
                        + (sameUnit(figure, other) ? "" : "（即" + Naming.money(figure, expected) + "）");
        return naming.zh(figure) + printedZh(figure) + should + "，相差" + off + "："
                + main.rule().definition().zh() + "。";
    }

    private String whatEn(Identity main, Figure figure, BigDecimal expected) {
        String off = Naming.money(figure, figure.amount().subtract(expected).abs());
        Figure other = counterpart(main, figure);
        String should = other == null
                ? ": it should be " + bound(main, figure, "", "at most ", "at least ") + Naming.money(figure, expected)
                : ", but " + naming.en(other, figure) + " is " + Naming.money(other, other.amount())
                        + (sameUnit(figure, other) ? "" : " (" + Naming.money(figure, expected) + ")");
        return naming.en(figure) + printedEn(figure) + should + ", off by " + off + ": "
                + main.rule().definition().en() + ".";
    }

    /** Words of the narrative already say the amount. */
    private static String printedZh(Figure figure) {
        return figure.cell() == null ? "" : figure.blank() ? "为空白" : "为" + Naming.money(figure, figure.amount());
    }

    private static String printedEn(Figure figure) {
        return figure.cell() == null
                ? ""
                : figure.blank() ? " is blank" : " is " + Naming.money(figure, figure.amount());
    }

    /** The one figure that should be the same; {@code null} if several make up what is expected. */
    static Figure counterpart(Identity identity, Figure figure) {
        List<Figure> others = identity.figures().stream()
                .filter(each -> !each.equals(figure) && each.known() && !each.zero())
                .toList();
        boolean same = identity.relation() == Relation.EQUAL && others.size() == 1;
        return same && identity.sign(figure) == -identity.sign(others.getFirst()) ? others.getFirst() : null;
    }

    private static boolean sameUnit(Figure left, Figure right) {
        return MoneyUnit.name(left.unit()).equals(MoneyUnit.name(right.unit()));
    }

    private static String bound(Identity identity, Figure figure, String same, String most, String least) {
        boolean left = identity.sign(figure) > 0;
        return switch (identity.relation()) {
            case EQUAL -> same;
            case AT_MOST -> left ? most : least;
            case AT_LEAST -> left ? least : most;
        };
    }

    private String othersZh(Cause cause, Figure figure) {
        List<Figure> suspects = cause.suspects();
        if (suspects.size() < 2) {
            return "";
        }
        if (cause.vague()) {
            return "所涉各数中不能确定是哪一个有误，也可能漏列或多列一行。";
        }
        String names = naming.zh(suspects, figure);
        boolean row = cause.lone() || (cause.open() && down(cause.mended().getFirst()));
        return (cause.changes().size() > 1 ? "以下各数同时有误，可能填错位置：" : "可能有误的数：") + names + (row ? "；也可能漏列或多列一行。" : "。");
    }

    private String othersEn(Cause cause, Figure figure) {
        List<Figure> suspects = cause.suspects();
        if (suspects.size() < 2) {
            return "";
        }
        if (cause.vague()) {
            return " Nothing tells which of its figures is wrong, or whether a row is missing or one too many.";
        }
        String names = naming.en(suspects, figure);
        boolean row = cause.lone() || (cause.open() && down(cause.mended().getFirst()));
        return (cause.changes().size() > 1
                        ? " These are wrong together, perhaps misplaced: "
                        : " One of these is wrong: ")
                + names
                + (row ? "; or a row is missing or one too many." : ".");
    }

    /** True for a sum over rows. */
    private static boolean down(Identity identity) {
        return identity.figures().stream()
                        .map(figure ->
                                figure.cell() == null ? null : figure.cell().row())
                        .distinct()
                        .count()
                > 2;
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

    private String touchedZh(List<Identity> touched, Figure figure) {
        if (touched.isEmpty()) {
            return "";
        }
        String told = touched.stream()
                .limit(TOUCHED)
                .map(identity ->
                        identity.rule().definition().zh() + "（" + naming.zh(elsewhere(identity, figure), figure) + "）")
                .collect(Collectors.joining("；"));
        return "同一原因还使以下关系不成立：" + told + (touched.size() > TOUCHED ? "等" + touched.size() + "项" : "") + "。";
    }

    private String touchedEn(List<Identity> touched, Figure figure) {
        if (touched.isEmpty()) {
            return "";
        }
        String told = touched.stream()
                .limit(TOUCHED)
                .map(identity ->
                        identity.rule().definition().en() + " (" + naming.en(elsewhere(identity, figure), figure) + ")")
                .collect(Collectors.joining("; "));
        int more = touched.size() - TOUCHED;
        return " The same cause also breaks: " + told + (more > 0 ? "; and " + more + " more" : "") + ".";
    }

    /** Where an identity is looked up: its sum, or if that is the figure itself, what it should agree with. */
    private static Figure elsewhere(Identity identity, Figure figure) {
        return identity.target().equals(figure) && identity.terms().size() > 1
                ? identity.terms().get(1).figure()
                : identity.target();
    }
}
