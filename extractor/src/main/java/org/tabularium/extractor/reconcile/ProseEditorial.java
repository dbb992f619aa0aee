package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.Wording;

/** What an editor would strike out: leftovers of the template, doubled stops and sentences, wrong characters. */
final class ProseEditorial {

    private static final String LEFTOVER = "template-leftover";

    private static final NarrativeWords.Leftover DOUBLED = new NarrativeWords.Leftover(
            List.of(), null, Severity.WARNING, "sentence-doubled", "重复的句子", "a sentence that stands twice");

    /** Shorter sentences (无。 详见附件。) may follow each other. */
    private static final int LEAST = 12;

    private final List<NarrativeWords.Leftover> slips;
    private final List<Pattern> patterns;

    ProseEditorial(NarrativeWords words) {
        this.slips = words.leftovers();
        this.patterns =
                slips.stream().map(each -> Pattern.compile(each.words())).toList();
    }

    /** One note for each kind of slip: whoever made one made the others with it. */
    List<Note> check(List<Passage> passages) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < slips.size(); i++) {
            notes.addAll(check(slips.get(i), patterns.get(i), passages));
        }
        List<Spot> doubled =
                passages.stream().flatMap(passage -> doubled(passage).stream()).toList();
        if (!doubled.isEmpty()) {
            notes.add(note(DOUBLED, doubled));
        }
        return notes;
    }

    /** Sentences that stand twice in a row, wherever lines break in them. */
    private static List<Spot> doubled(Passage passage) {
        List<Spot> spots = new ArrayList<>();
        String text = passage.text();
        String before = "";
        int from = 0;
        int begin = 0;
        for (int stop = text.indexOf('。'); stop >= 0; stop = text.indexOf('。', from)) {
            String sentence = text.substring(from, stop).replace("\n", "");
            // What opens a list may stand before the first of the two.
            if (sentence.length() >= LEAST && before.endsWith(sentence)) {
                spots.add(passage.spot(begin, stop + 1));
            }
            before = sentence;
            begin = from;
            from = stop + 1;
        }
        return spots;
    }

    /** A few characters alone nobody finds: they are told with the words before them. */
    static Spot spot(Passage passage, int start, int end) {
        return passage.spot(end - start < LEAST ? passage.clause(start) : start, end);
    }

    private static List<Note> check(NarrativeWords.Leftover slip, Pattern pattern, List<Passage> passages) {
        List<Spot> spots = passages.stream()
                .filter(passage -> slip.mayStandIn(passage.text()))
                .flatMap(passage ->
                        pattern.matcher(passage.text()).results().map(each -> spot(passage, each.start(), each.end())))
                .toList();
        List<Spot> all = new ArrayList<>(slip.rule() == null ? titles(slip, pattern, passages) : List.of());
        all.addAll(spots);
        return all.isEmpty() ? List.of() : List.of(note(slip, all));
    }

    /** Titles have leftovers too; stops and characters in them are left to typesetting. */
    private static List<Spot> titles(NarrativeWords.Leftover slip, Pattern pattern, List<Passage> passages) {
        return passages.stream()
                .map(Passage::section)
                .filter(section -> slip.mayStandIn(Wording.fold(section.title())))
                .filter(section ->
                        pattern.matcher(Wording.fold(section.title())).find())
                .map(section -> new Spot(section.page(), null, section.title(), section.title()))
                .toList();
    }

    /** Told with the first of its spots, and how many there are. */
    static Note note(NarrativeWords.Leftover slip, List<Spot> spots) {
        Spot first = spots.getFirst();
        boolean more = spots.size() > 1;
        return new Note(
                slip.rule() == null ? LEFTOVER : slip.rule(),
                slip.severity() == null ? Severity.WARNING : slip.severity(),
                "“" + first.section() + "”中有" + slip.zh() + "“" + Naming.quoted(first) + "”"
                        + (more ? "，全文共" + spots.size() + "处" : "") + "。",
                "\"" + Naming.quoted(first) + "\" in \"" + first.section() + "\": " + slip.en()
                        + (more ? ", " + spots.size() + " times in the document" : "") + ".",
                List.of(),
                List.of(),
                spots,
                null,
                null,
                null);
    }
}
