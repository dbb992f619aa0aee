package org.tabularium.models.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text as it stands in the document, with where it stands and how it was read.
 *
 * @param text as printed; lines of one cell or paragraph are joined, see {@link #join}; empty if nothing is printed
 * @param places the boxes that hold it, in reading order; empty in a file without pages. An empty cell still has its
 *     place, so that a person can be shown the blank
 * @param origin how it came to be known
 * @param readings for {@link Origin#OCR} all readings, best first, so that {@code text} is the first one's; empty for
 *     {@link Origin#TEXT}
 */
public record Printed(String text, List<Place> places, Origin origin, List<Reading> readings) {

    /** Nothing printed, nowhere. */
    public static final Printed NOTHING = new Printed("", List.of(), Origin.TEXT, List.of());

    public Printed {
        if (text == null || origin == null) {
            throw new IllegalArgumentException("a printed text has a text and an origin");
        }
        places = List.copyOf(places);
        readings = List.copyOf(readings);
        if (origin == Origin.TEXT && !readings.isEmpty()) {
            throw new IllegalArgumentException("only OCR has readings");
        }
    }

    /** Text of a file without pages. */
    public static Printed of(String text) {
        return new Printed(text, List.of(), Origin.TEXT, List.of());
    }

    /** Text of a text layer at a place. */
    public static Printed of(String text, Place place) {
        return new Printed(text, List.of(place), Origin.TEXT, List.of());
    }

    /** True if nothing but white space is printed. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** The confidence of the best reading; {@code null} for {@link Origin#TEXT} and for a blank. */
    public Double confidence() {
        return readings.isEmpty() ? null : readings.getFirst().confidence();
    }

    /**
     * Both texts as one, this one first: what a page break or a line break cut. No space is put between them, since
     * Chinese text has none; two Latin words meeting at the cut get one.
     */
    public Printed join(Printed next) {
        if (next.isBlank() && !isBlank()) {
            return new Printed(text, concat(places, next.places), origin, readings);
        }
        if (isBlank() && !next.isBlank()) {
            return new Printed(next.text, concat(places, next.places), next.origin, next.readings);
        }
        String joined = text + (wordsMeet(text, next.text) ? " " : "") + next.text;
        boolean ocr = origin == Origin.OCR || next.origin == Origin.OCR;
        List<Reading> both = readings.isEmpty() || next.readings.isEmpty() ? List.of() : joinReadings(next, joined);
        return new Printed(joined, concat(places, next.places), ocr ? Origin.OCR : Origin.TEXT, both);
    }

    private List<Reading> joinReadings(Printed next, String joined) {
        double confidence = Math.min(confidence(), next.confidence());
        return List.of(new Reading(joined, confidence, readings.getFirst().reader()));
    }

    private static boolean wordsMeet(String left, String right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && isLatin(left.charAt(left.length() - 1))
                && isLatin(right.charAt(0));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static List<Place> concat(List<Place> left, List<Place> right) {
        List<Place> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }
}
