package org.tabularium.service.store;

import java.util.Locale;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Organisation;

/**
 * What the list of documents tells about a disclosure.
 *
 * @param organisation of the document as a whole; {@code null} if not known
 * @param fiscalYear {@code null} if not known
 * @param kind {@code text}, {@code scan}, {@code mixed}, {@code word} or {@code sheet}; {@code null} if not known
 * @param counts how much it holds
 */
public record Summary(Organisation organisation, Integer fiscalYear, String kind, Counts counts) {

    /** Sums up a disclosure. */
    public static Summary of(Disclosure disclosure) {
        Disclosure.Source source = disclosure.source();
        String kind = source == null || source.kind() == null
                ? null
                : source.kind().name().toLowerCase(Locale.ROOT);
        return new Summary(disclosure.organisation(), disclosure.fiscalYear(), kind, Counts.of(disclosure));
    }
}
