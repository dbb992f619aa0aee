package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.form.Wording;

/**
 * Header words that set a column apart from the figures that a form is for: last year's figures for comparison, changes,
 * what was carried over. Such a column has the leaf (合计, 基本支出) of the one that it stands beside, so that only a
 * wording that names the same may take it.
 *
 * @param words that say so; found in a folded header cell
 */
record Asides(Pattern words) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** Forms compare with the year before or the one before that; years further apart are no comparison. */
    private static final int LONGEST_COMPARISON = 2;

    /** A wording that is one slip away from a printed word is still meant by it. */
    private static final double ENOUGH = 0.75;

    /** True if a header has a level that sets its column apart and that a definition's wording does not name. */
    boolean apart(List<String> path, List<String> wording) {
        return path.stream().anyMatch(level -> words.matcher(level).find() && !isNamed(level, wording));
    }

    private boolean isNamed(String level, List<String> wording) {
        return wording.stream()
                .anyMatch(word -> words.matcher(word).find() && Wording.foldedSimilarity(word, level) >= ENOUGH);
    }

    /** Those of a table's columns that are of an earlier year than others, or compare two years, in their order. */
    List<LogicalColumn> compared(List<LogicalColumn> columns) {
        int latest = columns.stream()
                .map(Asides::years)
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return columns.stream().filter(column -> isCompared(column, latest)).toList();
    }

    private static boolean isCompared(LogicalColumn column, int latest) {
        return years(column).stream().anyMatch(year -> year < latest && year >= latest - LONGEST_COMPARISON);
    }

    private static List<Integer> years(LogicalColumn column) {
        List<Integer> years = new ArrayList<>();
        for (String text : column.printedHeader()) {
            Matcher matcher = YEAR.matcher(Wording.fold(text));
            while (matcher.find()) {
                years.add(Integer.valueOf(matcher.group()));
            }
        }
        return years;
    }
}
