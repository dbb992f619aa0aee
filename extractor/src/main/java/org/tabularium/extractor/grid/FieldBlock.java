package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tabularium.extractor.grid.FieldLabels.Label;
import org.tabularium.models.document.Word;

/**
 * The labelled parts of a declaration above its indicators, on a page without upright rules: labels in one column or two,
 * each with its text beside it, or below it. It is found only if every text has its label beyond doubt.
 *
 * @param from index of its first line
 * @param to index behind its last
 * @param rows top to bottom
 */
record FieldBlock(int from, int to, List<FieldRow> rows) {

    /** Rows of labels that no table of amounts has below the name of a project. */
    private static final int FEWEST = 4;

    /** Lines of the block follow each other at no more than this, in heights of print, as rows of tables do. */
    private static final double GAP = 6;

    FieldBlock {
        rows = List.copyOf(rows);
    }

    /**
     * The first line at or after one where a declaration begins: the label of its project's name leads it, and below it
     * labels lead lines. Empty if there is none.
     */
    static Optional<Integer> start(List<List<Segment>> lines, int start, FieldLabels known) {
        for (int i = start; i < lines.size(); i++) {
            if (known.leads(lines.get(i)) && names(lines.get(i), known)) {
                long labelled = lines.subList(i, lines.size()).stream()
                        .filter(known::leads)
                        .count();
                return labelled >= FEWEST ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean names(List<Segment> line, FieldLabels known) {
        return known.field(line.getFirst().text()).paths().contains("projectName");
    }

    /**
     * The block between two lines; empty if a text in it has no label for certain.
     *
     * @param from where it begins
     * @param to where the header of its indicators begins
     */
    static Optional<FieldBlock> of(List<List<Segment>> lines, int from, int to, FieldLabels known) {
        if (to - from < FEWEST || !isSolid(lines, from, to)) {
            return Optional.empty();
        }
        List<Word> words = lines.subList(from, to).stream()
                .flatMap(List::stream)
                .flatMap(segment -> segment.words().stream())
                .toList();
        return FieldLayout.of(words, known.among(words)).map(rows -> new FieldBlock(from, to, rows));
    }

    private static boolean isSolid(List<List<Segment>> lines, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Segment above = lines.get(i - 1).getFirst();
            boolean title = BodyLines.isTitle(lines.get(i), above.size());
            if (title || lines.get(i).getFirst().box().y() - above.box().bottom() > GAP * above.size()) {
                return false;
            }
        }
        return true;
    }

    /**
     * A row.
     *
     * @param parts left to right, one or two
     */
    record FieldRow(List<Part> parts) {
        FieldRow {
            parts = List.copyOf(parts);
        }

        boolean below() {
            return parts.stream().anyMatch(part -> part.label().below());
        }

        double top() {
            return parts.stream()
                    .mapToDouble(part -> part.label().box().y())
                    .min()
                    .orElseThrow();
        }

        double middle() {
            return parts.getFirst().label().box().centerY();
        }
    }

    /**
     * A label with its text.
     *
     * @param right true if it stands in the right half
     * @param content its words, in reading order; empty if none stands there
     */
    record Part(Label label, boolean right, List<Word> content) {
        Part {
            content = content.stream()
                    .sorted(Comparator.comparingDouble((Word word) -> word.box().y())
                            .thenComparingDouble(word -> word.box().x()))
                    .toList();
        }

        Part with(List<Word> words) {
            List<Word> all = new ArrayList<>(content);
            all.addAll(words);
            return new Part(label, right, all);
        }
    }
}
