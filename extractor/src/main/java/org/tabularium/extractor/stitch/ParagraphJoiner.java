package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;

/**
 * Lines into paragraphs. A line goes on in the next one if it reaches the right margin and the next one begins at the
 * left margin in the same size: Chinese prose is set justified with an indented first line, titles are centred.
 */
final class ParagraphJoiner {

    /** Contents pages fill the line with dots up to a page number; such a line ends there. */
    private static final Pattern LEADER = Pattern.compile(".*([.…·]{3,}|\\t)\\s*\\d*\\s*");

    /** Sizes differ by rounding within a paragraph, by a step of at least a tenth between text and headings. */
    private static final double SAME_SIZE = 0.1;

    /**
     * A first line is indented by two characters, by three or four where a program added an indent to typed blanks, in
     * heights of their ink; a line that begins further in is set apart (单位：万元).
     */
    private static final double INDENT = 5.5;

    /**
     * A full line ends up to two and a half characters before the margin: what may not begin or end a line (punctuation,
     * a number) moves as a whole; in heights of their ink.
     */
    private static final double RAGGED = 3.4;

    /** By page; pages lie upright or across, and each way has its own. */
    private final Map<Integer, Margins> margins = new HashMap<>();

    private record Margins(double left, double right) {}

    /** Learns the margins of prose from the pages: the edges that most long lines share. */
    ParagraphJoiner(List<PageLayout> pages) {
        Map<Long, List<PageLayout>> alike = pages.stream()
                .collect(Collectors.groupingBy(page -> Math.round(page.page().width())));
        alike.values().forEach(group -> {
            Margins learnt = learn(group);
            group.forEach(page -> margins.put(page.page().number(), learnt));
        });
    }

    private static Margins learn(List<PageLayout> pages) {
        List<Double> lefts = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        for (PageLayout page : pages) {
            for (Line line : page.lines()) {
                if (line.box().width() > 0.6 * page.page().width()) {
                    lefts.add(line.box().x());
                    rights.add(line.box().right());
                }
            }
        }
        return new Margins(quantile(lefts, 0.1), quantile(rights, 0.9));
    }

    /** The paragraphs that the lines make up, in order. */
    List<Block> join(List<PlacedLine> lines) {
        List<Block> paragraphs = new ArrayList<>();
        List<PlacedLine> current = new ArrayList<>();
        for (PlacedLine line : lines) {
            if (!current.isEmpty() && !goesOn(current.getLast(), line)) {
                paragraphs.add(paragraph(current));
                current.clear();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            paragraphs.add(paragraph(current));
        }
        return paragraphs;
    }

    private boolean goesOn(PlacedLine line, PlacedLine next) {
        double size = Math.max(line.box().height(), next.box().height());
        boolean sameSize = Math.abs(line.fontSize() - next.fontSize()) <= SAME_SIZE * next.fontSize();
        Margins own = margins.get(line.page());
        boolean full = line.box().right() > own.right() - RAGGED * size
                && line.box().x() < own.left() + INDENT * size
                && !LEADER.matcher(line.text()).matches();
        boolean atMargin = next.box().x() < margins.get(next.page()).left() + 1.2 * size;
        return sameSize && full && atMargin;
    }

    private static Paragraph paragraph(List<PlacedLine> lines) {
        StringBuilder text = new StringBuilder();
        List<Place> places = new ArrayList<>();
        double confidence = 1;
        String reader = null;
        for (PlacedLine line : lines) {
            text.append(line.text());
            extend(places, line);
            for (Word word : line.line().words()) {
                if (word.origin() == Origin.OCR) {
                    confidence = Math.min(confidence, word.readings().getFirst().confidence());
                    reader = word.readings().getFirst().reader();
                }
            }
        }
        List<Reading> readings = reader == null ? List.of() : List.of(new Reading(text.toString(), confidence, reader));
        Origin origin = reader == null ? Origin.TEXT : Origin.OCR;
        return new Paragraph(
                new Printed(text.toString(), places, origin, readings),
                lines.getFirst().fontSize());
    }

    private static void extend(List<Place> places, PlacedLine line) {
        if (!places.isEmpty() && places.getLast().page() == line.page()) {
            places.set(
                    places.size() - 1,
                    new Place(line.page(), places.getLast().box().union(line.box())));
        } else {
            places.add(new Place(line.page(), line.box()));
        }
    }

    private static double quantile(List<Double> values, double share) {
        if (values.isEmpty()) {
            return share < 0.5 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        values.sort(null);
        return values.get((int) Math.min(values.size() - 1, Math.floor(share * values.size())));
    }
}
