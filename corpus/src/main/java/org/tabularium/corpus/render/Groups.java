package org.tabularium.corpus.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;

/**
 * Lists that a form prints beside each other and a truth tells one below the other. Each list ends with its sum, a row
 * whose code column holds a label; all sums stand in the last printed row.
 *
 * @param count how many lists stand beside each other; 1 for a form without groups
 * @param codeKey key of the code column
 */
record Groups(int count, String codeKey) {

    static Groups of(FormDefinition form) {
        int count =
                form.columns().stream().mapToInt(ColumnDefinition::group).max().orElse(0);
        String code = form.columns().stream()
                .filter(column -> column.type() == ColumnType.CODE)
                .map(ColumnDefinition::key)
                .findFirst()
                .orElse("");
        return new Groups(Math.max(1, count), code);
    }

    /** The printed rows, each as one row of every list; a list that is shorter has blank rows before its sum. */
    List<List<Map<String, String>>> beside(List<Map<String, String>> rows) {
        if (count == 1) {
            return rows.stream().map(List::of).toList();
        }
        List<List<Map<String, String>>> lists = lists(rows);
        int height = lists.stream().mapToInt(List::size).max().orElse(0);
        List<List<Map<String, String>>> printed = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            List<Map<String, String>> beside = new ArrayList<>();
            for (List<Map<String, String>> list : lists) {
                boolean last = r == height - 1;
                boolean item = !last && r < list.size() - 1;
                beside.add(last && !list.isEmpty() ? list.getLast() : item ? list.get(r) : Map.of());
            }
            printed.add(beside);
        }
        return printed;
    }

    private List<List<Map<String, String>>> lists(List<Map<String, String>> rows) {
        List<List<Map<String, String>>> lists = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            lists.add(new ArrayList<>());
        }
        int list = 0;
        for (Map<String, String> row : rows) {
            lists.get(Math.min(list, count - 1)).add(row);
            String code = row.getOrDefault(codeKey, "");
            list += code.isEmpty() || code.matches("\\d+") ? 0 : 1;
        }
        return lists;
    }
}
