package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.form.Wording;

/**
 * Says what is relevant without looking at the index: by plain comparison of character strings, over all that was put
 * into it. Grades: 3 the thing itself, 2 it stands in own text, 1 in context, by another name or with a slip.
 */
final class Judge {

    private record Seen(String id, List<String> own, List<String> context) {}

    private final List<Seen> all = new ArrayList<>();

    /** Notes what exists. */
    void note(Card card) {
        String id = PromisesTest.name(card.kind(), card.source().document(), card.location());
        all.add(new Seen(id, bare(card.own()), bare(card.context())));
    }

    /**
     * The relevant hits of a question.
     *
     * @param kind of the question
     * @param meant what is sought, in the parts that the kind needs, apart by bars
     */
    Map<String, Integer> relevant(String kind, String meant) {
        String[] parts = Arrays.stream(meant.split("\\|")).map(Judge::bare).toArray(String[]::new);
        Map<String, Integer> grades = new LinkedHashMap<>();
        for (Seen seen : all) {
            int grade = grade(kind, parts, seen);
            if (grade > 0) {
                grades.put(seen.id(), grade);
            }
        }
        return grades;
    }

    private static int grade(String kind, String[] parts, Seen seen) {
        return switch (kind) {
            case "name" -> Math.max(direct(parts[0], seen), slipped(parts[0], seen));
            case "phrase" -> direct(parts[0], seen);
            case "code" -> seen.own().contains(parts[0]) ? 3 : 0;
            case "words" -> words(parts, seen);
            case "other" -> Math.max(direct(parts[0], seen), direct(parts[1], seen) > 0 ? 1 : 0);
            case "without" -> stands(parts[1], seen.own()) ? 0 : direct(parts[0], seen);
            default -> throw new IllegalArgumentException("no such kind of question: " + kind);
        };
    }

    private static int direct(String word, Seen seen) {
        return seen.own().contains(word) ? 3 : stands(word, seen.own()) ? 2 : 0;
    }

    /** One character of the word is another; tried for every place in every text. */
    private static int slipped(String word, Seen seen) {
        if (word.length() < 6) {
            return 0;
        }
        for (String text : seen.own()) {
            for (int at = 0; at + word.length() <= text.length(); at++) {
                int wrong = 0;
                for (int i = 0; i < word.length() && wrong < 2; i++) {
                    wrong += text.charAt(at + i) == word.charAt(i) ? 0 : 1;
                }
                if (wrong < 2) {
                    return 1;
                }
            }
        }
        return 0;
    }

    private static int words(String[] words, Seen seen) {
        long own = Arrays.stream(words).filter(word -> stands(word, seen.own())).count();
        boolean everyone =
                Arrays.stream(words).allMatch(word -> stands(word, seen.own()) || stands(word, seen.context()));
        return !everyone || own == 0 ? 0 : own == words.length ? 2 : 1;
    }

    private static boolean stands(String word, List<String> texts) {
        return texts.stream().anyMatch(text -> text.contains(word));
    }

    private static List<String> bare(List<String> texts) {
        return texts.stream().map(Judge::bare).toList();
    }

    private static String bare(String text) {
        return Wording.fold(text).replaceAll("[()\\[\\]、，,:：\"'\\-]", "");
    }
}
