package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.RuleDefinition;
import org.tabularium.models.form.Wording;

/** The narrative: amounts against tables, changes recomputed, sums, counts, leftovers of the template. */
final class ProseChecks {

    private final NarrativeWords words = NarrativeWords.load();
    private final ProseItems items = new ProseItems(words);
    private final Phrases phrases = new Phrases(words);
    private final List<Stated> sums = words.sums().stream().map(Stated::of).toList();
    private final ProseEditorial editorial = new ProseEditorial(words);
    private final ProseCounts counts = new ProseCounts(words);
    private final ProseParts parts = new ProseParts();
    private final ProseTallies tallies = new ProseTallies();
    private final ProsePlans plans = new ProsePlans();
    private final ProseNames names = new ProseNames();
    private final Contents contents = new Contents();
    private final Headings headings = new Headings(words.headings());

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
        ProseEntries entries = new ProseEntries(items, sheets, ledger.figures());
        List<Note> notes = new ArrayList<>();
        List<Identity> identities = new ArrayList<>();
        List<Passage> passages = disclosure.sections().stream().map(Passage::of).toList();
        passages.forEach(passage -> {
            List<Mention> mentions = passage.mentions(phrases, organisation);
            List<Mention> corrected = amounts.read(mentions);
            notes.addAll(changes.read(mentions, corrected));
            entries.read(passage, mentions, corrected);
            notes.addAll(parts.check(passage));
            notes.addAll(tallies.check(passage));
            notes.addAll(plans.check(passage, mentions));
            notes.addAll(names.check(passage, sheets));
            identities.addAll(sums(passage, mentions, ledger.figures()));
            identities.addAll(new ProseLists(ledger.figures()).sums(passage, mentions));
            notes.addAll(counts.check(passage, mentions, disclosure));
        });
        notes.addAll(editorial.check(passages));
        notes.addAll(contents.check(disclosure));
        notes.addAll(headings.check(disclosure));
        notes.addAll(new ProseLevels().check(passages, ledger));
        identities.addAll(entries.identities());
        notes.addAll(entries.notes());
        identities.addAll(amounts.identities());
        notes.addAll(amounts.notes());
        return new Told(identities, notes);
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
}
