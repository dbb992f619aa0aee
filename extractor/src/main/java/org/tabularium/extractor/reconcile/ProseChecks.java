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
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.RuleDefinition;
import org.tabularium.models.form.Wording;

/** The narrative: amounts against tables, changes recomputed, sums, counts, leftovers of the template. */
final class ProseChecks {

    private final NarrativeWords words = NarrativeWords.load();
    private final ProseItems items = new ProseItems(words);
    private final Phrases phrases = new Phrases(words);
    private final List<Stated> sums = words.sums().stream().map(Stated::of).toList();
    private final List<Pattern> leftovers = words.leftovers().stream()
            .map(each -> Pattern.compile(each.words()))
            .toList();
    private final ProseParts parts = new ProseParts();
    private final List<Pattern> counts =
            words.counts().stream().map(each -> Pattern.compile(each.words())).toList();

    /** A sum that paragraphs state, its words read. */
    private record Stated(NarrativeWords.Sum sum, Pattern total, List<Pattern> parts) {
        static Stated of(NarrativeWords.Sum sum) {
            return new Stated(
                    sum,
                    Pattern.compile(sum.total()),
                    sum.parts().stream().map(Pattern::compile).toList());
        }
    }

    /** What the prose brings: identities with its amounts, and notes. */
    record Told(List<Identity> identities, List<Note> notes) {}

    NarrativeWords words() {
        return words;
    }

    Told read(Disclosure disclosure, Ledger ledger) {
        Map<String, Sheet> sheets =
                ledger.sets().isEmpty() ? Map.of() : ledger.sets().getFirst();
        String organisation = disclosure.organisation() == null
                ? ""
                : Wording.fold(disclosure.organisation().name());
        Integer year = disclosure.fiscalYear();
        ProseAmounts amounts = new ProseAmounts(words, items, year, sheets, ledger.figures());
        ProseChanges changes = new ProseChanges(words, items, year, sheets);
        List<Note> notes = new ArrayList<>();
        List<Identity> identities = new ArrayList<>();
        List<Passage> passages = disclosure.sections().stream().map(Passage::of).toList();
        passages.forEach(passage -> {
            List<Mention> mentions = passage.mentions(phrases, organisation);
            notes.addAll(changes.read(mentions, amounts.read(mentions)));
            notes.addAll(parts.check(passage));
            identities.addAll(sums(passage, mentions, ledger.figures()));
            identities.addAll(new ProseLists(ledger.figures()).sums(passage, mentions));
            notes.addAll(counted(passage, mentions, disclosure));
        });
        notes.addAll(leftovers(passages));
        notes.addAll(new ProseLevels().check(passages, ledger));
        identities.addAll(amounts.identities());
        notes.addAll(amounts.notes());
        return new Told(identities, notes);
    }

    /** One note for each kind of leftover: whoever forgot one forgot the others with it. */
    private List<Note> leftovers(List<Passage> passages) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < leftovers.size(); i++) {
            NarrativeWords.Leftover what = words.leftovers().get(i);
            Pattern pattern = leftovers.get(i);
            List<Spot> spots = passages.stream()
                    .flatMap(passage -> pattern.matcher(passage.text())
                            .results()
                            .map(each -> passage.spot(each.start(), each.end())))
                    .toList();
            if (!spots.isEmpty()) {
                notes.add(leftover(what, spots));
            }
        }
        return notes;
    }

    private static Note leftover(NarrativeWords.Leftover what, List<Spot> spots) {
        Spot first = spots.getFirst();
        boolean more = spots.size() > 1;
        return new Note(
                "template-leftover",
                what.severity() == null ? Severity.WARNING : what.severity(),
                "“" + first.section() + "”中有" + what.zh() + "“" + first.quote() + "”"
                        + (more ? "，全文共" + spots.size() + "处" : "") + "。",
                "\"" + first.quote() + "\" in \"" + first.section() + "\": " + what.en()
                        + (more ? ", " + spots.size() + " times in the document" : "") + ".",
                List.of(),
                List.of(),
                spots,
                null,
                null,
                null);
    }

    /** Sums that a paragraph states with all their parts. */
    private List<Identity> sums(Passage passage, List<Mention> mentions, List<Figure> figures) {
        List<Identity> found = new ArrayList<>();
        for (Stated stated : sums) {
            for (int i = 0; i < mentions.size(); i++) {
                if (stated.total().matcher(mentions.get(i).bare()).matches()) {
                    List<Mention> after = mentions.subList(i + 1, mentions.size());
                    List<Mention> parts = stated.parts().stream()
                            .map(part -> part(part, passage, after, mentions.getLast()))
                            .toList();
                    if (parts.stream().allMatch(Objects::nonNull)) {
                        found.add(sum(stated.sum(), mentions.get(i), parts, figures));
                    }
                    break;
                }
            }
        }
        return found;
    }

    private static Mention part(Pattern words, Passage passage, List<Mention> after, Mention last) {
        int end = passage.text()
                .indexOf('。', after.isEmpty() ? last.end() : after.getFirst().start());
        return after.stream()
                .takeWhile(each -> end < 0 || each.start() < end)
                .filter(each -> !each.percent() && words.matcher(each.bare()).matches())
                .findFirst()
                .orElse(null);
    }

    private static Identity sum(NarrativeWords.Sum sum, Mention total, List<Mention> parts, List<Figure> figures) {
        Rule rule = Rule.of(new RuleDefinition(
                "narrative-sum",
                null,
                null,
                List.of("total = parts"),
                null,
                null,
                null,
                Severity.WARNING,
                sum.zh(),
                sum.en()));
        return ProseLists.sum(rule, total, parts, figures);
    }

    /** The stated number of projects and their money against the forms that the document has. */
    private List<Note> counted(Passage passage, List<Mention> mentions, Disclosure disclosure) {
        List<Note> notes = new ArrayList<>();
        int present = disclosure.projectDeclarations().isEmpty()
                ? disclosure.performanceTargets().size()
                : disclosure.projectDeclarations().size();
        for (int i = 0; i < counts.size() && present > 0; i++) {
            Matcher found = counts.get(i).matcher(passage.text());
            while (found.find()) {
                int stated = Integer.parseInt(IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
                Mention money = money(Pattern.compile(words.counts().get(i).amount()), mentions, found.end());
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
                            "“" + found.group() + "”与本文件所附绩效目标的份数（" + present + "份）不一致。",
                            "\"" + found.group() + "\": the document has " + present + " forms of projects.",
                            passage.spot(found.start(), found.end()))
                    .expecting(String.valueOf(present), String.valueOf(stated)));
        } else if (money != null
                && !declared.isEmpty()
                && money.amount().subtract(sum(declared)).abs().compareTo(money.half()) > 0) {
            String wanted = sum(declared).divide(money.unit()).toPlainString();
            notes.add(Note.spot(
                            "narrative-count",
                            Severity.WARNING,
                            "“" + money.spot().quote() + "”与所附绩效目标的年度资金之和" + wanted + "不一致。",
                            "\"" + money.spot().quote() + "\": the forms of the projects add up to " + wanted + ".",
                            money.spot())
                    .expecting(wanted, money.number().toPlainString()));
        }
        return notes;
    }
}
