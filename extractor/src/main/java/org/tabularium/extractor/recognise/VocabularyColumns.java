package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Vocabulary.ColumnWords;
import org.tabularium.models.form.Vocabulary.FormWords;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.Grid;

/**
 * Binds the columns of a table of a layout that nobody has described: each to the key whose wording says most of what
 * stands above it. The words of these forms are fixed by the state's chart of accounts, their order is not, so columns
 * are bound one by one.
 */
final class VocabularyColumns {

    /** A column that another one fits as well may be the wrong one of the two: its figures want a look. */
    private static final double DOUBTFUL = 0.9;

    private final Vocabulary vocabulary;
    private final Asides asides;
    private final Map<String, List<List<String>>> wordings = new LinkedHashMap<>();

    VocabularyColumns(Vocabulary vocabulary, Asides asides) {
        this.vocabulary = vocabulary;
        this.asides = asides;
        vocabulary
                .columns()
                .forEach((key, words) -> wordings.put(
                        key,
                        words.headers().stream().map(VocabularyColumns::levels).toList()));
    }

    private static List<String> levels(String header) {
        return Stream.of(header.split("/")).map(HeaderWording::fold).toList();
    }

    /** A wording that fits a column; the one that says most wins. */
    private record Fit(int column, String key, int levels, int length, int rank, double likeness) {

        boolean asGoodAs(Fit other) {
            return likeness >= other.likeness && levels >= other.levels;
        }

        Fit doubtful() {
            return new Fit(column, key, levels, length, rank, Math.min(likeness, DOUBTFUL));
        }
    }

    /**
     * @param form its id
     * @param header of the table
     */
    Binding bind(String form, Grid grid, Header header) {
        List<LogicalColumn> drawn = header.inkedColumns(grid);
        List<LogicalColumn> compared = asides.compared(drawn);
        List<LogicalColumn> columns =
                drawn.stream().filter(column -> !compared.contains(column)).toList();
        FormWords words = vocabulary.forms().get(form);
        int width = groupWidth(columns);
        List<BoundColumn> bound = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += width) {
            int group = width < columns.size() ? from / width + 1 : 0;
            List<BoundColumn> named = group(words, columns.subList(from, from + width), group);
            bound.addAll(new CodedNames(codes(words, group), grid, header.body()).told(named));
        }
        return binding(bound, columns).without(compared);
    }

    private List<ColumnDefinition> codes(FormWords words, int group) {
        return words.columns().stream()
                .filter(key -> vocabulary.columns().get(key).type() == ColumnType.CODE)
                .map(key -> column(words, key, List.of(), 1, group))
                .toList();
    }

    private static Binding binding(List<BoundColumn> bound, List<LogicalColumn> columns) {
        List<LogicalColumn> unbound = columns.stream()
                .filter(column -> bound.stream()
                        .flatMap(other -> other.columns().stream())
                        .noneMatch(taken -> taken.from() >= column.from() && taken.to() <= column.to()))
                .toList();
        double total = bound.stream().mapToDouble(BoundColumn::likeness).sum();
        int all = bound.size() + unbound.size();
        return new Binding(bound, unbound, 0, all == 0 ? 0 : total / all);
    }

    private List<BoundColumn> group(FormWords words, List<LogicalColumn> drawn, int group) {
        List<LogicalColumn> columns = divided(words, drawn);
        Map<Integer, Fit> chosen = choose(words, columns);
        List<BoundColumn> bound = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Fit fit = chosen.get(c);
            if (fit == null) {
                continue;
            }
            int pieces = pieces(columns, c, chosen, fit.key());
            ColumnDefinition definition =
                    column(words, fit.key(), columns.get(c).path(), pieces, group);
            bound.add(new BoundColumn(definition, columns.subList(c, c + pieces), fit.likeness()));
            c += pieces - 1;
        }
        return bound;
    }

    /** A header that begins again from its left draws the same columns beside each other: how many these are. */
    private static int groupWidth(List<LogicalColumn> columns) {
        List<List<String>> paths = columns.stream().map(LogicalColumn::path).toList();
        int size = paths.size();
        for (int width = 2; 2 * width <= size; width++) {
            if (size % width == 0 && paths.subList(0, size - width).equals(paths.subList(width, size))) {
                return width;
            }
        }
        return size;
    }

    /** Two labels of a form (category and item) may share a header: a cell over both, or one beside a blank. */
    private List<LogicalColumn> divided(FormWords words, List<LogicalColumn> drawn) {
        List<LogicalColumn> divided = new ArrayList<>();
        LogicalColumn left = null;
        for (LogicalColumn column : drawn) {
            if (column.to() - column.from() >= 2 && isShared(words, column)) {
                divided.add(new LogicalColumn(column.from(), column.from() + 1, column.header()));
                divided.add(new LogicalColumn(column.from() + 1, column.to(), column.header()));
            } else if (column.header().isEmpty() && left != null && isShared(words, left)) {
                divided.add(new LogicalColumn(column.from(), column.to(), left.header()));
            } else {
                divided.add(column);
            }
            left = column;
        }
        return divided;
    }

    private boolean isShared(FormWords words, LogicalColumn column) {
        long labels = words.columns().stream()
                .filter(key -> vocabulary.columns().get(key).type() == ColumnType.LABEL)
                .map(key -> fit(0, column, key, 0))
                .filter(fit -> fit != null && fit.likeness() == 1)
                .count();
        return labels == 2;
    }

    private Map<Integer, Fit> choose(FormWords words, List<LogicalColumn> columns) {
        List<Fit> fits = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            for (int k = 0; k < words.columns().size(); k++) {
                Fit fit = fit(c, columns.get(c), words.columns().get(k), k);
                if (fit != null) {
                    fits.add(fit);
                }
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::likeness)
                .thenComparingInt(Fit::levels)
                .thenComparingInt(Fit::length)
                .reversed()
                .thenComparingInt(Fit::rank));
        Map<Integer, Fit> chosen = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Fit fit : fits) {
            if (!chosen.containsKey(fit.column()) && taken.add(fit.key())) {
                chosen.put(fit.column(), fit);
            }
        }
        return settle(words, chosen, fits);
    }

    /**
     * Where columns are as good for a key: an amount of one half belongs to the label of its half on its left, the first
     * of the others is taken, doubtfully.
     */
    private Map<Integer, Fit> settle(FormWords words, Map<Integer, Fit> chosen, List<Fit> fits) {
        Map<Integer, Fit> settled = new TreeMap<>(chosen);
        for (Fit fit : chosen.values()) {
            List<Fit> rivals = fits.stream()
                    .filter(rival -> rival.key().equals(fit.key()) && rival.asGoodAs(fit))
                    .filter(rival -> !chosen.containsKey(rival.column()))
                    .toList();
            if (rivals.isEmpty()) {
                continue;
            }
            String side = side(words, fit.key());
            List<Fit> beside = Stream.concat(Stream.of(fit), rivals.stream())
                    .filter(one -> side != null && side.equals(sideOnTheLeft(words, one.column(), chosen, fits)))
                    .toList();
            settled.remove(fit.column());
            Fit best = beside.size() == 1 ? beside.getFirst() : fit.doubtful();
            settled.put(best.column(), best);
        }
        return settled;
    }

    /** The half of the nearest column on the left that holds no amounts; {@code null} if it is of none. */
    private String sideOnTheLeft(FormWords words, int column, Map<Integer, Fit> chosen, List<Fit> fits) {
        for (int c = column - 1; c >= 0; c--) {
            int left = c;
            boolean amount = fits.stream()
                    .anyMatch(fit -> fit.column() == left
                            && vocabulary.columns().get(fit.key()).type() == ColumnType.AMOUNT);
            if (!amount) {
                return chosen.containsKey(left) ? side(words, chosen.get(left).key()) : null;
            }
        }
        return null;
    }

    private Fit fit(int c, LogicalColumn column, String key, int rank) {
        ColumnWords words = vocabulary.columns().get(key);
        List<String> path = isPiece(words, column, 0) ? whole(column.path()) : column.path();
        Fit best = null;
        for (List<String> wording : wordings.get(key)) {
            double likeness = likeness(wording, path);
            int length = String.join("", wording).length();
            boolean better = best == null
                    || likeness > best.likeness()
                    || (likeness == best.likeness() && wording.size() > best.levels())
                    || (likeness == best.likeness() && wording.size() == best.levels() && length > best.length());
            if (likeness > 0 && better) {
                best = new Fit(c, key, wording.size(), length, rank, likeness);
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
        int from = 0;
        for (String above : wording.subList(0, wording.size() - 1)) {
            int at = path.subList(from, path.size() - 1).indexOf(above);
            if (at < 0) {
                return 0;
            }
            from += at + 1;
        }
        return leaf >= 0.75 ? leaf : 0;
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

    /** How many columns from here on are pieces of one code; 1 for other columns. */
    private int pieces(List<LogicalColumn> columns, int from, Map<Integer, Fit> chosen, String key) {
        ColumnWords words = vocabulary.columns().get(key);
        if (!isPiece(words, columns.get(from), 0)) {
            return 1;
        }
        int pieces = 1;
        while (from + pieces < columns.size() && isPiece(words, columns.get(from + pieces), pieces)) {
            chosen.remove(from + pieces);
            pieces++;
        }
        return pieces;
    }

    private ColumnDefinition column(FormWords words, String key, List<String> header, int pieces, int group) {
        ColumnWords column = vocabulary.columns().get(key);
        List<String> parts = pieces > 1 ? column.parts().subList(0, pieces) : List.of();
        ColumnType type = words.types().getOrDefault(key, column.type());
        boolean main = key.equals("total") && type == ColumnType.AMOUNT;
        return new ColumnDefinition(
                key, header, type, side(words, key), group, column.classification(), parts, main, false);
    }

    private static String side(FormWords words, String key) {
        return words.sides().entrySet().stream()
                .filter(entry -> entry.getValue().contains(key))
                .map(Map.Entry::getKey)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
