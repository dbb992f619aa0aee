package org.tabularium.extractor.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.form.FormDefinition.Shape;

/**
 * Whether a document is of a layout that is known. Some forms are printed alike in many provinces; tables that agree with
 * those of one layout and tables that agree with none, or with another's, make a document of a layout that nobody has
 * described yet. Its columns are what they were bound as, but nothing else of a layout holds for them.
 */
final class DocumentLayout {

    private DocumentLayout() {}

    /**
     * Parts of a document of which fewer than three in four tables have the columns of one layout and no others, without
     * layouts: one form of a layout differs now and then, an unknown one shares more than half of its forms with a known
     * one at times. Headers that were read off an image are misread too often to tell.
     */
    static List<Recognised> settled(List<Recognised> parts) {
        Map<String, Integer> alike = new HashMap<>();
        int tables = 0;
        for (Recognised part : parts) {
            if (part instanceof Recognised.Form form && form.definition().shape() == Shape.TABLE) {
                if (form.isScanned()) {
                    return parts;
                }
                tables++;
                if (form.definition().layout() != null
                        && form.binding().unbound().isEmpty()) {
                    alike.merge(form.definition().layout(), 1, Integer::sum);
                }
            }
        }
        int most = alike.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 4 * most >= 3 * tables
                ? parts
                : parts.stream().map(DocumentLayout::withoutLayout).toList();
    }

    private static Recognised withoutLayout(Recognised part) {
        return part instanceof Recognised.Form form && form.definition().shape() == Shape.TABLE
                ? form.withoutLayout()
                : part;
    }
}
