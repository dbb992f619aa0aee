package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.extractor.reconcile.Equation.Relation;
import org.tabularium.extractor.reconcile.Identity.Term;
import org.tabularium.extractor.reconcile.Passage.Mention;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.RuleDefinition;
import org.tabularium.models.form.Wording;

/** The narrative: amounts against tables, changes recomputed, sums, counts, leftovers of the template. */
final class ProseChecks {

    private final NarrativeWords words = NarrativeWords.load();
    private final ProseItems items = new ProseItems(words);
    private final List<Pattern> leftovers = words.leftovers().stream()
            .map(each -> Pattern.compile(each.words()))
            .toList();
    private final List<Pattern> counts =
            words.counts().stream().map(each -> Pattern.compile(each.words())).toList();

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
        ProseAmounts amounts = new ProseAmounts(words, items, organisation, year, sheets, ledger.figures());
        ProseChanges changes = new ProseChanges(words, items, organisation, year, sheets);
        List<Note> notes = new ArrayList<>();
        List<Identity> identities = new ArrayList<>();
        disclosure.sections().stream().map(Passage::of).forEach(passage -> {
            List<Mention> mentions = passage.mentions();
            amounts.read(mentions);
            changes.read(mentions);
            identities.addAll(sums(passage, mentions, ledger.figures()));
            notes.addAll(leftovers(passage));
            notes.addAll(counted(passage, mentions, disclosure));
        });
        identities.addAll(amounts.identities());
        notes.addAll(amounts.notes());
        notes.addAll(changes.notes());
        return new Told(identities, notes);
    }

    private List<Note> leftovers(Passage passage) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < leftovers.size(); i++) {
            NarrativeWords.Leftover what = words.leftovers().get(i);
            Matcher found = leftovers.get(i).matcher(passage.text());
            List<Hit> seen = new ArrayList<>();
            while (found.find()) {
                seen.add(new Hit(found.start(), found.end()));
            }
            if (!seen.isEmpty()) {
                Hit first = seen.getFirst();
                notes.add(new Note(
                        "template-leftover",
                        Severity.WARNING,
                        "“" + passage.section().title() + "”中有" + what.zh() + "“"
                                + passage.spot(first.start(), first.end()).quote() + "”，共" + seen.size() + "处。",
                        "In \"" + passage.section().title() + "\": " + what.en() + ", " + seen.size() + " times.",
                        List.of(),
                        List.of(),
                        seen.stream()
                                .map(each -> passage.spot(each.start(), each.end()))
                                .toList(),
                        null,
                        null,
                        null));
            }
        }
        return notes;
    }

    private record Hit(int start, int end) {}

    /** Sums that a paragraph states with all their parts. */
    private List<Identity> sums(Passage passage, List<Mention> mentions, List<Figure> figures) {
        List<Identity> found = new ArrayList<>();
        for (NarrativeWords.Sum sum : words.sums()) {
            Pattern total = Pattern.compile(sum.total());
            for (int i = 0; i < mentions.size(); i++) {
                if (total.matcher(items.bare(mentions.get(i).phrase(), "")).matches()) {
                    List<Mention> after = mentions.subList(i + 1, mentions.size());
                    List<Mention> parts = sum.parts().stream()
                            .map(part -> part(Pattern.compile(part), passage, after, mentions.getLast()))
                            .toList();
                    if (parts.stream().allMatch(Objects::nonNull)) {
                        found.add(sum(sum, mentions.get(i), parts, figures));
                    }
                    break;
                }
            }
        }
        return found;
    }

    private Mention part(Pattern words, Passage passage, List<Mention> after, Mention last) {
        int end = passage.text()
                .indexOf('。', after.isEmpty() ? last.end() : after.getFirst().start());
        return after.stream()
                .takeWhile(each -> end < 0 || each.start() < end)
                .filter(each -> !each.percent()
                        && words.matcher(items.bare(each.phrase(), "")).matches())
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
        List<Term> terms = new ArrayList<>();
        Stream.concat(Stream.of(total), parts.stream()).forEach(mention -> {
            Figure figure = new Figure(
                    figures.size(),
                    null,
                    mention.spot(),
                    State.VALUE,
                    mention.amount(),
                    mention.half(),
                    mention.unit(),
                    mention.number().toPlainString(),
                    List.of(),
                    false);
            figures.add(figure);
            terms.add(new Term(terms.isEmpty() ? 1 : -1, figure));
        });
        return new Identity(rule, Relation.EQUAL, terms, null);
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

    /** The year's money of all declarations in 元; {@code null} if one states none. */
    private static BigDecimal declared(Disclosure disclosure) {
        List<BigDecimal> amounts = disclosure.projectDeclarations().stream()
                .map(each -> {
                    Cell total = each.funds().getOrDefault("annual", Map.of()).get("total");
                    BigDecimal unit = each.unit() == null ? null : MoneyUnit.factor(each.unit());
                    return total == null || total.number() == null || unit == null
                            ? null
                            : total.number().multiply(unit);
                })
                .toList();
        return amounts.isEmpty() || amounts.contains(null)
                ? null
                : amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Note> counted(
            Passage passage, Matcher found, int stated, int present, Mention money, BigDecimal declared) {
        List<Note> notes = new ArrayList<>();
        if (stated != present) {
            notes.add(Note.spot(
                            "narrative-count",
                            Severity.WARNING,
                            "“" + found.group() + "”与本文件所附绩效目标的份数（" + present + "份）不一致。",
                            "\"" + found.group() + "\": the document has " + present + " forms of projects.",
                            passage.spot(found.start(), found.end()))
                    .expecting(String.valueOf(present), String.valueOf(stated)));
        } else if (money != null
                && declared != null
                && money.amount().subtract(declared).abs().compareTo(money.half()) > 0) {
            String wanted = declared.divide(money.unit()).toPlainString();
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
