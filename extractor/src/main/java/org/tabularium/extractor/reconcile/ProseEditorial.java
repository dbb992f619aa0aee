package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** What an editor would strike out: leftovers of the template, doubled stops and sentences, amounts without a unit. */
final class ProseEditorial {

    private static final String LEFTOVER = "template-leftover";

    private final List<NarrativeWords.Leftover> slips;
    private final List<Pattern> patterns;

    ProseEditorial(NarrativeWords words) {
        this.slips = words.leftovers();
        this.patterns =
                slips.stream().map(each -> Pattern.compile(each.words())).toList();
    }

    /** One note for each kind of slip: whoever made one made the others with it. */
    List<Note> check(List<Passage> passages) {
        return IntStream.range(0, slips.size())
                .mapToObj(i -> check(slips.get(i), patterns.get(i), passages))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Note> check(NarrativeWords.Leftover slip, Pattern pattern, List<Passage> passages) {
        List<Spot> spots = passages.stream()
                .flatMap(passage ->
                        pattern.matcher(passage.text()).results().map(each -> passage.spot(each.start(), each.end())))
                .toList();
        return spots.isEmpty() ? List.of() : List.of(note(slip, spots));
    }

    private static Note note(NarrativeWords.Leftover slip, List<Spot> spots) {
        Spot first = spots.getFirst();
        boolean more = spots.size() > 1;
        return new Note(
                slip.rule() == null ? LEFTOVER : slip.rule(),
                slip.severity() == null ? Severity.WARNING : slip.severity(),
                "“" + first.section() + "”中有" + slip.zh() + "“" + first.quote() + "”"
                        + (more ? "，全文共" + spots.size() + "处" : "") + "。",
                "\"" + first.quote() + "\" in \"" + first.section() + "\": " + slip.en()
                        + (more ? ", " + spots.size() + " times in the document" : "") + ".",
                List.of(),
                List.of(),
                spots,
                null,
                null,
                null);
    }
}
