package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;

/** Rows of printed texts in the columns of a form. */
record Printing(List<ColumnDefinition> columns, AmountStyle style) {

    /** A row: texts by key, amounts by column; what neither tells stays blank. */
    Map<String, String> row(Map<String, String> texts, ToLongFunction<ColumnDefinition> fen) {
        Map<String, String> row = new LinkedHashMap<>();
        for (ColumnDefinition column : columns) {
            String text = texts.get(column.key());
            if (text == null && column.type() == ColumnType.AMOUNT) {
                text = style.print(fen.applyAsLong(column));
            }
            row.put(column.key(), text == null ? "" : text);
        }
        return row;
    }

    /** The rows with their line numbers, where the form has them; a second half that is numbered too counts on. */
    List<Map<String, String>> numbered(List<Map<String, String>> rows) {
        List<Map<String, String>> out = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            int number = out.size() + 1;
            for (ColumnDefinition column : columns) {
                if (column.type() == ColumnType.LINE) {
                    copy.put(column.key(), Integer.toString(number));
                    number += rows.size();
                }
            }
            out.add(copy);
        }
        return out;
    }

    /** The rows with blanks for all amounts: how an empty form is printed. */
    List<Map<String, String>> withoutAmounts(List<Map<String, String>> rows) {
        List<Map<String, String>> out = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            columns.stream().filter(c -> c.type() == ColumnType.AMOUNT).forEach(c -> copy.put(c.key(), ""));
            out.add(copy);
        }
        return out;
    }
}
