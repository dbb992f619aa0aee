package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.HeaderWording;

/**
 * The header of a known form, as it may be printed.
 *
 * @param columns left to right
 * @param wordings of all its cells, folded as {@link HeaderWording} does
 */
record KnownHeader(List<Column> columns, Set<String> wordings) {

    /** Headers of fewer columns are told by too few words to be taken for certain. */
    private static final int FEWEST = 2;

    /** What is left out while a unit behind a wording is being read: its bracket is open still. */
    private static final int LONGEST_UNIT = 12;

    /**
     * A column.
     *
     * @param levels the wordings of each cell above it, top to bottom, the last one right above it
     * @param optional true if printings without the column exist
     * @param width how many columns of the form stand below its one header cell
     */
    record Column(List<Set<String>> levels, boolean optional, int width) {
        Column {
            levels = List.copyOf(levels);
        }

        Set<String> leaf() {
            return levels.getLast();
        }

        /** True if the cells above both are the same down to a level. */
        boolean shares(Column other, int level) {
            return level < levels.size() - 1
                    && level < other.levels.size() - 1
                    && levels.subList(0, level + 1).equals(other.levels.subList(0, level + 1));
        }
    }

    KnownHeader {
        columns = List.copyOf(columns);
        wordings = Set.copyOf(wordings);
    }

    private static KnownHeader of(List<Column> columns) {
        Set<String> wordings = new HashSet<>();
        columns.forEach(column -> column.levels().forEach(wordings::addAll));
        return new KnownHeader(columns, wordings);
    }

    /** Of all forms that are tables and print a header above each column; codes whole, and in pieces where that is known. */
    static List<KnownHeader> of(FormLibrary library) {
        Set<KnownHeader> headers = new LinkedHashSet<>();
        for (FormDefinition form : library.definitions()) {
            boolean table = form.shape() == FormDefinition.Shape.TABLE
                    && form.columns().size() >= FEWEST
                    && form.columns().stream()
                            .noneMatch(column -> column.header().isEmpty());
            if (table) {
                headers.add(of(columns(form, false)));
                headers.add(of(columns(form, true)));
                headers.add(of(joined(columns(form, false))));
            }
        }
        return List.copyOf(headers);
    }

    private static List<Column> columns(FormDefinition form, boolean pieces) {
        List<Column> columns = new ArrayList<>();
        for (ColumnDefinition definition : form.columns()) {
            List<Set<String>> levels = new ArrayList<>();
            definition.header().forEach(element -> levels.add(alternatives(element)));
            if (!pieces || definition.parts().isEmpty()) {
                columns.add(new Column(levels, definition.optional(), 1));
            } else {
                for (String part : definition.parts()) {
                    List<Set<String>> deeper = new ArrayList<>(levels);
                    deeper.add(Set.of(HeaderWording.fold(part)));
                    columns.add(new Column(deeper, definition.optional(), 1));
                }
            }
        }
        return columns;
    }

    /** Neighbours of one wording below one cell, as some printings have them. */
    private static List<Column> joined(List<Column> columns) {
        List<Column> joined = new ArrayList<>();
        for (Column column : columns) {
            boolean same = !joined.isEmpty() && joined.getLast().levels().equals(column.levels());
            int width = same ? joined.removeLast().width() + 1 : 1;
            joined.add(new Column(column.levels(), column.optional(), width));
        }
        return joined;
    }

    private static Set<String> alternatives(String element) {
        return Arrays.stream(element.split("\\|", -1))
                .map(HeaderWording::fold)
                .filter(wording -> !wording.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True for the beginning of one of its wordings, the unit behind it included. */
    boolean begins(String folded) {
        return wordings.stream().anyMatch(wording -> wording.startsWith(folded) || inUnit(folded, wording))
                || HeaderWording.fold("{year}").equals(folded);
    }

    private static boolean inUnit(String folded, String wording) {
        return folded.startsWith(wording + "(")
                && folded.length() <= wording.length() + LONGEST_UNIT
                && !folded.endsWith(")");
    }

    /** False if a column that all printings have needs a character that is not there. */
    boolean mayStandIn(Set<Integer> characters) {
        return columns.stream().filter(column -> !column.optional()).allMatch(column -> column.leaf().stream()
                .anyMatch(wording -> wording.chars().allMatch(characters::contains)));
    }
}
