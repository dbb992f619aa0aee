package org.tabularium.service.index;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/**
 * Characters made comparable: full-width forms and other compatibility forms (Unicode NFKC), traditional to simplified
 * (ICU's {@code Traditional-Simplified}, character by character, so that offsets hold), capitals to small letters. Each
 * character is folded once. Safe for several threads.
 */
final class Folding {

    /** Reading ICU's rules takes longer than all the rest of a start. */
    private final Later<Transliterator> simplifier =
            new Later<>(() -> Transliterator.getInstance("Traditional-Simplified"));

    /** By character, as they come up. Two threads may both fold one; they come to the same. */
    private final String[] known = new String[Character.MAX_VALUE + 1];

    /** The comparable form of a character: mostly one character, several for such as ㎡; itself for half a pair. */
    String of(char c) {
        String form = known[c];
        if (form == null) {
            form = Character.isSurrogate(c) ? String.valueOf(c) : folded(String.valueOf(c));
            known[c] = form;
        }
        return form;
    }

    private String folded(String character) {
        StringBuilder out = new StringBuilder();
        String normal = Normalizer.normalize(character, Normalizer.Form.NFKC);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            out.append(
                    Character.isIdeographic(c)
                            ? simplifier.get().transliterate(String.valueOf(c))
                            : String.valueOf(Character.toLowerCase(c)));
        }
        return out.toString();
    }
}
