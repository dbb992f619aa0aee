package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Vocabulary.ColumnWords;
import org.tabularium.models.form.Vocabulary.FormWords;
import org.tabularium.models.form.Wording;

/** What the forms of a layout that nobody has described are: by their titles, and by what a form of that name may hold. */
final class VocabularyBinder {

    private static final String GOALS = "goals";
    private static final Set<String> GRID_FIELDS = Set.of(GOALS, "projectName");

    private final Vocabulary vocabulary;
    private final List<Title> titles = new ArrayList<>();

    VocabularyBinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.forms().forEach((form, words) -> words.titles()
                .forEach(title -> titles.add(new Title(form, TitleMatcher.unquoted(Wording.fold(title))))));
        titles.sort(Comparator.comparingInt((Title title) -> title.wording().length())
                .reversed());
    }

    /** What a form is called, folded, without quotation marks. */
    record Title(String form, String wording) {}

    /**
     * The definition that a table itself makes up.
     *
     * @param form its id
     * @param columns of the table, left to right
     */
    FormDefinition define(String form, List<ColumnDefinition> columns) {
        return definition(form, vocabulary.forms().get(form), columns);
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
    Title titled(String line) {
        String folded = TitleMatcher.unquoted(HeaderWording.fold(line));
        return titles.stream()
                .filter(title -> folded.contains(title.wording()))
                .findFirst()
                .orElse(null);
    }
}
