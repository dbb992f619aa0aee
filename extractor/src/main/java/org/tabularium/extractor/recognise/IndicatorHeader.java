package org.tabularium.extractor.recognise;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.Grid;

/**
 * Finds the header of indicators inside a grid.
 *
 * @param levels what upper levels of indicators are called (产出指标, 数量指标), folded as {@link Wording} does
 */
record IndicatorHeader(Set<String> levels) {

    IndicatorHeader {
        levels = Set.copyOf(levels);
    }

    /** @param levels the names that upper levels may have, by column */
    static IndicatorHeader above(Map<String, List<String>> levels) {
        return new IndicatorHeader(levels.values().stream()
                .flatMap(Collection::stream)
                .map(Wording::fold)
                .collect(Collectors.toSet()));
    }

    /**
     * The first row that holds most of the columns' header words; −1 if none does. Two of them to the letter are enough to
     * tell others, misread, for what they are, and one beside three that are alike: no row of indicators holds even those.
     * Where small print left fewer, it is the row right above the first with the name of an upper level, if two of its words
     * or more are like a column's: indicators begin below their header, and no other part of a form has such names.
     */
    int find(FormDefinition definition, Grid grid) {
        Set<String> words = new HashSet<>();
        definition
                .columns()
                .forEach(column ->
                        words.addAll(HeaderLikeness.alternatives(column.header().getLast())));
        for (int r = 0; r < grid.rows(); r++) {
            List<String> texts = texts(grid, r).stream().distinct().toList();
            long exact = texts.stream().filter(words::contains).count();
            long alike = alike(texts, words);
            boolean most = exact >= 2 && (alike >= 3 || exact == words.size());
            boolean nearlyAll = exact == 1 && alike >= 4;
            if (most || nearlyAll) {
                return r;
            }
        }
        int above = firstLevel(grid) - 1;
        return above >= 0 && alike(texts(grid, above), words) >= 2 ? above : -1;
    }

    private static List<String> texts(Grid grid, int row) {
        return grid.row(row).stream()
                .map(cell -> HeaderWording.fold(cell.text()))
                .toList();
    }

    private static long alike(List<String> texts, Set<String> words) {
        return texts.stream()
                .filter(text -> HeaderLikeness.isAlike(words, text))
                .count();
    }

    /** The first row that begins an upper level; −1 if none does. */
    private int firstLevel(Grid grid) {
        return grid.cells().stream()
                .filter(cell -> levels.contains(Wording.fold(cell.text())))
                .mapToInt(cell -> cell.row())
                .min()
                .orElse(-1);
    }
}
