package org.tabularium.corpus.render;

/** How letters are set. */
final class Typesetting {

    private static final double HALF = 0.55;
    private static final String WIDE_SPACE = "　";
    private static final int LONGEST_SPREAD = 8;
    /** From a character to its full-width form. */
    private static final int WIDER = 0xfee0;

    private Typesetting() {}

    /** The width of a text in ems: Chinese letters are one wide, others about half. */
    static double ems(String text) {
        return text.chars().mapToDouble(c -> c < 0x2000 ? HALF : 1).sum();
    }

    /** Letters of a header with a space between each, as narrow cells have them; a longer text unchanged. */
    static String spread(String text) {
        boolean fits = text.length() > 3 && text.length() <= LONGEST_SPREAD;
        return fits && text.chars().allMatch(c -> c >= 0x2000) ? String.join(" ", text.split("", -1)) : text;
    }

    /** Digits and their signs as wide as Chinese letters. */
    static String wide(String number) {
        StringBuilder out = new StringBuilder();
        number.chars().forEach(c -> out.append((char) (c > 0x20 && c < 0x7f ? c + WIDER : c)));
        return out.toString();
    }

    /** Two or three Chinese letters spread apart, as headers often have them; any other text unchanged. */
    static String distributed(String text) {
        boolean short2or3 = text.length() >= 2 && text.length() <= 3;
        return short2or3 && text.chars().allMatch(c -> c >= 0x4e00)
                ? String.join(WIDE_SPACE, text.split("", -1))
                : text;
    }
}
