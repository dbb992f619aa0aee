package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Quantities with their parts in brackets: 8103平方米（计容7998，不计容105）. Brackets need not name all parts, so that
 * only a sum that is a slip of the pen away from the whole is told of.
 */
final class ProseParts {

    private static final Pattern WHOLE =
            Pattern.compile("(?<!\\.)(\\d+(?:\\.\\d+)?)([\\u4e00-\\u9fff]{1,4})\\(([^()\\n]{4,80})\\)");
    private static final Pattern PART = Pattern.compile("(\\D{1,16}?)(\\d+(?:\\.\\d+)?)([\\u4e00-\\u9fff]{0,4})");
    private static final Pattern BETWEEN = Pattern.compile("[,、;]");

    List<Note> check(Passage passage) {
        List<Note> notes = new ArrayList<>();
        passage.numbered(WHOLE).forEach(found -> {
            BigDecimal sum = sum(found.group(2), found.group(3));
            BigDecimal whole = new BigDecimal(found.group(1));
            if (sum != null && sum.compareTo(whole) != 0 && Slip.between(whole.toPlainString(), sum.toPlainString())) {
                notes.add(ProseNotes.unequal(passage, found, "各部分", "parts", whole, sum));
            }
        });
        return notes;
    }

    /** {@code null} unless the brackets hold two parts and more in the unit of the whole, and nothing else. */
    private static BigDecimal sum(String unit, String brackets) {
        String[] parts = BETWEEN.split(brackets);
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : parts) {
            var found = PART.matcher(part);
            if (!found.matches() || !(found.group(3).isEmpty() || found.group(3).equals(unit))) {
                return null;
            }
            sum = sum.add(new BigDecimal(found.group(2)));
        }
        return parts.length < 2 ? null : sum;
    }
}
