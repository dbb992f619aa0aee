package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.extractor.recognise.WordingFits.Fit;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Vocabulary.ColumnWords;
import org.tabularium.models.form.Vocabulary.FormWords;
import org.tabularium.models.table.Grid;

/**
 * Binds the columns of a table of a layout that nobody has described: each to the key whose wording says most of what
 * stands above it. The words of these forms are fixed by the state's chart of accounts, their order is not, so columns
 * are bound one by one.
 */
final class VocabularyColumns {

    private final Vocabulary vocabulary;
    private final Asides asides;
    private final WordingFits fits;
    private final LineNumbers lines;

    VocabularyColumns(Vocabulary vocabulary, Asides asides) {
        this.vocabulary = vocabulary;
        this.asides = asides;
        this.fits = new WordingFits(vocabulary, asides);
        this.lines = LineNumbers.of(vocabulary);
    }

    /**
     * @param form its id
     * @param header of the table
     */
    Binding bind(String form, Grid grid, Header header) {
        List<LogicalColumn> drawn = lines.once(header.inkedColumns(grid), grid, header.body());
        List<LogicalColumn> compared = asides.compared(drawn);
        List<LogicalColumn> columns =
                drawn.stream().filter(column -> !compared.contains(column)).toList();
        FormWords words = vocabulary.forms().get(form);
        int width = groupWidth(words, columns);
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
                .filter(key -> type(key) == ColumnType.CODE)
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
        Map<Integer, Fit> chosen = new KeyChoice(vocabulary, words, fits.of(words.columns(), columns)).chosen();
        List<BoundColumn> bound = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Fit fit = chosen.get(c);
            if (fit == null) {
                continue;
            }
            int pieces = fits.pieces(fit.key(), columns, c);
            ColumnDefinition definition =
                    column(words, fit.key(), columns.get(c).path(), pieces, group);
            bound.add(new BoundColumn(definition, columns.subList(c, c + pieces), fit.likeness()));
            c += pieces - 1;
        }
        return bound;
    }

    /**
     * A header that begins again from its left draws the same columns beside each other: how many these are. Where each
     * begins with a code, what stands above it (人员经费, 公用经费) says only what the codes below have in common.
     */
    private int groupWidth(FormWords words, List<LogicalColumn> columns) {
        int width = repeated(columns.stream().map(LogicalColumn::path).toList());
        if (width < columns.size() || !words.sides().isEmpty()) {
            return width;
        }
        List<List<String>> leaves = columns.stream()
                .map(LogicalColumn::path)
                .map(path -> path.isEmpty() ? path : List.of(path.getLast()))
                .toList();
        boolean coded = !columns.isEmpty()
                && words.columns().stream()
                        .anyMatch(key -> type(key) == ColumnType.CODE && fits.exact(key, columns.getFirst()));
        return coded ? repeated(leaves) : columns.size();
    }

    /** The length of what a list repeats from its beginning to its end; that of all, if it does not. */
    private static int repeated(List<List<String>> paths) {
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
        return words.columns().stream()
                        .filter(key -> type(key) == ColumnType.LABEL && fits.exact(key, column))
                        .count()
                == 2;
    }

    private ColumnType type(String key) {
        return vocabulary.columns().get(key).type();
    }

    private ColumnDefinition column(FormWords words, String key, List<String> header, int pieces, int group) {
        ColumnWords column = vocabulary.columns().get(key);
        List<String> parts = pieces > 1 ? column.parts().subList(0, pieces) : List.of();
        ColumnType type = words.types().getOrDefault(key, column.type());
        boolean main = key.equals("total") && type == ColumnType.AMOUNT;
        return new ColumnDefinition(
                key, header, type, KeyChoice.side(words, key), group, column.classification(), parts, main, false);
    }
}
