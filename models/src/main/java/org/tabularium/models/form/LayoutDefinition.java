package org.tabularium.models.form;

import java.util.List;
import org.tabularium.models.disclosure.Stage;

/**
 * A family of forms that documents of one region and some years share ({@code forms/<layout>/layout.yaml}).
 *
 * @param layout its id: the folder's name
 * @param region as people call it; {@code null} if the layout is no region's own
 * @param stage budget or final account
 * @param years the fiscal years that it was seen in
 * @param forms ids of its forms in the order that documents print them
 */
public record LayoutDefinition(String layout, String region, Stage stage, List<Integer> years, List<String> forms) {
    public LayoutDefinition {
        if (layout == null || layout.isBlank()) {
            throw new IllegalArgumentException("a layout has an id");
        }
        stage = stage == null ? Stage.BUDGET : stage;
        years = years == null ? List.of() : List.copyOf(years);
        forms = forms == null ? List.of() : List.copyOf(forms);
    }
}
