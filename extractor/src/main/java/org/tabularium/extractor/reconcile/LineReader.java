package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;
import org.tabularium.models.form.Wording;

/** Reads the rows of a table, or of its half, as items: code, label without numbering, the form's key. */
final class LineReader {

    /** Numbering before a label: 一、 （一） 1. ① and 其中：. A number that belongs to the name has no mark after it. */
    private static final Pattern NUMBERING =
            Pattern.compile("^(其中[:,]?|[一二三四五六七八九十]+、|\\([一二三四五六七八九十\\d]+\\)|\\d+[.、]|[①-⑳])+");

    /** What numbering begins with. */
    private static final String NUMBERS = "其一二三四五六七八九十(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private static final Pattern WHICH = Pattern.compile("^([一二三四五六七八九十\\d]+[.、])?其中");
    /** Digits of a code. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 7;

    private final Map<String, String> schemes = new HashMap<>();
    private final Map<String, String> sides = new HashMap<>();
    private final Map<String, List<Named>> items = new HashMap<>();
    private final FormLibrary forms;
    private final Codes codes;
    private final Map<String, List<List<String>>> nesting;

    /** An item of a form with its wordings made comparable. */
    private record Named(ItemDefinition item, Set<String> wordings) {

        static Named of(ItemDefinition item) {
            Set<String> wordings = new HashSet<>(Set.of(bare(item.label())));
            item.aliases().forEach(alias -> wordings.add(bare(alias)));
            return new Named(item, wordings);
        }
    }

    /**
     * The columns of a half.
     *
     * @param labels that name its rows, left to right; the first is the row's own label
     * @param code of codes; {@code null} if none
     * @param amounts of money
     */
    record Columns(List<String> labels, String code, List<String> amounts) {
        String label() {
            return labels.isEmpty() ? null : labels.getFirst();
        }
    }

    /** The year of the figures, {@code null} if not known, and the folded names of those who disclose. */
    record Setting(Integer year, Set<String> organisations) {}

    /**
     * @param forms for items, sides and classifications of columns
     * @param codes for names that imply codes
     * @param nesting by form the columns of each level, outermost first; a row is as deep as the last that it fills
     */
    LineReader(FormLibrary forms, Codes codes, Map<String, List<List<String>>> nesting) {
        this.codes = codes;
        this.forms = forms;
        this.nesting = nesting;
        for (FormDefinition form : forms.definitions()) {
            form.items()
                    .forEach((column, list) -> items.put(
                            key(form, column), list.stream().map(Named::of).toList()));
            for (ColumnDefinition column : form.columns()) {
                if (column.classification() != null) {
                    schemes.putIfAbsent(column.key(), column.classification());
                }
                if (column.side() != null) {
                    sides.putIfAbsent(column.key(), column.side());
                }
            }
        }
    }

    private static String key(FormDefinition form, String column) {
        return form.layout() + "/" + form.form() + "/" + column;
    }

    /** A label made comparable: folded, without its numbering. */
    static String bare(String printed) {
        String text = Wording.fold(circled(printed));
        boolean numbered = !text.isEmpty() && NUMBERS.indexOf(text.charAt(0)) >= 0;
        return numbered ? NUMBERING.matcher(text).replaceFirst("") : text;
    }

    /** Keeps ① from being folded into a digit of the name. */
    private static String circled(String printed) {
        String text = printed == null ? "" : printed.strip();
        boolean circled = !text.isEmpty() && text.charAt(0) >= '①' && text.charAt(0) <= '⑳';
        return circled ? text.substring(1) : text;
    }

    /** The classification that a column's codes are of; {@code null} for none. */
    String scheme(String column) {
        return schemes.get(column);
    }

    List<Line> read(Table table, FormDefinition form, Columns columns, Setting setting) {
        List<List<Named>> items = new ArrayList<>();
        for (String label : columns.labels()) {
            items.add(new ArrayList<>(
                    form == null ? borrowed(table, label, columns.code()) : items(form, label, columns.code())));
        }
        String scheme = columns.label() == null ? null : schemes.get(columns.label());
        ImpliedCodes implied = new ImpliedCodes(codes, scheme, setting.year(), () -> table.rows().stream()
                .map(row -> bare(wording(row, columns.label())))
                .toList());
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Line line = line(table, row, columns, items, implied);
            if (line != null) {
                lines.add(line);
            }
        }
        return byOrganisation(lines, setting.organisations());
    }

    /** Rows named as organisations head the rows below them, if there are such rows. */
    private static List<Line> byOrganisation(List<Line> lines, Set<String> organisations) {
        boolean heads = lines.stream().allMatch(line -> line.code() == null)
                && lines.stream().anyMatch(line -> organisations.contains(line.label()))
                && lines.stream().anyMatch(line -> line.item() && !organisations.contains(line.label()));
        return heads
                ? lines.stream()
                        .map(line -> line.item() ? line.at(organisations.contains(line.label()) ? 1 : 2) : line)
                        .toList()
                : lines;
    }

    /** For a table whose layout nobody has described: the items of the layout that names most of its rows. */
    private List<Named> borrowed(Table table, String label, String code) {
        Set<String> labels = table.rows().stream()
                .map(row -> bare(wording(row, label)))
                .collect(Collectors.toCollection(HashSet::new));
        return forms.definitions().stream()
                .filter(form -> form.form().equals(table.form()))
                .map(form -> items(form, label, code))
                .max(Comparator.comparingLong(items -> items.stream()
                        .filter(item -> item.wordings().stream().anyMatch(labels::contains))
                        .count()))
                .orElse(List.of());
    }

    private List<Named> items(FormDefinition form, String label, String code) {
        List<Named> own = new ArrayList<>(items.getOrDefault(key(form, label), List.of()));
        own.addAll(code == null ? List.of() : items.getOrDefault(key(form, code), List.of()));
        return own;
    }

    private Line line(Table table, int index, Columns columns, List<List<Named>> items, ImpliedCodes implied) {
        Row row = table.rows().get(index);
        String name = wording(row, columns.label());
        String number = wording(row, columns.code());
        boolean named = !name.isBlank() || !number.isBlank();
        if (columns.label() != null
                && !named
                && columns.amounts().stream().allMatch(key -> empty(row.cells().get(key)))) {
            return null;
        }
        String code = Wording.fold(number);
        boolean isCode = code(code);
        String printed = name.isBlank() && !isCode ? number : name;
        String bare = bare(printed);
        ItemDefinition item = item(row, columns.labels(), bare, items);
        Row.Rank rank = rank(row, columns.label());
        Integer depth = depth(table.form(), row);
        String means = isCode ? code : implied(item, bare, implied);
        return new Line(
                index,
                means,
                bare,
                printed.strip(),
                item == null ? null : item.key(),
                item != null ? item.kind() : rank != null ? rank.kind() : RowKind.ITEM,
                item != null ? item.level() : depth != null ? depth : rank != null ? rank.level() : 1,
                printed.indexOf('其') >= 0
                        && WHICH.matcher(Wording.fold(printed)).find());
    }

    private static boolean code(String folded) {
        boolean code = folded.length() >= SHORTEST && folded.length() <= LONGEST;
        for (int i = 0; code && i < folded.length(); i++) {
            code = folded.charAt(i) >= '0' && folded.charAt(i) <= '9';
        }
        return code;
    }

    /** The item that the row's label names, else one that a further column of labels does. */
    private static ItemDefinition item(Row row, List<String> labels, String bare, List<List<Named>> items) {
        ItemDefinition item = labels.isEmpty() ? null : take(items.getFirst(), bare);
        for (int i = 1; i < labels.size() && item == null; i++) {
            item = take(items.get(i), bare(wording(row, labels.get(i))));
        }
        return item;
    }

    private Integer depth(String form, Row row) {
        List<List<String>> levels = nesting.get(form);
        if (levels == null) {
            return null;
        }
        for (int i = levels.size(); i > 0; i--) {
            if (levels.get(i - 1).stream()
                    .anyMatch(column -> !wording(row, column).isBlank())) {
                return i;
            }
        }
        return null;
    }

    private static boolean empty(Cell cell) {
        return cell == null || cell.text().isBlank();
    }

    private static String wording(Row row, String column) {
        Cell cell = column == null ? null : row.cells().get(column);
        return cell == null ? "" : cell.wording();
    }

    /** The first item of that wording not yet met: forms print some wordings twice, always in the same order. */
    private static ItemDefinition take(List<Named> items, String label) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).wordings().contains(label)) {
                return items.remove(i).item();
            }
        }
        return null;
    }

    private Row.Rank rank(Row row, String label) {
        Row.Rank whole = row.rank();
        return whole != null || label == null ? whole : row.ranks().get(sides.getOrDefault(label, Row.WHOLE));
    }

    private static String implied(ItemDefinition item, String bare, ImpliedCodes by) {
        if (item != null && (item.code() != null || item.kind() != RowKind.ITEM)) {
            return item.code();
        }
        return by.code(bare);
    }
}
