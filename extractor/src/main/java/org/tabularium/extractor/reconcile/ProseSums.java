package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.tabularium.models.finding.Severity;

/** Amounts of the prose that are the sum of others beside them. Immutable. */
final class ProseSums {

    private final List<Stated> sums;

    ProseSums(NarrativeWords words) {
        this.sums = words.sums().stream().map(Stated::of).toList();
    }

    /** A sum that paragraphs state, its words read. */
    private record Stated(Rule rule, Pattern total, List<Pattern> parts) {
        static Stated of(NarrativeWords.Sum sum) {
            return new Stated(
                    Rule.told("narrative-sum", Severity.WARNING, sum.zh(), sum.en()),
                    Pattern.compile(sum.total()),
                    sum.parts().stream().map(Pattern::compile).toList());
        }
    }

    /** Sums that a paragraph states with all their parts. */
    List<Identity> read(Passage passage, List<Mention> mentions, List<Figure> figures) {
        List<Identity> found = new ArrayList<>(new ProseLists(figures).sums(passage, mentions));
        for (Stated stated : sums) {
            for (int i = 0; i < mentions.size(); i++) {
                if (stated.total().matcher(mentions.get(i).bare()).matches()) {
                    List<Mention> after = mentions.subList(i + 1, mentions.size());
                    List<Mention> parts = stated.parts().stream()
                            .map(part -> part(part, passage, after, mentions.getLast()))
                            .toList();
                    if (parts.stream().allMatch(Objects::nonNull)) {
                        found.add(ProseLists.sum(stated.rule(), mentions.get(i), parts, figures));
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
}
