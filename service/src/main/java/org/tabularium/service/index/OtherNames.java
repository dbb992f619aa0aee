package org.tabularium.service.index;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tabularium.models.classification.ClassificationEntry;

/**
 * By which other names a word is known: the names that a code had before or has now, and synonyms of the field.
 */
final class OtherNames {

    private static final String SPENDING = "支出";

    /** Codes; a name that more of them share (行政运行, 其他支出) names none of them, so it leads to no other name. */
    private static final int MOST_SHARED = 3;

    /** Characters that names of quite different things share. */
    private static final String EVERYWHERE = "其他支出事务管理服务的及和与等";

    /**
     * Numbers of codes were also given to quite another thing (30311: 住房公积金, later 代缴社会保险费). A new name of the
     * same thing keeps some of the old one's characters (卫生, 环保): two at least.
     */
    private static final int LEAST_COMMON = 2;

    private final Analyst analyst;
    private final CodeBook codes;
    private final Later<Map<String, Set<String>>> codesByStem = new Later<>(this::stems);
    private final Later<Map<String, Set<String>>> synonyms;

    /** @param groups words that mean the same, a group each */
    OtherNames(Analyst analyst, CodeBook codes, List<List<String>> groups) {
        this.analyst = analyst;
        this.codes = codes;
        this.synonyms = new Later<>(() -> synonyms(groups));
    }

    private Map<String, Set<String>> stems() {
        Map<String, Set<String>> stems = new HashMap<>();
        for (String code : codes.codes("")) {
            for (ClassificationEntry entry : codes.names(code)) {
                stems.computeIfAbsent(stem(analyst.skeleton(entry.name())), stem -> new TreeSet<>())
                        .add(code);
            }
        }
        return stems;
    }

    private Map<String, Set<String>> synonyms(List<List<String>> groups) {
        Map<String, Set<String>> byWord = new HashMap<>();
        for (List<String> group : groups) {
            List<String> same = group.stream().map(analyst::skeleton).toList();
            same.forEach(word ->
                    byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).addAll(same));
        }
        return byWord;
    }

    /** Other texts to look for, the word itself and what contains it left out (they are found anyway). */
    List<Text> of(Text word) {
        String skeleton = word.skeleton();
        Set<String> found = new LinkedHashSet<>(formerAndPresent(stem(skeleton)));
        synonyms.get().forEach((known, same) -> {
            if (skeleton.contains(known)) {
                same.forEach(other -> found.add(skeleton.replace(known, other)));
            }
        });
        return found.stream()
                .filter(other -> !other.contains(skeleton) && !skeleton.contains(other))
                .map(analyst::text)
                .toList();
    }

    private Set<String> formerAndPresent(String stem) {
        Set<String> carriers = codesByStem.get().getOrDefault(stem, Set.of());
        Set<String> names = new LinkedHashSet<>();
        if (carriers.size() <= MOST_SHARED) {
            for (String code : carriers) {
                codes.names(code).stream()
                        .map(entry -> stem(analyst.skeleton(entry.name())))
                        .filter(other -> isAlike(stem, other))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static boolean isAlike(String one, String other) {
        return one.chars()
                        .distinct()
                        .filter(c -> other.indexOf(c) >= 0 && EVERYWHERE.indexOf(c) < 0)
                        .count()
                >= LEAST_COMMON;
    }

    /** Names of classes end in 支出 or not, as the year had it; people leave it out. */
    private static String stem(String skeleton) {
        return skeleton.endsWith(SPENDING) && skeleton.length() > SPENDING.length() + 1
                ? skeleton.substring(0, skeleton.length() - SPENDING.length())
                : skeleton;
    }
}
