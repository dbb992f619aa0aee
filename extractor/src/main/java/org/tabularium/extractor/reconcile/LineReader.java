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

    private static final Pattern WHICH = Pattern.compile("^([一二三四五六七八九十\\d]+[.、])?其中");
    private static final Pattern CODE = Pattern.compile("\\d{3,7}");

    private final Map<String, String> schemes = new HashMap<>();
    private final Map<String, String> sides = new HashMap<>();
    private final FormLibrary forms;
    private final Codes codes;

    LineReader(FormLibrary forms, Codes codes) {
        this.codes = codes;
        this.forms = forms;
        for (FormDefinition form : forms.definitions()) {
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

    /** A label made comparable: folded, without its numbering. */
    static String bare(String printed) {
        return NUMBERING.matcher(Wording.fold(circled(printed))).replaceFirst("");
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

    List<Line> read(Table table, FormDefinition form, String label, String code, List<String> amounts, Integer year) {
        List<ItemDefinition> items = new ArrayList<>(
                label == null ? List.of() : form == null ? borrowed(table, label, code) : items(form, label, code));
        String scheme = label == null ? null : schemes.get(label);
        List<String> names =
                table.rows().stream().map(row -> bare(wording(row, label))).toList();
        Implied naming = new Implied(scheme, codes.family(scheme, names, year), year);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Line line = line(table.rows().get(row), row, label, code, amounts, items, naming);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** For a table whose layout nobody has described: the items of the layout that names most of its rows. */
    private List<ItemDefinition> borrowed(Table table, String label, String code) {
        Set<String> labels = table.rows().stream()
                .map(row -> bare(wording(row, label)))
                .collect(Collectors.toCollection(HashSet::new));
        return forms.definitions().stream()
                .filter(form -> form.form().equals(table.form()))
                .map(form -> items(form, label, code))
                .max(Comparator.comparingLong(items -> items.stream()
                        .filter(item -> labels.contains(bare(item.label())))
                        .count()))
                .orElse(List.of());
    }

    private static List<ItemDefinition> items(FormDefinition form, String label, String code) {
        List<ItemDefinition> items = new ArrayList<>(form.items().getOrDefault(label, List.of()));
        items.addAll(code == null ? List.of() : form.items().getOrDefault(code, List.of()));
        return items;
    }

    private Line line(
            Row row,
            int index,
            String label,
            String code,
            List<String> amounts,
            List<ItemDefinition> items,
            Implied implied) {
        String name = wording(row, label);
        String number = wording(row, code);
        boolean named = !name.isBlank() || !number.isBlank();
        if (label != null
                && !named
                && amounts.stream().allMatch(key -> empty(row.cells().get(key)))) {
            return null;
        }
        boolean isCode = CODE.matcher(Wording.fold(number)).matches();
        String printed = name.isBlank() && !isCode ? number : name;
        ItemDefinition item = take(items, bare(printed));
        Row.Rank rank = rank(row, label);
        String means = isCode ? Wording.fold(number) : implied(item, printed, implied);
        return new Line(
                index,
                means,
                bare(printed),
                printed.strip(),
                item == null ? null : item.key(),
                item != null ? item.kind() : rank != null ? rank.kind() : RowKind.ITEM,
                item != null ? item.level() : rank != null ? rank.level() : 1,
                WHICH.matcher(Wording.fold(printed)).find());
    }

    private static boolean empty(Cell cell) {
        return cell == null || cell.text().isBlank();
    }

    private static String wording(Row row, String column) {
        Cell cell = column == null ? null : row.cells().get(column);
        return cell == null ? "" : cell.wording();
    }

    /** The first item of that wording not yet met: forms print some wordings twice, always in the same order. */
    private static ItemDefinition take(List<ItemDefinition> items, String label) {
        for (int i = 0; i < items.size(); i++) {
            ItemDefinition item = items.get(i);
            if (bare(item.label()).equals(label)
                    || item.aliases().stream().map(LineReader::bare).anyMatch(label::equals)) {
                return items.remove(i);
            }
        }
        return null;
    }

    private Row.Rank rank(Row row, String label) {
        Row.Rank whole = row.rank();
        return whole != null || label == null ? whole : row.ranks().get(sides.getOrDefault(label, Row.WHOLE));
    }

    /** How names of a column become codes: their scheme, the first digit of its codes, the year. */
    private record Implied(String scheme, String family, Integer year) {}

    private String implied(ItemDefinition item, String printed, Implied by) {
        if (item != null && (item.code() != null || item.kind() != RowKind.ITEM)) {
            return item.code();
        }
        List<String> found = codes.named(by.scheme(), bare(printed), by.year()).stream()
                .filter(code -> code.startsWith(by.family()))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }
}
