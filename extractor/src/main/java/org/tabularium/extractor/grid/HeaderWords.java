package org.tabularium.extractor.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Wording;

/**
 * The words that the headers of known forms are made of, folded as {@link HeaderWording} does.
 *
 * @param leaves that stand right above a column
 * @param parents that stand above several columns
 * @param items that stand in the known forms' rows, folded, without their numbering
 */
record HeaderWords(Set<String> leaves, Set<String> parents, Set<String> items) {

    /** Characters of a line that tell a wording; fewer begin many. */
    private static final int BEGINNING = 5;

    private static final Pattern NUMBERING = Pattern.compile("^(\\(?[一二三四五六七八九十]+[、)]|\\(?\\d+[.、)]|[①-⑳]|其中:?)+");

    HeaderWords {
        leaves = Set.copyOf(leaves);
        parents = Set.copyOf(parents);
        items = Set.copyOf(items);
    }

    /** Of all forms of a library, and of the words that all layouts share. */
    static HeaderWords of(FormLibrary library) {
        Set<String> leaves = new HashSet<>();
        Set<String> parents = new HashSet<>();
        Set<String> items = new HashSet<>();
        for (FormDefinition form : library.definitions()) {
            form.items().values().stream().flatMap(List::stream).forEach(item -> items.add(bare(item.label())));
            for (ColumnDefinition column : form.columns()) {
                add(column.header(), leaves, parents);
                column.parts().forEach(part -> leaves.add(HeaderWording.fold(part)));
                if (!column.parts().isEmpty() && !column.header().isEmpty()) {
                    alternatives(column.header().getLast(), parents);
                }
            }
        }
        for (Vocabulary.ColumnWords words : library.vocabulary().columns().values()) {
            words.headers().forEach(path -> add(List.of(path.split("/", -1)), leaves, parents));
        }
        leaves.remove("");
        parents.remove("");
        return new HeaderWords(leaves, parents, items);
    }

    private static void add(List<String> path, Set<String> leaves, Set<String> parents) {
        for (int i = 0; i < path.size(); i++) {
            alternatives(path.get(i), i + 1 == path.size() ? leaves : parents);
        }
    }

    private static void alternatives(String element, Set<String> words) {
        for (String word : element.split("\\|", -1)) {
            words.add(HeaderWording.fold(word));
        }
    }

    private static String bare(String label) {
        return NUMBERING.matcher(Wording.fold(label)).replaceFirst("");
    }

    /** True for the label of an item that a known form has. */
    boolean item(String text) {
        return items.contains(bare(text));
    }

    boolean knows(String text) {
        String folded = HeaderWording.fold(text);
        return leaves.contains(folded) || parents.contains(folded);
    }

    /** True for the first line of a known wording, if it is long enough to be no chance. */
    boolean begins(String text) {
        String folded = HeaderWording.fold(text);
        return folded.length() >= BEGINNING && leaves.stream().anyMatch(leaf -> leaf.startsWith(folded));
    }

    /** True for words that may stand above several columns. */
    boolean parent(String text) {
        return parents.contains(HeaderWording.fold(text));
    }

    /** True for words that always stand right above a column. */
    boolean onlyLeaf(String text) {
        String folded = HeaderWording.fold(text);
        return leaves.contains(folded) && !parents.contains(folded);
    }

    /** True for words that never stand right above a column. */
    boolean onlyParent(String text) {
        String folded = HeaderWording.fold(text);
        return parents.contains(folded) && !leaves.contains(folded);
    }

    /** True if each piece of a line is the end of a known wording that begins right above it. */
    boolean ends(List<Segment> line, List<List<Segment>> above) {
        return line.stream().allMatch(piece -> above.stream()
                .flatMap(List::stream)
                .anyMatch(
                        begun -> begun.box().horizontalOverlap(piece.box()) > 0 && knows(begun.text() + piece.text())));
    }
}
