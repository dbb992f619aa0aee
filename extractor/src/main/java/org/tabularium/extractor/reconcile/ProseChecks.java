package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.form.Wording;

/** The narrative: amounts against tables, changes recomputed, sums, counts, leftovers of the template. */
final class ProseChecks {

    private final NarrativeWords words = NarrativeWords.load();
    private final ProsePaths paths = new ProsePaths(words);
    private final ProseItems items = new ProseItems(words, paths);
    private final Phrases phrases = new Phrases(words);
    private final ProseSums sums = new ProseSums(words);
    private final ProseEditorial editorial = new ProseEditorial(words);
    private final ProseUnitless unitless = new ProseUnitless(words);
    private final ProseCounts counts = new ProseCounts(words);
    private final ProseParts parts = new ProseParts();
    private final ProseTallies tallies = new ProseTallies();
    private final ProsePlans plans = new ProsePlans();
    private final ProseNames names = new ProseNames();
    private final Contents contents = new Contents(words.headings());
    private final Headings headings = new Headings(words.headings());

    /** What the prose brings: identities with its amounts, and notes. */
    record Told(List<Identity> identities, List<Note> notes) {}

    NarrativeWords words() {
        return words;
    }

    /** @param silent forms that should tell amounts and do not: what they would tell is not looked for elsewhere */
    Told read(Disclosure disclosure, Ledger ledger, Set<String> silent) {
        Map<String, Sheet> sheets =
                ledger.sets().isEmpty() ? Map.of() : ledger.sets().getFirst();
        String organisation = disclosure.organisation() == null
                ? ""
                : Wording.fold(disclosure.organisation().name());
        Integer year = disclosure.fiscalYear();
        List<Passage> passages = disclosure.sections().stream().map(Passage::of).toList();
        List<List<Mention>> told = passages.stream()
                .map(passage -> passage.mentions(phrases, organisation))
                .toList();
        ProseUnits units = new ProseUnits(told.stream().flatMap(List::stream).toList());
        ProseAmounts amounts = new ProseAmounts(words, items, year, sheets, silent, ledger.figures(), units);
        ProseChanges changes = new ProseChanges(words, items, year, sheets);
        ProseYears years = new ProseYears(disclosure);
        ProseEntries entries = new ProseEntries(paths, sheets, ledger.figures());
        List<Note> notes = new ArrayList<>();
        List<Identity> identities = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<Mention> mentions = told.get(i);
            List<Mention> corrected = amounts.read(mentions);
            notes.addAll(changes.read(mentions, corrected));
            entries.read(passage, mentions, corrected);
            identities.addAll(sums.read(passage, mentions, ledger.figures()));
            notes.addAll(counts.check(passage, mentions, disclosure));
            notes.addAll(plans.check(passage, mentions));
            notes.addAll(years.check(passage));
            notes.addAll(words(passage, sheets));
        }
        identities.addAll(entries.identities());
        // A sum of an amount that is told of by itself is not told of again.
        identities.removeIf(identity ->
                identity.figures().stream().anyMatch(figure -> amounts.told().contains(figure.spot())));
        identities.addAll(amounts.identities());
        notes.addAll(entries.notes());
        notes.addAll(amounts.notes());
        notes.addAll(whole(disclosure, passages, ledger));
        return new Told(identities, notes);
    }

    /** What each passage says by itself. */
    private List<Note> words(Passage passage, Map<String, Sheet> sheets) {
        List<Note> notes = new ArrayList<>(parts.check(passage));
        notes.addAll(tallies.check(passage));
        notes.addAll(names.check(passage, sheets));
        return notes;
    }

    /** What all passages say together. */
    private List<Note> whole(Disclosure disclosure, List<Passage> passages, Ledger ledger) {
        List<Note> notes = new ArrayList<>(editorial.check(passages));
        notes.addAll(unitless.check(passages, ledger));
        notes.addAll(contents.check(disclosure));
        notes.addAll(headings.check(disclosure));
        notes.addAll(new ProseLevels().check(passages, ledger));
        return notes;
    }
}
