package org.tabularium.extractor.stitch;

import java.util.regex.Pattern;
import org.tabularium.models.document.Origin;
import org.tabularium.models.form.Wording;

/** Whether two printed texts say the same. Read off an image, the same print reads differently from page to page. */
final class RepeatedText {

    /** One slip of five characters: headers that differ by a word differ in more. */
    private static final double ALIKE = 0.8;

    private static final Pattern FIGURE = Pattern.compile("[-+,.%\\d]+");

    private RepeatedText() {}

    /**
     * @param a folded
     * @param b folded
     * @param origin how they were read; text layers repeat to the letter, and so do figures
     */
    static boolean same(String a, String b, Origin origin) {
        return a.equals(b)
                || (origin == Origin.OCR
                        && !FIGURE.matcher(a).matches()
                        && !FIGURE.matcher(b).matches()
                        && Wording.foldedSimilarity(a, b) >= ALIKE);
    }
}
