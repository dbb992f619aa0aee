package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Columns that number the rows of a table. Forms with two halves number each half; the second numbers say nothing that
 * the first do not.
 *
 * @param words their headers, folded
 */
record LineNumbers(Set<String> words) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    LineNumbers {
        words = Set.copyOf(words);
    }

    static LineNumbers of(Vocabulary vocabulary) {
        return new LineNumbers(vocabulary.columns().values().stream()
                .filter(column -> column.type() == ColumnType.LINE)
                .flatMap(column -> column.headers().stream())
                .map(HeaderWording::fold)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * A table's columns without those that number its rows again.
     *
     * @param body first row below the header
     */
    List<LogicalColumn> once(List<LogicalColumn> columns, Grid grid, int body) {
        List<LogicalColumn> once = new ArrayList<>();
        boolean numbered = false;
        for (LogicalColumn column : columns) {
            boolean numbers = numbers(column, grid, body);
            if (!numbers || !numbered) {
                once.add(column);
            }
            numbered |= numbers;
        }
        return once;
    }

    private boolean numbers(LogicalColumn column, Grid grid, int body) {
        List<String> path = column.path();
        return !path.isEmpty()
                && words.contains(path.getLast())
                && grid.cells().stream()
                        .filter(cell -> cell.row() >= body && !cell.isBlank())
                        .filter(cell ->
                                cell.column() >= column.from() && cell.column() + cell.columnSpan() <= column.to())
                        .map(GridCell::text)
                        .allMatch(text -> NUMBER.matcher(Wording.fold(text)).matches());
    }
}
