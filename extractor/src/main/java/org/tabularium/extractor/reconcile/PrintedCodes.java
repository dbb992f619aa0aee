package org.tabularium.extractor.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tabularium.models.classification.ClassificationEntry.Scheme;

/** Which codes and names the tables of a document print together; asked for only where the two do not agree. */
final class PrintedCodes {

    private final LineReader lines;
    private final List<Sheet> sheets;

    PrintedCodes(LineReader lines, List<Sheet> sheets) {
        this.lines = lines;
        this.sheets = sheets;
    }

    /** The classification that the codes of a half are of; {@code null} for none. */
    Scheme scheme(Half half) {
        return half.codeColumn() == null ? null : Codes.scheme(lines.scheme(half.codeColumn()));
    }

    /** The names that a code has, each with the ids of the tables that print it so. */
    Map<String, Set<String>> names(Scheme scheme, String code) {
        return tables(scheme, half -> half.coded(code), Line::label);
    }

    /** The codes that a name has, each with the ids of the tables that print it so. */
    Map<String, Set<String>> codes(Scheme scheme, String label) {
        return tables(
                scheme,
                half -> half.labelled(label).stream()
                        .map(place -> half.lines().get(place))
                        .toList(),
                Line::code);
    }

    private Map<String, Set<String>> tables(
            Scheme scheme, Function<Half, List<Line>> found, Function<Line, String> value) {
        Map<String, Set<String>> tables = new HashMap<>();
        for (Sheet sheet : sheets) {
            for (Half half : sheet.halves()) {
                for (Line line : scheme(half) == scheme ? found.apply(half) : List.<Line>of()) {
                    if (line.code() != null) {
                        tables.computeIfAbsent(value.apply(line), key -> new HashSet<>())
                                .add(sheet.table().id());
                    }
                }
            }
        }
        return tables;
    }
}
