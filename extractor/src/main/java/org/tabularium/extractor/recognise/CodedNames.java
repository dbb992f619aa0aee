package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Codes that a form prints below the header of their names: in the same cell (2010101 行政运行), or in a column of their
 * own that the header spans too.
 */
final class CodedNames {

    private final List<ColumnDefinition> codes;
    private final Grid grid;
    private final int body;

    /**
     * @param codes columns of codes that the form has
     * @param body first row of figures
     */
    CodedNames(List<ColumnDefinition> codes, Grid grid, int body) {
        this.codes = codes.stream()
                .filter(column -> column.type() == ColumnType.CODE && column.classification() != null)
                .toList();
        this.grid = grid;
        this.body = body;
    }

    /** A binding that lacks the codes, with those that stand below the header of their names. */
    Binding told(Binding binding) {
        if (binding.missing() == 0) {
            return binding;
        }
        List<BoundColumn> told = told(binding.bound());
        int found = told.size() - binding.bound().size();
        double total = told.stream().mapToDouble(BoundColumn::likeness).sum();
        int all = told.size() + binding.unbound().size() + binding.missing() - found;
        return found == 0 ? binding : new Binding(told, binding.unbound(), binding.missing() - found, total / all);
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
                    new BoundColumn(code.withHeader(drawn.path()), List.of(first), name.likeness()),
                    new BoundColumn(name.definition(), List.of(rest), name.likeness()));
        }
        return mostly(drawn, CodedText::isCoded)
                ? List.of(new BoundColumn(code.withHeader(drawn.path()), List.of(drawn), name.likeness()), name)
                : List.of(name);
    }

    /** The definition of the codes of a column of names; empty if there are none, or if they are bound already. */
    private Optional<ColumnDefinition> codeOf(ColumnDefinition name, List<BoundColumn> bound) {
        if (name.type() != ColumnType.LABEL || name.classification() == null) {
            return Optional.empty();
        }
        return codes.stream()
                .filter(code -> code.classification().equals(name.classification())
                        && code.group() == name.group()
                        && Objects.equals(code.side(), name.side()))
                .filter(code -> bound.stream()
                        .noneMatch(column -> column.definition().key().equals(code.key())
                                && column.definition().group() == code.group()))
                .findFirst();
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
