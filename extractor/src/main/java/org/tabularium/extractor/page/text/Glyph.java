package org.tabularium.extractor.page.text;

import java.nio.charset.Charset;
import java.util.Set;
import org.tabularium.models.geometry.Box;

/**
 * A printed character.
 *
 * @param text as the text layer has it; U+FFFD where the font does not say
 * @param box from the baseline upwards, in the reader's coordinates
 * @param size font size as printed, in points
 * @param turn quarter turns, clockwise, from upright: 1 is read from top to bottom
 */
record Glyph(String text, Box box, double size, int turn) {

    private static final Charset GB2312 = Charset.forName("GB2312");

    /** Of figures, numbering and references. */
    private static final String SIGNS = ".,%()-:;/";

    private static final Set<Character.UnicodeBlock> SIGN_BLOCKS = Set.of(
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            Character.UnicodeBlock.GENERAL_PUNCTUATION);

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** What stands for a character that the text layer has no text for. */
    static final String UNKNOWN = "\uFFFD";

    /** The characters of GB 2312's first level begin with these bytes: 3,755 that make 99.7 per cent of modern text. */
    private static final int FIRST_COMMON = 0xB0;

    private static final int LAST_COMMON = 0xD7;

    boolean blank() {
        return text.isBlank();
    }

    /** False if the text layer does not say which character it is. */
    boolean known() {
        return !text.equals(UNKNOWN);
    }

    /** True for what texts and tables are made of: common Chinese characters, digits, Latin letters, usual signs. */
    boolean likely() {
        int character = text.codePointAt(0);
        if (Character.isIdeographic(character)) {
            byte[] code = text.substring(0, 1).getBytes(GB2312);
            int first = code[0] & 0xFF;
            return code.length == 2 && first >= FIRST_COMMON && first <= LAST_COMMON;
        }
        boolean latin = character < FIRST_BEYOND_ASCII && Character.isLetterOrDigit(character);
        return latin || SIGNS.indexOf(character) >= 0 || SIGN_BLOCKS.contains(Character.UnicodeBlock.of(character));
    }
}
