package org.tabularium.service.index;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Characters made comparable: full-width forms and other compatibility forms (Unicode NFKC), traditional to simplified
 * (ICU's {@code Traditional-Simplified}, character by character), capitals to small letters. Built once (some 60,000
 * characters), then a table.
 */
final class Folding {

    private static final int BASIC_PLANE = 0x10000;
    private static final char SEPARATOR = '\n';

    private final String[] folded = new String[BASIC_PLANE];

    Folding() {
        String[] simplified = simplified();
        for (int c = 0; c < BASIC_PLANE; c++) {
            if (!Character.isSurrogate((char) c)) {
                folded[c] = fold(String.valueOf((char) c), simplified);
            }
        }
    }

    /** The comparable form of a character: mostly one character, several for such as ㎡; itself for half a pair. */
    String of(char c) {
        String known = folded[c];
        return known == null ? String.valueOf(c) : known;
    }

    private static String fold(String character, String[] simplified) {
        String normal = Normalizer.normalize(character, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            String simple = simplified[c];
            out.append(simple == null ? String.valueOf(Character.toLowerCase(c)) : simple);
        }
        return out.toString();
    }

    /** One call for all characters, each on a line of its own so that no rule for several characters applies. */
    private static String[] simplified() {
        StringBuilder all = new StringBuilder();
        for (int c = 0x3400; c <= 0x9fff; c++) {
            all.append((char) c).append(SEPARATOR);
        }
        String[] lines = Transliterator.getInstance("Traditional-Simplified")
                .transliterate(all.toString())
                .split(String.valueOf(SEPARATOR), -1);
        String[] table = new String[BASIC_PLANE];
        int count = 0x9fff - 0x3400 + 1;
        if (lines.length != count + 1) {
            throw new IllegalStateException("one line a character was expected, not " + lines.length);
        }
        System.arraycopy(Arrays.copyOf(lines, count), 0, table, 0x3400, count);
        return table;
    }
}
