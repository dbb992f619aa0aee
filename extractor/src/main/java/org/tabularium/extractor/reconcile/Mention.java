package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import org.tabularium.models.finding.Finding.Spot;

/**
 * A number in the prose with its unit.
 *
 * @param passage that it stands in
 * @param start of the number in the folded text
 * @param end of its unit
 * @param number as printed
 * @param unit what it is multiplied with to give 元; {@code null} for a percentage
 * @param phrase what stands between it and the punctuation or amount before
 * @param bare the phrase without years, speakers and ordinals
 * @param direction 1 or −1 if it is said to be so much more or less than another amount; 0 if it stands for itself
 * @param year named last before it in the sentence; {@code null} if none is
 */
record Mention(
        Passage passage,
        int start,
        int end,
        BigDecimal number,
        BigDecimal unit,
        String phrase,
        String bare,
        int direction,
        Integer year) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.TEN.pow(4);

    boolean percent() {
        return unit == null;
    }

    boolean changes() {
        return direction != 0;
    }

    BigDecimal amount() {
        return number.multiply(unit);
    }

    /** The same mention with another amount, in 元, in the unit that amounts of its size are told in. */
    Mention worth(BigDecimal other) {
        BigDecimal factor = other.compareTo(TEN_THOUSAND) >= 0 ? TEN_THOUSAND.max(unit) : unit;
        return new Mention(passage, start, end, other.divide(factor), factor, phrase, bare, direction, year);
    }

    /** The same place, taken for something else. */
    Mention as(String words) {
        return new Mention(passage, start, end, number, null, words, words, 0, year);
    }

    /** Half a unit of the last decimal; zeros at the end are often not printed, so of the second at most. */
    BigDecimal half() {
        return new BigDecimal("0.5")
                .scaleByPowerOfTen(-Math.max(2, number.scale()))
                .multiply(unit);
    }

    /** The amount with the phrase before it, as printed. */
    Spot spot() {
        return passage.spot(start - phrase.length(), end);
    }

    /** The number with what leads up to it: in a long section the same words stand with many numbers. */
    Spot told() {
        return passage.spot(Math.min(passage.lead(start), start - phrase.length()), end);
    }

    /** What the paragraph says before it. */
    String before() {
        return passage.text().substring(passage.paragraph(start), start);
    }

    boolean sameSentence(Mention other) {
        return passage.sentence(start) == other.passage.sentence(other.start);
    }
}
