package org.tabularium.extractor.pipeline;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param pages the most pages that are read
 * @param unpackedBytes the most bytes that a packed file (docx, xlsx, zip) may unpack to
 * @param unpackRatio the most that one packed entry may grow when unpacked, as unpacked divided by packed
 * @param time the longest that an extraction may take
 */
public record Limits(int pages, long unpackedBytes, double unpackRatio, Duration time) {

    /** Room for the largest disclosures seen (a few hundred pages), and little more. */
    public static final Limits DEFAULT = new Limits(2000, 1L << 30, 200, Duration.ofMinutes(30));

    public Limits {
        if (pages < 1 || unpackedBytes < 1 || !(unpackRatio >= 1) || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
