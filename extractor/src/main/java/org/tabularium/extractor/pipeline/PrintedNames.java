package org.tabularium.extractor.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;
import org.tabularium.models.form.Wording;

/** The names that documents share: items and headers of forms, and the names of the classification's codes. */
final class PrintedNames {

    /** A shorter name is too like others. */
    private static final int SHORTEST = 2;

    private PrintedNames() {}

    /** Folded. */
    static Set<String> of(FormLibrary forms, Classification classification) {
        Stream<String> printed = forms.definitions().stream().flatMap(PrintedNames::of);
        Stream<String> codes = Arrays.stream(ClassificationEntry.Scheme.values())
                .flatMap(scheme -> classification.entries(scheme).stream())
                .map(ClassificationEntry::name);
        return Stream.concat(printed, codes)
                .map(Wording::fold)
                .filter(name -> name.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(FormDefinition form) {
        Stream<String> items =
                form.items().values().stream().flatMap(List::stream).map(ItemDefinition::label);
        Stream<String> headers = form.columns().stream()
                .flatMap(column -> column.header().stream())
                .flatMap(header -> Arrays.stream(header.split("\\|")));
        return Stream.concat(items, headers);
    }
}
