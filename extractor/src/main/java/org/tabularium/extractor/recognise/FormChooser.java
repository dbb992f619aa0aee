package org.tabularium.extractor.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.table.Grid;

/**
 * Chooses the form of a table: a title names candidates, the header decides between the layouts that share the title.
 * Without a title a whole header that only one form has is enough; a header that several forms share is not.
 */
final class FormChooser {

    /** A header of which less than this agrees is another form's, whatever the title says. */
    private static final double LEAST_HEADER = 0.45;

    /** Without a title the header must agree in every column. */
    private static final double HEADER_ALONE = 0.9;

    private final FormLibrary library;
    private final ShapeBinder binder = new ShapeBinder();

    FormChooser(FormLibrary library) {
        this.library = library;
    }

    /**
     * The form of a table.
     *
     * @param header by which it was bound
     * @param project the project's name that the title carries; {@code null} if none
     * @param sure true if title and whole header agree
     */
    record Choice(FormDefinition definition, Header header, Binding binding, String project, boolean sure) {}

    /** The best form; {@code null} if none is supported well enough. */
    Choice choose(Grid grid, Header header, List<TitleMatcher.Match> matches) {
        Choice titled = null;
        double best = 0;
        for (TitleMatcher.Match match : matches) {
            ShapeBinder.Shaped shaped = binder.bind(match.definition(), grid, header);
            Binding binding = shaped.binding();
            double score = binding.score() * match.likeness() * (binding.complete() ? 1.1 : 1);
            if (binding.score() >= LEAST_HEADER && score > best) {
                best = score;
                boolean sure = binding.complete() && match.likeness() >= 0.8;
                titled = new Choice(match.definition(), shaped.header(), binding, match.project(), sure);
            }
        }
        return titled != null ? titled : untitled(grid, header);
    }

    private Choice untitled(Grid grid, Header header) {
        Choice best = library.definitions().stream()
                .map(definition -> untitled(definition, binder.bind(definition, grid, header)))
                .filter(choice ->
                        choice.binding().complete() && choice.binding().score() >= HEADER_ALONE)
                .max(Comparator.comparingDouble(choice -> choice.binding().score()))
                .orElse(null);
        return best == null || sharesItsColumns(best.definition()) ? null : best;
    }

    /** True if another form has the very same columns of figures, so that a header cannot tell the two apart. */
    private boolean sharesItsColumns(FormDefinition definition) {
        Set<String> keys = keys(definition);
        return library.definitions().stream()
                .anyMatch(other ->
                        !other.form().equals(definition.form()) && keys(other).equals(keys));
    }

    private static Set<String> keys(FormDefinition definition) {
        return definition.columns().stream()
                .filter(column -> column.type() != ColumnType.LINE)
                .map(ColumnDefinition::key)
                .collect(Collectors.toSet());
    }

    private static Choice untitled(FormDefinition definition, ShapeBinder.Shaped shaped) {
        return new Choice(definition, shaped.header(), shaped.binding(), null, false);
    }
}
