package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.reconcile.Equation.Reference;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;
import org.tabularium.models.form.Vocabulary.FormWords;

/**
 * What a document should print by its layout: the rows that a form prints by itself, the forms that the layout requires. A
 * rule that lacks one of them was not evaluated; a rule that lacks anything else is none of this layout's.
 */
final class Expected {

    private final FormLibrary forms;

    Expected(FormLibrary forms) {
        this.forms = forms;
    }

    /** What is missing, for people; {@code null} if the layout does not print it either. */
    String missing(Reference reference, Map<String, Sheet> sheets, Sheet sheet) {
        Sheet named = reference.form() == null ? sheet : sheets.get(reference.form());
        if (named == null) {
            return form(reference, sheets);
        }
        FormDefinition form = definition(named);
        boolean printed = form != null
                && !named.table().empty()
                && reference.rows() != null
                && (reference.column() == null || named.prints(reference.column()));
        if (!printed) {
            return null;
        }
        String title = named.table().heading();
        return form.items().values().stream()
                .flatMap(List::stream)
                .filter(item -> reference.rows().equals(item.key())
                        || ("total".equals(reference.rows()) && item.kind() == RowKind.TOTAL))
                .map(ItemDefinition::label)
                .findFirst()
                .map(label -> "《" + title + "》“" + label + "”")
                .orElse(null);
    }

    /** A form that is not there although the layout of most others requires it. */
    private String form(Reference reference, Map<String, Sheet> sheets) {
        boolean required = layouts(sheets)
                .flatMap(layout -> forms.definition(layout, reference.form()).stream())
                .anyMatch(FormDefinition::required);
        FormWords words = forms.vocabulary().forms().get(reference.form());
        return required ? "《" + (words == null ? reference.form() : words.zh()) + "》" : null;
    }

    private static Stream<String> layouts(Map<String, Sheet> sheets) {
        return sheets.values().stream()
                .map(sheet -> sheet.table().layout())
                .filter(layout -> layout != null)
                .distinct();
    }

    private FormDefinition definition(Sheet sheet) {
        return sheet.table().layout() == null
                ? null
                : forms.definition(sheet.table().layout(), sheet.table().form()).orElse(null);
    }
}
