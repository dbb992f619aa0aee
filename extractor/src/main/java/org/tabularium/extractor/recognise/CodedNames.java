package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Vocabulary.ColumnWords;
import org.tabularium.models.form.Vocabulary.FormWords;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Codes that a form prints below the header of their names: in the same cell (2010101 行政运行), or in a column of their
 * own that the header spans too.
 */
final class CodedNames {

    private final Vocabulary vocabulary;
    private final FormWords words;
    private final Grid grid;
    private final int body;

    CodedNames(Vocabulary vocabulary, FormWords words, Grid grid, int body) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.grid = grid;
        this.body = body;
    }

    /** The columns with the codes of names told apart from these, where no column of codes is bound. */
    List<BoundColumn> told(List<BoundColumn> bound) {
        List<BoundColumn> told = new ArrayList<>();
        for (BoundColumn column : bound) {
            Optional<ColumnDefinition> code = codeOf(column.definition(), bound);
            if (code.isPresent() && column.columns().size() == 1) {
                told.addAll(told(column, code.get()));
            } else {
                told.add(column);
            }
        }
        return told;
    }

    private List<BoundColumn> told(BoundColumn name, ColumnDefinition code) {
        LogicalColumn drawn = name.columns().getFirst();
        LogicalColumn first = new LogicalColumn(drawn.from(), drawn.from() + 1, drawn.header());
        if (drawn.to() - drawn.from() >= 2 && mostly(first, CodedText::isCode)) {
            LogicalColumn rest = new LogicalColumn(drawn.from() + 1, drawn.to(), drawn.header());
            return List.of(
                    new BoundColumn(code, List.of(first), name.likeness()),
                    new BoundColumn(name.definition(), List.of(rest), name.likeness()));
        }
        return mostly(drawn, CodedText::isCoded)
                ? List.of(new BoundColumn(code, List.of(drawn), name.likeness()), name)
                : List.of(name);
    }

    /** The definition of the codes of a column of names; empty if there are none, or if they are bound already. */
    private Optional<ColumnDefinition> codeOf(ColumnDefinition name, List<BoundColumn> bound) {
        if (name.type() != ColumnType.LABEL || name.classification() == null) {
            return Optional.empty();
        }
        return words.columns().stream()
                .filter(key -> isCode(vocabulary.columns().get(key), name.classification()))
                .filter(key -> bound.stream()
                        .noneMatch(column -> column.definition().key().equals(key)))
                .findFirst()
                .map(key -> new ColumnDefinition(
                        key,
                        name.header(),
                        ColumnType.CODE,
                        name.side(),
                        name.group(),
                        name.classification(),
                        List.of(),
                        false,
                        false));
    }

    private static boolean isCode(ColumnWords column, String classification) {
        return column.type() == ColumnType.CODE && Objects.equals(column.classification(), classification);
    }

    /** True if most of the worded cells of a column are so; a total is not. */
    private boolean mostly(LogicalColumn column, Predicate<String> so) {
        List<String> texts = grid.cells().stream()
                .filter(cell -> cell.row() >= body && !cell.isBlank())
                .filter(cell -> cell.column() >= column.from() && cell.column() < column.to())
                .map(GridCell::text)
                .toList();
        long yes = texts.stream().filter(so).count();
        return yes > 0 && 2 * yes >= texts.size();
    }
}
