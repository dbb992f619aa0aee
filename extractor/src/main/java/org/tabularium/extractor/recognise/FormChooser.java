package org.tabularium.extractor.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.Grid;

/**
 * Chooses the form of a table: a title names candidates, the header decides between the layouts that share the title.
 * Where no layout's header agrees, the shared vocabulary binds what it can. Without a title a whole header that only one
 * form has is enough; a header that several forms share is not.
 */
final class FormChooser {

    /** A header of which less than this agrees is another form's, whatever the title says. */
    private static final double LEAST_HEADER = 0.45;

    /** Without a title the header must agree in every column. */
    private static final double HEADER_ALONE = 0.9;

    /** In the place of a form that nothing else can be, as many columns as it has, of which half agree, are its own. */
    private static final double HEADER_IN_PLACE = 0.5;

    /** By so many characters more than one slip a title says more than its end. */
    private static final int SLIP = 2;

    private final FormLibrary library;
    private final VocabularyBinder vocabulary;
    private final VocabularyColumns words;
    private final ShapeBinder binder;
    private final IndicatorHeader indicators;

    FormChooser(FormLibrary library, VocabularyBinder vocabulary, Wordings wordings) {
        Asides asides = new Asides(wordings.asides());
        this.library = library;
        this.vocabulary = vocabulary;
        this.words = new VocabularyColumns(library.vocabulary(), asides);
        this.indicators = IndicatorHeader.above(wordings.indicatorLevels());
        this.binder = new ShapeBinder(asides, LineNumbers.of(library.vocabulary()), indicators);
    }

    /**
     * The form of a table.
     *
     * @param header by which it was bound
     * @param project the project's name that the title carries; {@code null} if none
     * @param sure true if title and whole header agree
     */
    record Choice(FormDefinition definition, Header header, Binding binding, String project, boolean sure) {

        /** How many columns it accounts for, less those that it cannot. */
        int explained() {
            return binding.bound().size() - binding.unbound().size();
        }
    }

    /**
     * The best form; {@code null} if none is supported well enough.
     *
     * @param titled forms whose title stands above the table, best first
     * @param printed what the vocabulary takes the title for; {@code null} if there is none
     */
    Choice choose(Grid grid, Header header, List<TitleMatcher.Match> titled, VocabularyBinder.Title printed) {
        VocabularyBinder.Title named = whole(printed, titled);
        Choice known = titled(grid, header, trusted(titled, named));
        if (known != null && known.sure()) {
            return known;
        }
        String form = known != null ? known.definition().form() : named == null ? null : named.form();
        Choice worded = form == null ? null : worded(form, grid, header);
        if (worded != null && (known == null || worded.explained() > known.explained())) {
            return worded;
        }
        return known != null || !titled.isEmpty() ? known : untitled(grid, header);
    }

    /**
     * What a title is taken for; where the line resembles a longer title that ends so, it is that one with a slip of
     * reading before its end: 收支预算总表 alone is another form than 财政拨款收支预算总表.
     */
    private static VocabularyBinder.Title whole(VocabularyBinder.Title named, List<TitleMatcher.Match> titled) {
        return titled.stream()
                .filter(match -> named != null
                        && match.length() > named.wording().length() + SLIP
                        && match.wording().endsWith(named.wording()))
                .findFirst()
                .map(match -> new VocabularyBinder.Title(match.definition().form(), match.wording()))
                .orElse(named);
    }

    /**
     * Titles that the line only resembles count where it is no other form's title to the letter: one character tells a
     * budget from a final account. Nor is the end of a longer title that another form has what a line is called.
     */
    private static List<TitleMatcher.Match> trusted(List<TitleMatcher.Match> titled, VocabularyBinder.Title named) {
        return titled.stream()
                .filter(match -> named == null
                        || match.likeness() == 1
                        || match.definition().form().equals(named.form())
                        || (match.likeness() >= TitleMatcher.WHOLE
                                && match.length() >= named.wording().length()))
                .toList();
    }

    private Choice titled(Grid grid, Header header, List<TitleMatcher.Match> matches) {
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
        return titled;
    }

    /** By the words of the vocabulary alone: never sure. */
    private Choice worded(String form, Grid grid, Header header) {
        return switch (library.vocabulary().forms().get(form).shape()) {
            case TABLE -> wordedTable(form, grid, header);
            case TARGETS, DECLARATION -> wordedList(form, grid, header);
        };
    }

    /** A table needs figures and something that they are for. */
    private Choice wordedTable(String form, Grid grid, Header header) {
        Binding binding = words.bind(form, grid, header);
        List<ColumnDefinition> columns =
                binding.bound().stream().map(BoundColumn::definition).toList();
        long figures = columns.stream()
                .filter(column -> column.type() == ColumnType.AMOUNT)
                .count();
        boolean supported = columns.size() >= 2
                && (figures > 0 || columns.size() >= binding.unbound().size());
        return supported ? new Choice(vocabulary.define(form, columns), header, binding, null, false) : null;
    }

    private Choice wordedList(String form, Grid grid, Header header) {
        FormDefinition definition = listed(form, grid);
        ShapeBinder.Shaped shaped = binder.bind(definition, grid, header);
        Binding binding = shaped.binding();
        boolean supported = binding.bound().size() >= 2
                && binding.bound().size() >= binding.unbound().size();
        return supported ? new Choice(definition, shaped.header(), binding, null, false) : null;
    }

    private FormDefinition listed(String form, Grid grid) {
        FormDefinition words = vocabulary.defineList(form, List.of());
        int row = indicators.find(words, grid);
        return row < 0
                ? words
                : vocabulary.defineList(
                        form,
                        grid.row(row).stream()
                                .map(cell -> Wording.fold(cell.text()))
                                .toList());
    }

    private Choice untitled(Grid grid, Header header) {
        Choice best = library.definitions().stream()
                .map(definition -> untitled(definition, binder.bind(definition, grid, header)))
                .filter(choice -> isWhole(choice.binding()))
                .max(Comparator.comparingDouble(choice -> choice.binding().score()))
                .orElse(null);
        return best == null || sharesItsColumns(best.definition()) ? null : best;
    }

    /**
     * True if a table's header is that of a form, column by column.
     *
     * @param alone true if no other form comes into question: then half of a scanned header may be misread
     */
    boolean hasColumnsOf(FormDefinition definition, Grid grid, Header header, boolean alone) {
        Binding binding = binder.bind(definition, grid, header).binding();
        return alone ? binding.complete() && binding.score() >= HEADER_IN_PLACE : isWhole(binding);
    }

    private static boolean isWhole(Binding binding) {
        return binding.complete() && binding.score() >= HEADER_ALONE;
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
