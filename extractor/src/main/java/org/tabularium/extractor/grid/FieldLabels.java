package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.document.Word;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Wording;
import org.tabularium.models.geometry.Box;

/**
 * The labels of the parts that declarations have.
 *
 * @param fields by their labels, folded as {@link Wording} does, without a colon
 * @param indicators what stands right above the columns of their indicators, folded as {@link HeaderWording} does
 */
record FieldLabels(Map<String, FieldDefinition> fields, Set<String> indicators) {

    /** A label in a narrow column has no more lines. */
    private static final int LINES = 3;

    /** Lines of one label, from bottom to top, in heights of print: the widest line spacing in use leaves 1.3. */
    private static final double WIDEST = 1.6;

    FieldLabels {
        fields = Map.copyOf(fields);
        indicators = Set.copyOf(indicators);
    }

    /**
     * A label on a page.
     *
     * @param words of one line or several, top to bottom
     * @param field what it labels; {@code null} if nobody knows
     * @param box around it
     */
    record Label(List<Word> words, FieldDefinition field, Box box) {
        Label {
            words = List.copyOf(words);
        }

        static Label of(List<Word> words, FieldDefinition field) {
            return new Label(words, field, Segment.of(words).box());
        }

        boolean below() {
            return field != null && field.below();
        }
    }

    /** Of all declarations of a library, and of the words that all layouts share. */
    static FieldLabels of(FormLibrary library) {
        Map<String, FieldDefinition> fields = new HashMap<>();
        Set<String> indicators = new HashSet<>();
        List<FormDefinition> declarations = library.definitions().stream()
                .filter(form -> form.shape() == FormDefinition.Shape.DECLARATION)
                .toList();
        declarations.stream()
                .flatMap(form -> form.columns().stream())
                .flatMap(column -> Stream.of(column.header().getLast().split("\\|", -1)))
                .forEach(word -> indicators.add(HeaderWording.fold(word)));
        Stream<FieldDefinition> declared = declarations.stream().flatMap(form -> form.fields().stream());
        Stream.concat(declared, library.vocabulary().fields().stream())
                .forEach(field -> field.labels().forEach(label -> fields.putIfAbsent(fold(label), field)));
        return new FieldLabels(fields, indicators);
    }

    private static String fold(String printed) {
        String folded = Wording.fold(printed);
        return folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /** The field of a label; {@code null} for any other text. */
    FieldDefinition field(String text) {
        return fields.get(fold(text));
    }

    /** True for a line that begins with a label. */
    boolean leads(List<Segment> line) {
        return field(line.getFirst().text()) != null;
    }

    /** The first line at or after one that heads indicators, by two of its words; the number of lines if none does. */
    int indicators(List<List<Segment>> lines, int start) {
        return IntStream.range(start, lines.size())
                .filter(i -> lines.get(i).stream()
                                .map(segment -> HeaderWording.fold(segment.text()))
                                .filter(indicators::contains)
                                .distinct()
                                .count()
                        > 1)
                .findFirst()
                .orElse(lines.size());
    }

    /** The labels among words, in the words' order; those broken into lines are put together. */
    List<Label> among(List<Word> words) {
        List<Label> labels = new ArrayList<>();
        List<Word> left = new ArrayList<>(words);
        for (Word word : words) {
            Optional<Label> label = left.contains(word) ? longest(List.of(word), left) : Optional.empty();
            label.ifPresent(found -> {
                left.removeAll(found.words());
                labels.add(found);
            });
        }
        return labels;
    }

    private Optional<Label> longest(List<Word> begun, List<Word> left) {
        String text = fold(Segment.of(begun).text());
        if (text.isEmpty() || fields.keySet().stream().noneMatch(label -> label.startsWith(text))) {
            return Optional.empty();
        }
        Optional<Label> longer = Optional.empty();
        if (begun.size() < LINES) {
            longer = left.stream()
                    .filter(word -> follows(begun.getLast().box(), word.box()))
                    .map(word -> Stream.concat(begun.stream(), Stream.of(word)).toList())
                    .flatMap(more -> longest(more, left).stream())
                    .findFirst();
        }
        return longer.isPresent() || !fields.containsKey(text)
                ? longer
                : Optional.of(Label.of(begun, fields.get(text)));
    }

    /** True for the next piece of a label: right below and in its column, or the next letter of a spread one. */
    private static boolean follows(Box above, Box next) {
        boolean below = next.centerY() > above.bottom()
                && next.y() - above.bottom() <= WIDEST * above.height()
                && next.horizontalOverlap(above) > 0;
        boolean beside = next.verticalOverlap(above) > above.height() / 2
                && next.x() >= above.right()
                && next.x() - above.right() <= 2 * above.height();
        return below || beside;
    }
}
