package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Wording;

/**
 * How alike a printed header path and that of a form's column are. The leaf decides; the words above it tell columns with the same
 * leaf apart (收入/预算数, 支出/预算数).
 */
final class HeaderLikeness {

    /** One wrong character of four, an OCR slip in a short header, is still that header. */
    private static final double ENOUGH = 0.7;

    /** What the words above the leaf count for. */
    private static final double ABOVE = 0.3;

    private final List<List<String>> wanted;
    private final List<String> words;
    private final List<String> ways;
    private final Asides asides;
    private final Set<String> others;

    /**
     * @param definition whose header elements may name several wordings apart by {@code |}
     * @param others all columns of its form: below what another one is called, the same leaf is that one's
     * @param asides what sets a column apart from one with the same leaf
     */
    HeaderLikeness(ColumnDefinition definition, List<ColumnDefinition> others, Asides asides) {
        this.wanted = wordings(definition.header());
        this.others = others.stream()
                .filter(other ->
                        !other.key().equals(definition.key()) && !other.header().isEmpty())
                .flatMap(other -> alternatives(other.header().getLast()).stream())
                .collect(Collectors.toSet());
        this.words = wanted.stream().flatMap(List::stream).toList();
        this.asides = asides;
        this.ways = ways(wanted);
    }

    /**
     * @param path folded words of the printed header, top to bottom
     * @return 0..1; 0 if the leaves have nothing in common
     */
    double of(List<String> path) {
        if (wanted.isEmpty()) {
            return path.isEmpty() ? 0.5 : 0;
        }
        if (path.isEmpty() || asides.apart(path, words) || isPartOfAnother(path)) {
            return 0;
        }
        double leaf = best(wanted.getLast(), path.getLast());
        if (leaf == 0) {
            return 0.85 * best(ways, String.join("", path));
        }
        List<List<String>> ancestors = wanted.subList(0, wanted.size() - 1);
        double above = ancestors.stream()
                .mapToDouble(words -> path.subList(0, path.size() - 1).stream()
                        .mapToDouble(text -> best(words, text))
                        .max()
                        .orElse(0))
                .average()
                .orElse(1);
        return leaf * (1 - ABOVE + ABOVE * above);
    }

    /** True if a level above the leaf calls another column of the form (基本支出 above 合计) and none of this one's. */
    private boolean isPartOfAnother(List<String> path) {
        return path.subList(0, path.size() - 1).stream()
                .anyMatch(level -> others.contains(level) && !words.contains(level));
    }

    /** A header that one printing divides and another does not reads the same from top to bottom. */
    private static List<String> ways(List<List<String>> wanted) {
        List<String> ways = List.of("");
        for (List<String> words : wanted) {
            List<String> longer = new ArrayList<>();
            for (String way : ways) {
                words.forEach(word -> longer.add(way + word));
            }
            ways = longer.size() > 64 ? longer.subList(0, 64) : longer;
        }
        return ways;
    }

    /** True if a folded text is one of the words, or one of them with slips of reading. */
    static boolean isAlike(Collection<String> words, String text) {
        return best(words, text) > 0;
    }

    private static double best(Collection<String> words, String text) {
        double best = 0;
        for (String word : words) {
            int longer = Math.max(word.length(), text.length());
            boolean hopeless = Math.min(word.length(), text.length()) < ENOUGH * longer;
            best = hopeless ? best : Math.max(best, Wording.foldedSimilarity(word, text));
        }
        return best >= ENOUGH ? best : 0;
    }

    static List<List<String>> wordings(List<String> header) {
        return header.stream().map(HeaderLikeness::alternatives).toList();
    }

    static List<String> alternatives(String element) {
        List<String> words = new ArrayList<>();
        for (String word : element.split("\\|")) {
            words.add(HeaderWording.fold(word));
        }
        return words;
    }
}
