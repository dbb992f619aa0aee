package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Vocabulary.ColumnWords;
import org.tabularium.models.form.Wording;

/** How well the wordings of the vocabulary say what stands above a column. */
final class WordingFits {

    /** One wrong character of four, an OCR slip in a short header, is still that header. */
    private static final double ENOUGH = 0.75;

    /** Words above the leaf are long, and one of their characters differs between printings (及, 和). */
    private static final double ABOVE = 0.85;

    /** A column that another one fits as well may be the wrong one of the two: its figures want a look. */
    private static final double DOUBTFUL = 0.9;

    private final Vocabulary vocabulary;
    private final Asides asides;
    private final Map<String, List<List<String>>> wordings = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<String> sums;

    WordingFits(Vocabulary vocabulary, Asides asides) {
        this.vocabulary = vocabulary;
        this.asides = asides;
        vocabulary
                .columns()
                .forEach((key, words) -> wordings.put(
                        key, words.headers().stream().map(WordingFits::levels).toList()));
        this.sums = vocabulary.items().stream()
                .filter(item -> item.kind() != RowKind.ITEM)
                .map(item -> HeaderWording.fold(item.label()))
                .collect(Collectors.toSet());
        words.add(HeaderWording.fold("{year}"));
        Map<String, String> leaves = new HashMap<>();
        wordings.forEach((key, paths) -> paths.forEach(path -> {
            words.addAll(path);
            String other = leaves.putIfAbsent(path.getLast(), key);
            if (other != null && !other.equals(key)) {
                shared.add(path.getLast());
            }
        }));
    }

    private static List<String> levels(String header) {
        return Stream.of(header.split("/")).map(HeaderWording::fold).toList();
    }

    /**
     * A wording that fits a column; the one that says most wins.
     *
     * @param column its index
     * @param key whose wording it is
     * @param levels of the wording
     * @param length of the wording, in characters
     * @param rank of the key in its form
     * @param likeness 0..1
     */
    record Fit(int column, String key, int levels, int length, int rank, double likeness) {

        boolean asGoodAs(Fit other) {
            return likeness >= other.likeness && levels >= other.levels;
        }

        Fit doubtful() {
            return new Fit(column, key, levels, length, rank, Math.min(likeness, DOUBTFUL));
        }

        private boolean betterThan(Fit other) {
            return other == null
                    || likeness > other.likeness
                    || (likeness == other.likeness && levels > other.levels)
                    || (likeness == other.likeness && levels == other.levels && length > other.length);
        }
    }

    /** All fits of some keys and columns. */
    List<Fit> of(List<String> keys, List<LogicalColumn> columns) {
        List<Fit> fits = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            for (int k = 0; k < keys.size(); k++) {
                Fit fit = of(c, columns.get(c), keys.get(k), k);
                if (fit != null) {
                    fits.add(fit);
                }
            }
        }
        return fits;
    }

    /** True if a wording of a key says exactly what stands above a column. */
    boolean exact(String key, LogicalColumn column) {
        Fit fit = of(0, column, key, 0);
        return fit != null && fit.likeness() == 1;
    }

    /** A sum below what a column is called (一般公共预算 above 小计) is that column, whatever parts of it stand beside. */
    private Fit of(int c, LogicalColumn column, String key, int rank) {
        ColumnWords words = vocabulary.columns().get(key);
        List<String> path = isPiece(words, column, 0) ? whole(column.path()) : column.path();
        Fit best = best(c, path, key, rank);
        boolean sum = words.type() == ColumnType.AMOUNT && path.size() > 1 && sums.contains(path.getLast());
        Fit group = sum ? best(c, whole(path), key, rank) : null;
        return group != null && group.betterThan(best) ? group : best;
    }

    private Fit best(int c, List<String> path, String key, int rank) {
        Fit best = null;
        for (List<String> wording : wordings.get(key)) {
            Fit fit = new Fit(c, key, wording.size(), String.join("", wording).length(), rank, likeness(wording, path));
            if (fit.likeness() > 0 && fit.betterThan(best)) {
                best = fit;
            }
        }
        return best;
    }

    /** 1 if the leaves are the same and what the wording has above its leaf stands above it in order; 0 if not. */
    private double likeness(List<String> wording, List<String> path) {
        if (path.isEmpty() || asides.apart(path, wording)) {
            return 0;
        }
        double leaf = Wording.foldedSimilarity(wording.getLast(), path.getLast());
        if (leaf < ENOUGH) {
            return 0;
        }
        double above = above(wording.subList(0, wording.size() - 1), path.subList(0, path.size() - 1));
        return Math.min(leaf * above, saysTooLittle(wording, path) ? DOUBTFUL : 1);
    }

    /** How alike a wording's upper levels are to what stands above a leaf, in order; 0 if one is not there. */
    private static double above(List<String> wording, List<String> path) {
        double all = 1;
        int from = 0;
        for (String wanted : wording) {
            int at = path.subList(from, path.size()).indexOf(wanted);
            if (at < 0) {
                double[] alike = path.subList(from, path.size()).stream()
                        .mapToDouble(word -> Wording.foldedSimilarity(wanted, word))
                        .toArray();
                at = IntStream.range(0, alike.length)
                        .filter(i -> alike[i] >= ABOVE)
                        .findFirst()
                        .orElse(-1);
                if (at < 0) {
                    return 0;
                }
                all *= alike[at];
            }
            from += at + 1;
        }
        return all;
    }

    /** A leaf that several keys have (小计) says nothing below words that no key has. */
    private boolean saysTooLittle(List<String> wording, List<String> path) {
        return wording.size() == 1
                && shared.contains(path.getLast())
                && !words.containsAll(path.subList(0, path.size() - 1));
    }

    /** How many columns from one on are pieces of one code; 1 for other columns. */
    int pieces(String key, List<LogicalColumn> columns, int from) {
        ColumnWords words = vocabulary.columns().get(key);
        int pieces = 0;
        while (from + pieces < columns.size() && isPiece(words, columns.get(from + pieces), pieces)) {
            pieces++;
        }
        return Math.max(1, pieces);
    }

    /** True if the column is the piece of a code at an index of its parts. */
    private static boolean isPiece(ColumnWords words, LogicalColumn column, int index) {
        return index < words.parts().size()
                && column.path().size() > 1
                && column.path().getLast().equals(Wording.fold(words.parts().get(index)));
    }

    private static List<String> whole(List<String> path) {
        return path.subList(0, path.size() - 1);
    }
}
