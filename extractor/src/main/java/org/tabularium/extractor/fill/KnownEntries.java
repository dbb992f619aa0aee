package org.tabularium.extractor.fill;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.classification.ClassificationEntry.Scheme;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.ItemDefinition;
import org.tabularium.models.form.Wording;

/** What may stand in a cell: the form's own items, the classification's codes, and the names of the code beside it. */
final class KnownEntries {

    private final Classification classification;
    private final Map<Scheme, Set<String>> codes = new EnumMap<>(Scheme.class);
    private final Map<Scheme, Map<String, String>> names = new EnumMap<>(Scheme.class);

    KnownEntries(Classification classification) {
        this.classification = classification;
        for (Scheme scheme : Scheme.values()) {
            names.put(
                    scheme,
                    classification.entries(scheme).stream()
                            .map(ClassificationEntry::name)
                            .collect(Collectors.toUnmodifiableMap(Wording::fold, name -> name, (one, same) -> one)));
            codes.put(
                    scheme,
                    classification.entries(scheme).stream()
                            .map(ClassificationEntry::code)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /**
     * The wordings or codes that a cell may hold; empty if any. A name that is read to the letter is one of them even if it
     * is that of another code: the code may be misread.
     *
     * @param printed the cell
     * @param items the form's items by column
     * @param read the cells of the row so far, by column
     */
    Collection<String> of(
            Printed printed, ColumnDefinition column, Map<String, List<ItemDefinition>> items, Map<String, Cell> read) {
        List<String> own = items.getOrDefault(column.key(), List.of()).stream()
                .map(ItemDefinition::label)
                .toList();
        if (column.classification() == null) {
            return own;
        }
        Scheme scheme = Scheme.valueOf(column.classification().toUpperCase(Locale.ROOT));
        Set<String> all = new LinkedHashSet<>(own);
        all.addAll(
                switch (column.type()) {
                    case CODE -> codes.get(scheme);
                    case LABEL -> names(scheme, read.values());
                    case AMOUNT, LINE, QUANTITY, TEXT -> List.of();
                });
        String name = names.get(scheme).get(Wording.fold(printed.text()));
        if (column.type() == ColumnType.LABEL && name != null) {
            all.add(name);
        }
        return all;
    }

    /** Of the last known code that stands before the name in its row. */
    private List<String> names(Scheme scheme, Collection<Cell> read) {
        List<String> names = List.of();
        for (Cell cell : read) {
            String code = Wording.fold(cell.text());
            if (codes.get(scheme).contains(code)) {
                names = classification.names(scheme, code).stream()
                        .map(ClassificationEntry::name)
                        .distinct()
                        .toList();
            }
        }
        return names;
    }
}
