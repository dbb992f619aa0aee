package org.tabularium.corpus.render;

/** How letters are set. */
final class Typesetting {

    private static final double HALF = 0.55;
    private static final String WIDE_SPACE = "　";

    private Typesetting() {}

    /** The width of a text in ems: Chinese letters are one wide, others about half. */
    static double ems(String text) {
        return text.chars().mapToDouble(c -> c < 0x2000 ? HALF : 1).sum();
    }

    /** Two or three Chinese letters spread apart, as headers often have them; any other text unchanged. */
    static String distributed(String text) {
        boolean short2or3 = text.length() >= 2 && text.length() <= 3;
        return short2or3 && text.chars().allMatch(c -> c >= 0x4e00)
                ? String.join(WIDE_SPACE, text.split("", -1))
                : text;
    }
}
