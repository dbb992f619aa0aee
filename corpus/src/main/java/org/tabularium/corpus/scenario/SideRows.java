package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;

/** The rows of a side-by-side form: each side's items, sums beside sums. */
record SideRows(FormDefinition form, Printing printing, View view) {

    private static final String DIGITS = "〇一二三四五六七八九";
    /** Codes that a form lists without numbers are printed only where they are used, numbered in that order. */
    private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十]+、");

    /** A printed half of a row. */
    private record Half(boolean sum, Map<String, String> texts) {}

    List<Map<String, String>> rows() {
        Set<String> sides = new LinkedHashSet<>();
        form.columns().stream().filter(c -> c.side() != null).forEach(c -> sides.add(c.side()));
        List<List<List<Half>>> blocks = sides.stream().map(this::blocks).toList();
        int count = blocks.stream().mapToInt(List::size).max().orElse(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            int block = k;
            rows.addAll(zip(blocks.stream()
                    .map(side -> block < side.size() ? side.get(block) : List.<Half>of())
                    .toList()));
        }
        return rows;
    }

    /** A side without sums of its own shares those of the side before it: their amounts stand in its column. */
    private void shareSum(Map<String, String> row) {
        List<String> amounts = form.columns().stream()
                .filter(column -> column.type() == ColumnType.AMOUNT)
                .map(ColumnDefinition::key)
                .toList();
        row.put(amounts.getLast(), row.put(amounts.get(amounts.size() - 2), ""));
    }

    /** A side's items cut before each sum, so that the k-th sums of all sides stand in one row. */
    private List<List<Half>> blocks(String side) {
        List<List<Half>> blocks = new ArrayList<>();
        blocks.add(new ArrayList<>());
        for (Half half : halves(side)) {
            if (half.sum()) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(half);
        }
        return blocks;
    }

    private List<Half> halves(String side) {
        List<ColumnDefinition> own =
                form.columns().stream().filter(c -> side.equals(c.side())).toList();
        String label = own.stream()
                .filter(c -> c.type() == ColumnType.LABEL)
                .map(ColumnDefinition::key)
                .findFirst()
                .orElseThrow();
        Figures figures = new Figures(form);
        Printing half = new Printing(own, printing.style());
        List<Half> halves = new ArrayList<>();
        int number = 0;
        for (ItemDefinition item : form.items().getOrDefault(label, List.of())) {
            boolean unnumbered =
                    item.code() != null && !NUMBERED.matcher(item.label()).find();
            if (unnumbered && view.ledger().sum(figures.of(item)) == 0) {
                continue;
            }
            String text = unnumbered ? ordinal(++number) + "、" + item.label() : item.label();
            Map<String, String> texts = half.row(Map.of(label, text), column -> view.ledger()
                    .sum(figures.of(item).and(figures.of(column))));
            halves.add(new Half(item.kind() != RowKind.ITEM, texts));
        }
        return halves;
    }

    /** Chinese numerals up to 99. */
    private static String ordinal(int number) {
        int tens = number / DIGITS.length();
        int ones = number % DIGITS.length();
        String high = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return high + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }

    private List<Map<String, String>> zip(List<List<Half>> sides) {
        int height = sides.stream().mapToInt(List::size).max().orElse(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            Map<String, String> row = new LinkedHashMap<>();
            form.columns().forEach(column -> row.put(column.key(), ""));
            for (List<Half> side : sides) {
                row.putAll(r < side.size() ? side.get(r).texts() : Collections.emptyMap());
            }
            if (sides.getLast().isEmpty() && sides.get(sides.size() - 2).get(r).sum()) {
                shareSum(row);
            }
            rows.add(row);
        }
        return rows;
    }
}
