package org.tabularium.corpus.render;

import java.util.Random;

/**
 * How a document looks.
 *
 * @param face of the text
 * @param size of table text, in points
 * @param margin on all sides, in points
 * @param rules which lines are drawn
 * @param repeatHeader true if a table's header stands again on each page that it runs over
 * @param cutRows true if a page break may cut a row
 * @param lead where organisation, year and unit stand
 * @param columnNumbers true for a row of column numbers (栏次) below the header
 * @param distributed true for labels whose letters are spread (项　目)
 * @param splitCodes true for codes in columns of their own for 类, 款 and 项, where the form knows them
 * @param formNumbers true for a number above each table (公开01表)
 * @param contents true for a contents page
 * @param footer true for page numbers
 * @param landscape true if tables with many columns lie across the page
 * @param onePageATable true if each table begins a page
 * @param wording which of several wordings of a header is printed: the n-th, as far as there are so many
 * @param quirks what few documents do
 */
public record Style(
        Face face,
        double size,
        double margin,
        Rules rules,
        boolean repeatHeader,
        boolean cutRows,
        Lead lead,
        boolean columnNumbers,
        boolean distributed,
        boolean splitCodes,
        boolean formNumbers,
        boolean contents,
        boolean footer,
        boolean landscape,
        boolean onePageATable,
        int wording,
        Quirks quirks) {

    /** Families of Chinese type. */
    public enum Face {
        SONG,
        HEI,
        KAI
    }

    /** Which lines a table has. */
    public enum Rules {
        /** Around every cell. */
        GRID,
        /** Above and below rows only. */
        HORIZONTAL,
        /** None. */
        NONE
    }

    /** Where organisation, year and unit of a table stand. */
    public enum Lead {
        /** In a line above it. */
        ABOVE,
        /** In its own first row. */
        INSIDE,
        /** In lines above it, one below the other. */
        STACKED
    }

    /** What most departments use. */
    public static final Style PLAIN = new Style(
            Face.SONG,
            9,
            56,
            Rules.GRID,
            true,
            false,
            Lead.ABOVE,
            true,
            true,
            false,
            false,
            false,
            true,
            true,
            true,
            0,
            Quirks.NONE);

    /** Any style with these rules, the same for the same seed. */
    public static Style any(Rules rules, long seed) {
        Random random = new Random(seed);
        return new Style(
                Face.values()[random.nextInt(Face.values().length)],
                7.5 + random.nextInt(4) * 0.75,
                36 + random.nextInt(4) * 14,
                rules,
                random.nextBoolean(),
                random.nextInt(3) == 0,
                Lead.values()[random.nextInt(Lead.values().length)],
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(3) == 0,
                random.nextInt(3) == 0,
                random.nextInt(4) > 0,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(3),
                Quirks.NONE);
    }

    /** Any style with these rules and with quirks, the same for the same seed. */
    public static Style foreign(Rules rules, long seed) {
        return any(rules, seed).with(Quirks.any(new Random(seed)));
    }

    /** The same style with other rules. */
    public Style with(Rules other) {
        return with(face, size, other, quirks);
    }

    /** The same style with another face and size. */
    public Style with(Face other, double points) {
        return with(other, points, rules, quirks);
    }

    /** The same style with other quirks. */
    public Style with(Quirks other) {
        return with(face, size, rules, other);
    }

    private Style with(Face otherFace, double points, Rules otherRules, Quirks otherQuirks) {
        return new Style(
                otherFace,
                points,
                margin,
                otherRules,
                repeatHeader,
                cutRows,
                lead,
                columnNumbers,
                distributed,
                splitCodes,
                formNumbers,
                contents,
                footer,
                landscape,
                onePageATable,
                wording,
                otherQuirks);
    }
}
