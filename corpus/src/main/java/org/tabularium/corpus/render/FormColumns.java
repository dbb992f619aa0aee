package org.tabularium.corpus.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;

/**
 * The columns that a table prints, with the wording of their headers.
 *
 * @param columns left to right
 */
record FormColumns(List<Printed> columns) {

    /**
     * A printed column.
     *
     * @param definition the column that it is, or a piece of
     * @param path header wordings, top to bottom
     * @param part which piece of a code, from 0; {@link #WHOLE} for all of it
     * @param code the code that stands before the name in the same cell; {@code null} if none does
     */
    record Printed(ColumnDefinition definition, List<String> path, int part, ColumnDefinition code) {
        static final int WHOLE = -1;

        /** What stands in it of a row. */
        String text(Map<String, String> row) {
            String name = row.getOrDefault(definition.key(), "");
            String text = code == null ? name : (row.getOrDefault(code.key(), "") + " " + name).strip();
            if (part == WHOLE || !text.matches("\\d+")) {
                return part > 0 ? "" : text;
            }
            int from = part == 0 ? 0 : 1 + 2 * part;
            return from >= text.length() ? "" : text.substring(from, Math.min(text.length(), 3 + 2 * part));
        }
    }

    /** The columns of a table: those that its rows have, else those that every printing of the form has. */
    static FormColumns of(FormDefinition form, TruthTable table, Style style, int year) {
        Set<String> keys =
                table.rows().isEmpty() ? Set.of() : table.rows().getFirst().keySet();
        List<Printed> printed = new ArrayList<>();
        ColumnDefinition code = null;
        for (ColumnDefinition column : form.columns()) {
            boolean there = keys.isEmpty() ? !column.optional() : keys.contains(column.key());
            if (there && code != null && sharesCell(code, column)) {
                Printed own = printed.removeLast();
                printed.add(new Printed(column, own.path(), Printed.WHOLE, code));
            } else if (there) {
                add(printed, column, style, year);
            }
            code = there && column.type() == ColumnType.CODE ? column : null;
        }
        return new FormColumns(printed);
    }

    /** A code and a name below the very same header stand in one cell. */
    private static boolean sharesCell(ColumnDefinition code, ColumnDefinition name) {
        return name.type() == ColumnType.LABEL
                && code.parts().isEmpty()
                && code.header().equals(name.header());
    }

    private static void add(List<Printed> printed, ColumnDefinition column, Style style, int year) {
        List<String> path = column.header().stream()
                .map(words -> wording(words, style, year))
                .toList();
        if (column.parts().isEmpty() || !style.splitCodes()) {
            printed.add(new Printed(column, path, Printed.WHOLE, null));
            return;
        }
        for (int part = 0; part < column.parts().size(); part++) {
            List<String> longer = new ArrayList<>(path);
            longer.add(wording(column.parts().get(part), style, year));
            printed.add(new Printed(column, longer, part, null));
        }
    }

    /** One of the wordings that a definition names. */
    static String wording(String words, Style style, int year) {
        List<String> all = List.of(words.split("\\|", -1));
        String chosen = all.get(Math.min(style.wording(), all.size() - 1))
                .replace("{year}", year + "年")
                .replace("{lastYear}", (year - 1) + "年");
        String set = style.distributed() ? Typesetting.distributed(chosen) : chosen;
        return style.quirks().spread() ? Typesetting.spread(set) : set;
    }

    List<List<String>> paths() {
        return columns.stream().map(Printed::path).toList();
    }

    boolean hasLine() {
        return columns.stream().anyMatch(column -> column.definition().type() == ColumnType.LINE);
    }
}
