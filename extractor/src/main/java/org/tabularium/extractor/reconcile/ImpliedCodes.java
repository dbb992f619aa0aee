package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.function.Supplier;

/** How names of a column become codes: their scheme, the year, and the first digit of the codes of them all. */
final class ImpliedCodes {
    private final Codes codes;
    private final String scheme;
    private final Integer year;
    private final Supplier<List<String>> names;
    private String family;

    /** @param names asked for once, and only if a row without a code needs it */
    ImpliedCodes(Codes codes, String scheme, Integer year, Supplier<List<String>> names) {
        this.codes = codes;
        this.scheme = scheme;
        this.year = year;
        this.names = names;
    }

    /** The one code that a name means here; {@code null} if there is none or several. */
    String code(String bare) {
        List<String> found = codes.named(scheme, bare, year);
        if (found.isEmpty()) {
            return null;
        }
        if (family == null) {
            family = codes.family(scheme, names.get(), year);
        }
        List<String> own =
                found.stream().filter(code -> code.startsWith(family)).toList();
        return own.size() == 1 ? own.getFirst() : null;
    }
}
