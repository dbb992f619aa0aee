package org.tabularium.corpus.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** A list and its sum; none where the sum stands below the list beside it. */
    private record Listed(List<Map<String, String>> codes, Map<String, String> sum) {}

    /** The printed rows, each as one row of every list; a list that is shorter has blank rows before its sum. */
    List<List<Map<String, String>>> beside(List<Map<String, String>> rows) {
        if (count == 1) {
            return rows.stream().map(List::of).toList();
        }
        List<Listed> lists = lists(rows);
        int height = lists.stream().mapToInt(list -> list.codes().size()).max().orElse(0);
        List<List<Map<String, String>>> printed = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            int row = r;
            printed.add(lists.stream()
                    .map(list -> row < list.codes().size() ? list.codes().get(row) : Map.<String, String>of())
                    .toList());
        }
        if (!rows.isEmpty()) {
            printed.add(lists.stream().map(Listed::sum).toList());
        }
        return printed;
    }

    private List<Listed> lists(List<Map<String, String>> rows) {
        List<Listed> lists = new ArrayList<>();
        List<Map<String, String>> codes = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String code = row.getOrDefault(codeKey, "");
            if (code.isEmpty() || code.matches("\\d+")) {
                codes.add(row);
            } else {
                lists.add(new Listed(codes, row));
                codes = new ArrayList<>();
            }
        }
        if (lists.isEmpty() || !codes.isEmpty()) {
            lists.add(new Listed(codes, Map.of()));
        }
        while (lists.size() < count) {
            lists.addAll(divided(lists.removeLast()));
        }
        return lists;
    }

    /** A list that goes on beside itself: its sum's label stands below the first part, the figure below the second. */
    private List<Listed> divided(Listed list) {
        int half = (list.codes().size() + 1) / 2;
        Map<String, String> figures = new LinkedHashMap<>(list.sum());
        Map<String, String> label = new LinkedHashMap<>();
        if (figures.containsKey(codeKey)) {
            label.put(codeKey, figures.put(codeKey, ""));
        }
        return List.of(
                new Listed(list.codes().subList(0, half), label),
                new Listed(list.codes().subList(half, list.codes().size()), figures));
    }
}
