package org.tabularium.extractor.recognise;

import org.tabularium.models.disclosure.Organisation;

/**
 * What stands between a table's title and its header.
 *
 * @param organisation {@code null} if none is printed
 * @param year {@code null} if none is printed
 * @param unit of the amounts, such as 万元; {@code null} if none is printed
 */
public record Lead(Organisation organisation, Integer year, String unit) {

    /** Nothing is printed. */
    public static final Lead NONE = new Lead(null, null, null);

    /** This one, completed by another where it says nothing. */
    Lead or(Lead other) {
        return new Lead(
                organisation != null ? organisation : other.organisation,
                year != null ? year : other.year,
                unit != null ? unit : other.unit);
    }

    /** This one with another name of the same organisation. */
    public Lead named(String name) {
        return new Lead(new Organisation(organisation.code(), name), year, unit);
    }
}
