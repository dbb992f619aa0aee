package org.tabularium.models.form;

import java.util.List;

/**
 * A column of a form.
 *
 * @param key its name in the result; the same key may occur once a {@code group}
 * @param header the wording of the header cells above it, top to bottom, leaf last; an element may name several
 *     wordings apart by {@code |}, an empty one among them saying that the cell may be blank ({@link HeaderWording}
 *     compares). A printing may leave out levels above the leaf, or put others between. Empty for a column that prints
 *     no header
 * @param type what its cells hold
 * @param side in a side-by-side table the half it belongs to (such as {@code revenue}, {@code expenditure}, {@code usage});
 *     of a declaration's indicators the side whose list they go to; {@code null} for a column of neither, which in a
 *     declaration belongs to both
 * @param group where one form prints the same columns several times beside each other, to be read one below the
 *     other: the group's place from the left, from 1; 0 where it does not
 * @param classification {@code functional} or {@code economic} for codes and the names beside them; else {@code null}
 * @param parts wordings of the sub-columns of a code that is printed in pieces, in order (类, 款, 项); empty if it is
 *     printed whole. A form that names parts is also read where the code is printed whole
 * @param main true for the row's main amount, which search sorts and bounds by
 * @param optional true if printings of this form without the column exist
 */
public record ColumnDefinition(
        String key,
        List<String> header,
        ColumnType type,
        String side,
        int group,
        String classification,
        List<String> parts,
        boolean main,
        boolean optional) {

    public ColumnDefinition {
        if (key == null || key.isBlank() || type == null) {
            throw new IllegalArgumentException("a column has a key and a type: " + key);
        }
        header = header == null ? List.of() : List.copyOf(header);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** The same column under another header. */
    public ColumnDefinition withHeader(List<String> other) {
        return new ColumnDefinition(key, other, type, side, group, classification, parts, main, optional);
    }
}
