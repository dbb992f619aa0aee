package org.tabularium.corpus.score;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** How texts are made comparable: typesetting does not count, every letter and digit does. */
final class Folding {

    /** White space as Python's {@code \s} has it (the reference scorer is written in Python), and zero-width marks. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{IsWhite_Space}\\x1c-\\x1f\\u200b\\ufeff]");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String VARIANTS = "“”‘’—–〔〕﹝﹞【】";
    private static final String FOLDED = "\"\"''--[][][]";

    private Folding() {}

    static String fold(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String normal = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        StringBuilder out = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            int variant = VARIANTS.indexOf(normal.charAt(i));
            out.append(variant >= 0 ? FOLDED.charAt(variant) : normal.charAt(i));
        }
        return out.toString();
    }

    /** An organisation's name without the code before it. */
    static String withoutCode(String organisation) {
        return fold(organisation).replaceFirst("^[0-9 ]+", "");
    }

    /** The number that a printed text states; {@code null} if it is no number. */
    static BigDecimal number(String text) {
        String plain = fold(text).replace(",", "");
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
