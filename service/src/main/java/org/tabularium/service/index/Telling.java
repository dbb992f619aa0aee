package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells a hit for a question: under which of its names, by which other name it was found, what is to be marked. */
final class Telling {

    private final Analyst analyst;
    private final OtherNames otherNames;
    private final Highlighter highlighter;
    private final Question question;

    Telling(Analyst analyst, OtherNames otherNames, Question question) {
        this.analyst = analyst;
        this.otherNames = otherNames;
        this.highlighter = new Highlighter(analyst);
        this.question = question;
    }

    Hit of(Card card, float score) {
        List<Text> own = card.own().stream().map(analyst::text).toList();
        List<Text> context = card.context().stream().map(analyst::text).toList();
        List<Text> sought = new ArrayList<>(question.phrases());
        String via = null;
        for (Text word : question.words()) {
            List<Text> others =
                    standsIn(own, word) || standsIn(context, word) ? List.of() : standing(word, own, context);
            sought.add(word);
            sought.addAll(others.isEmpty() && !standsIn(own, word) ? halves(word) : others);
            via = others.isEmpty() || via != null ? via : others.getFirst().printed();
        }
        Matter matter = card.matter().called(name(card, sought));
        String highlight = highlighter.html(card.own(), sought);
        return new Hit(
                card.kind(),
                card.source(),
                card.location(),
                matter,
                card.own(),
                highlight,
                via,
                Float.isNaN(score) ? 0 : score);
    }

    /** The other names of a word that stand in a hit, those in own text first. */
    private List<Text> standing(Text word, List<Text> own, List<Text> context) {
        List<Text> others = otherNames.of(word);
        return Stream.concat(
                        others.stream().filter(other -> standsIn(own, other)),
                        others.stream().filter(other -> standsIn(context, other)))
                .distinct()
                .toList();
    }

    /** What of a word stands although a slip is in it. */
    private static List<Text> halves(Text word) {
        return Slips.mayHide(word) ? Slips.halves(word) : List.of();
    }

    private String name(Card card, List<Text> sought) {
        return card.names().stream()
                .filter(name -> sought.stream()
                        .anyMatch(word -> !analyst.text(name).occurrences(word).isEmpty()))
                .findFirst()
                .orElse(Objects.requireNonNullElse(card.matter().name(), ""));
    }

    private static boolean standsIn(List<Text> texts, Text word) {
        return texts.stream().anyMatch(text -> !text.occurrences(word).isEmpty());
    }
}
