package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.finding.Severity;

/** Numbers of projects that the prose states, and their money, against the forms that the document has. */
final class ProseCounts {

    /** A stated number, the words before its money, and what texts have in which it stands. */
    private record Counted(String has, Pattern words, Pattern amount) {}

    private final List<Counted> counts;

    ProseCounts(NarrativeWords words) {
        this.counts = words.counts().stream()
                .map(each -> new Counted(each.has(), Pattern.compile(each.words()), Pattern.compile(each.amount())))
                .toList();
    }

    /** The stated number of projects and their money against the forms that the document has. */
    List<Note> check(Passage passage, List<Mention> mentions, Disclosure disclosure) {
        List<Note> notes = new ArrayList<>();
        int present = disclosure.projectDeclarations().isEmpty()
                ? disclosure.performanceTargets().size()
                : disclosure.projectDeclarations().size();
        for (Counted counted : counts) {
            boolean here = present > 0 && passage.text().contains(counted.has());
            Matcher found = counted.words().matcher(passage.text());
            while (here && found.find()) {
                int stated = Integer.parseInt(IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
                Mention money = money(counted.amount(), mentions, found.end());
                notes.addAll(counted(passage, found, stated, present, money, declared(disclosure)));
            }
        }
        return notes;
    }

    private static Mention money(Pattern words, List<Mention> mentions, int after) {
        return mentions.stream()
                .filter(each -> each.start() > after && !each.percent())
                .findFirst()
                .filter(each -> words.matcher(each.phrase()).find())
                .orElse(null);
    }

    /** The year's money of each declaration in 元; empty if one states none. */
    private static List<BigDecimal> declared(Disclosure disclosure) {
        List<BigDecimal> amounts = disclosure.projectDeclarations().stream()
                .map(each -> {
                    Cell total = each.funds().getOrDefault("annual", Map.of()).get("total");
                    BigDecimal unit = each.unit() == null ? null : MoneyUnit.factor(each.unit());
                    return total == null || total.number() == null || unit == null
                            ? null
                            : total.number().multiply(unit);
                })
                .toList();
        return amounts.stream().allMatch(Objects::nonNull) ? amounts : List.of();
    }

    /** True if one project was left out, money and all: departments do so with what is no project of the year. */
    private static boolean left(int stated, int present, Mention money, List<BigDecimal> declared) {
        return stated == present - 1
                && money != null
                && declared.stream()
                        .map(one -> sum(declared)
                                .subtract(one)
                                .subtract(money.amount())
                                .abs())
                        .anyMatch(off -> off.compareTo(money.half()) <= 0);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Note> counted(
            Passage passage, Matcher found, int stated, int present, Mention money, List<BigDecimal> declared) {
        List<Note> notes = new ArrayList<>();
        if (stated != present) {
            notes.add(Note.spot(
                            "narrative-count",
                            left(stated, present, money, declared) ? Severity.INFO : Severity.WARNING,
                            "“" + passage.section().title() + "”中“" + found.group() + "”与本文件所附绩效目标的份数（" + present
                                    + "份）不一致。",
                            "In \"" + passage.section().title() + "\", \"" + found.group() + "\": the document has "
                                    + present + " forms of projects.",
                            passage.spot(found.start(), found.end()))
                    .expecting(String.valueOf(present), String.valueOf(stated)));
        } else if (money != null
                && !declared.isEmpty()
                && money.amount().subtract(sum(declared)).abs().compareTo(money.half()) > 0) {
            BigDecimal sum = sum(declared);
            BigDecimal off = money.amount().subtract(sum);
            String wanted = sum.divide(money.unit()).toPlainString();
            String told = Naming.quoted(money.spot());
            notes.add(Note.spot(
                            "narrative-count",
                            Severity.WARNING,
                            "“" + money.spot().section() + "”中“" + told + "”与所附" + declared.size() + "份绩效目标的年度资金之和"
                                    + MoneyUnit.say(sum) + "不一致，相差" + MoneyUnit.say(off.abs()) + "。",
                            "In \"" + money.spot().section() + "\", \"" + told + "\": the " + declared.size()
                                    + " forms of the projects add up to " + MoneyUnit.say(sum) + ", off by "
                                    + MoneyUnit.say(off.abs()) + ".",
                            money.spot())
                    .expecting(wanted, money.number().toPlainString())
                    .off(off.divide(money.unit())));
        }
        return notes;
    }
}
