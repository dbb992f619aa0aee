package org.tabularium.models.form;

import java.util.List;
import org.tabularium.models.disclosure.RowKind;

/**
 * A row that a form prints by itself, such as 本年收入合计. The items of a column stand in printed order, and the same
 * label may occur twice (as revenue of the year, then as a part of the opening balance): then their order tells them
 * apart. A label that spans the code and the name column may be listed under either.
 *
 * @param key its name for rules, unique within the column; {@code null} if no rule needs it
 * @param label its wording as the form prints it, numbering (一、) included. The number is an ordinal of the list, not a
 *     code, and printings that leave items out count on: compare names without it. A label without a number in a list
 *     that is numbered says that the form numbers only what it prints
 * @param aliases other wordings, without numbering
 * @param kind item, subtotal or total
 * @param level depth, as in {@link org.tabularium.models.disclosure.Row.Rank}
 * @param code the classification code that the item stands for; {@code null} if none
 */
public record ItemDefinition(String key, String label, List<String> aliases, RowKind kind, int level, String code) {
    public ItemDefinition {
        if (label == null || label.isBlank()) {
            throw new IllegalArgumentException("an item has a label");
        }
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        kind = kind == null ? RowKind.ITEM : kind;
    }
}
