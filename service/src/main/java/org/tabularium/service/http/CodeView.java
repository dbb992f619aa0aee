package org.tabularium.service.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.classification.ClassificationEntry.Scheme;
import org.tabularium.service.index.CodeBook;
import org.tabularium.service.index.SearchIndex;

/**
 * A code of the classification as the answer tells it.
 *
 * @param scheme functional or economic; {@code null} for an unknown code
 * @param name the newest; {@code null} for an unknown code
 * @param names by year, oldest first
 * @param parents top first
 * @param children one level below
 * @param rows rows of the archive that carry the code itself
 * @param rowsBelow rows that carry it or a code below it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CodeView(
        String code,
        String scheme,
        String name,
        List<Name> names,
        List<CodeView> parents,
        List<CodeView> children,
        Integer rows,
        Integer rowsBelow) {

    /**
     * A name and the years it held.
     *
     * @param to {@code null} if it still holds
     */
    record Name(String name, int from, Integer to) {}

    /** The code with its counts. */
    static CodeView brief(String code, CodeBook codes, SearchIndex index) {
        return new CodeView(
                code, scheme(code), codes.name(code, null), null, null, null, index.rows(code), index.rowsUnder(code));
    }

    /** The code with what stands above and below it. */
    static CodeView whole(String code, CodeBook codes, SearchIndex index) {
        return new CodeView(
                code,
                scheme(code),
                codes.name(code, null),
                codes.names(code).stream().map(CodeView::named).toList(),
                CodeBook.ancestors(code).stream()
                        .map(above -> brief(above, codes, index))
                        .toList(),
                codes.children(code).stream()
                        .map(below -> brief(below, codes, index))
                        .toList(),
                index.rows(code),
                index.rowsUnder(code));
    }

    private static Name named(ClassificationEntry entry) {
        return new Name(entry.name(), entry.from(), entry.to());
    }

    private static String scheme(String code) {
        return Scheme.of(code)
                .map(scheme -> scheme.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }
}
