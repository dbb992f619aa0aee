package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Vocabulary.ColumnWords;
import org.tabularium.models.form.Vocabulary.FormWords;
import org.tabularium.models.form.Wording;

/**
 * Binds the table of a layout that nobody has described: each column to the key whose wording says most of what stands
 * above it. The words of these forms are fixed by the state's chart of accounts, their order is not, so columns are
 * bound one by one.
 */
final class VocabularyBinder {

    private static final String GOALS = "goals";
    private static final Set<String> GRID_FIELDS = Set.of(GOALS, "projectName");

    private final Vocabulary vocabulary;
    private final List<Title> titles = new ArrayList<>();
    private final Map<String, List<List<String>>> wordings = new HashMap<>();

    VocabularyBinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.forms().forEach((form, words) -> words.titles()
                .forEach(title -> titles.add(new Title(form, Wording.fold(title)))));
        titles.sort(Comparator.comparingInt((Title title) -> title.wording().length())
                .reversed());
        vocabulary
                .columns()
                .forEach((key, words) -> wordings.put(
                        key,
                        words.headers().stream().map(VocabularyBinder::levels).toList()));
    }

    private static List<String> levels(String header) {
        return Stream.of(header.split("/")).map(HeaderWording::fold).toList();
    }

    /** What a form is called, folded. */
    private record Title(String form, String wording) {}

    /** A wording that fits a column; the one that says most wins. */
    private record Fit(int column, String key, int levels, int length, int rank, double likeness) {}

    /**
     * The definition that a table itself makes up, its columns in the order of the table.
     *
     * @param form its id
     * @param columns of the table, left to right
     */
    FormDefinition define(String form, List<LogicalColumn> columns) {
        FormWords words = vocabulary.forms().get(form);
        int width = groupWidth(columns);
        List<ColumnDefinition> definitions = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += width) {
            int group = width < columns.size() ? from / width + 1 : 0;
            definitions.addAll(group(words, columns.subList(from, from + width), group));
        }
        return definition(form, words, definitions);
    }

    private List<ColumnDefinition> group(FormWords words, List<LogicalColumn> columns, int group) {
        Map<Integer, Fit> chosen = choose(words, columns);
        List<ColumnDefinition> definitions = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Fit fit = chosen.get(c);
            if (fit == null) {
                continue;
            }
            int pieces = pieces(columns, c, chosen, fit.key());
            definitions.add(column(words, fit.key(), columns.get(c), pieces, group));
            c += pieces - 1;
        }
        return definitions;
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

    /**
     * The definition of a performance grid or declaration of an unknown layout: all its words. What its header prints as
     * often as the form can have lists stands beside itself, once a list.
     *
     * @param header texts of the header of its indicators, folded
     */
    FormDefinition defineList(String form, List<String> header) {
        FormWords words = vocabulary.forms().get(form);
        Map<Boolean, List<String>> keys = words.columns().stream()
                .collect(Collectors.partitioningBy(key -> words.sides().size() > 1
                        && times(key, header) == words.sides().size()));
        List<ColumnDefinition> definitions = new ArrayList<>();
        keys.get(false).forEach(key -> definitions.add(listed(key, null)));
        words.sides().keySet().forEach(side -> keys.get(true).forEach(key -> definitions.add(listed(key, side))));
        return definition(form, words, definitions);
    }

    private long times(String key, List<String> header) {
        Set<String> words = new HashSet<>();
        leaves(vocabulary.columns().get(key)).forEach(leaf -> words.addAll(HeaderLikeness.alternatives(leaf)));
        return header.stream().filter(words::contains).count();
    }

    private ColumnDefinition listed(String key, String side) {
        ColumnWords column = vocabulary.columns().get(key);
        return new ColumnDefinition(
                key,
                List.of(String.join("|", leaves(column))),
                column.type(),
                side,
                0,
                column.classification(),
                List.of(),
                false,
                true);
    }

    private FormDefinition definition(String form, FormWords words, List<ColumnDefinition> columns) {
        return new FormDefinition(
                form,
                null,
                words.shape(),
                words.titles(),
                columns,
                Map.of(),
                fields(words.shape()),
                false,
                null,
                List.of());
    }

    /** A grid has the goals of one project as they are; a declaration tells the goals of the year from the project's. */
    private List<FieldDefinition> fields(FormDefinition.Shape shape) {
        return switch (shape) {
            case TABLE -> List.of();
            case TARGETS ->
                vocabulary.fields().stream()
                        .filter(field -> GRID_FIELDS.containsAll(field.paths()))
                        .toList();
            case DECLARATION ->
                vocabulary.fields().stream()
                        .filter(field -> !field.paths().contains(GOALS))
                        .toList();
        };
    }

    private static List<String> leaves(ColumnWords column) {
        return column.headers().stream()
                .map(header -> header.substring(header.lastIndexOf('/') + 1))
                .distinct()
                .toList();
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
        return chosen;
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
    private static double likeness(List<String> wording, List<String> path) {
        if (path.isEmpty()) {
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

    private ColumnDefinition column(FormWords words, String key, LogicalColumn drawn, int pieces, int group) {
        ColumnWords column = vocabulary.columns().get(key);
        String side = words.sides().entrySet().stream()
                .filter(entry -> entry.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        List<String> parts = pieces > 1 ? column.parts().subList(0, pieces) : List.of();
        ColumnType type = words.types().getOrDefault(key, column.type());
        boolean main = key.equals("total") && type == ColumnType.AMOUNT;
        return new ColumnDefinition(key, drawn.path(), type, side, group, column.classification(), parts, main, false);
    }

    /**
     * The project that the title of a form of an unknown layout names: what stands before what the form is called.
     *
     * @return {@code null} if the line is no more than what the form is called
     */
    String project(String form, String line) {
        String title = TitleMatcher.unnumbered(line);
        List<String> wordings = vocabulary.forms().get(form).titles().stream()
                .map(Wording::fold)
                .toList();
        return wordings.contains(title)
                ? null
                : wordings.stream()
                        .filter(wording -> wording.contains(TitleMatcher.PROJECT))
                        .map(wording -> TitleMatcher.project(wording).matcher(title))
                        .filter(Matcher::matches)
                        .map(matcher -> matcher.group(1))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * The form whose title wording a line contains, the longest one of all; {@code null} if there is none.
     *
     * @param line a short line above a table
     */
    String titled(String line) {
        String folded = HeaderWording.fold(line);
        return titles.stream()
                .filter(title -> folded.contains(title.wording()))
                .map(Title::form)
                .findFirst()
                .orElse(null);
    }
}
