package org.tabularium.extractor.page.ocr.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points and commas by where they stand: in a number a comma stands before each three digits of the whole part, and one
 * point before the decimals; between characters only a comma does. The two differ by a pixel or none on coarse scans, where
 * they stand never changes.
 */
final class Punctuation {

    /** Groups of three digits behind one to three, then decimals: not three of these, or nobody could tell the last mark. */
    private static final Pattern NUMBER =
            Pattern.compile("([-(]?)(\\d{1,3}(?:[.,]\\d{3})+|\\d+)[.,](\\d{1,2}|\\d{4,6})([)%]{0,2})");

    /** A full stop between two characters is a ring: a low mark there is a comma. */
    private static final Pattern COMMA = Pattern.compile("(?<=\\p{IsHan})\\.(?=\\p{IsHan})");

    /** The number of a list, before words, has a point behind it, or a 、. */
    private static final Pattern LISTED = Pattern.compile("^(\\d{1,2}),(?=\\p{IsHan})");

    /** No disclosure prints a backslash: between characters it is the slanted mark of an enumeration. */
    private static final Pattern ENUMERATED = Pattern.compile("(?<=\\p{IsHan})\\\\(?=\\p{IsHan})");

    private Punctuation() {}

    /** The same words with marks told apart by what stands around them; as many characters. */
    static String among(String words) {
        String marked = ENUMERATED.matcher(COMMA.matcher(words).replaceAll(",")).replaceAll("、");
        return LISTED.matcher(marked).replaceFirst("$1.");
    }

    /** The same number with its marks told apart; as it is where they stand otherwise. */
    static GlyphText settled(GlyphText number) {
        String settled = settled(number.text());
        return NUMBER.matcher(number.text()).matches() ? number.punctuated(settled) : number;
    }

    /** As {@link #settled(GlyphText)}. */
    static String settled(String number) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches()
                ? matcher.group(1) + matcher.group(2).replace('.', ',') + "." + matcher.group(3) + matcher.group(4)
                : number;
    }
}
