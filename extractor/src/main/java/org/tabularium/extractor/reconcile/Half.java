package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.models.disclosure.RowKind;

/** A table, or one half of a side-by-side table: items with the amounts beside them, as a tree. */
final class Half {

    private final String labelColumn;
    private final String codeColumn;
    private final List<String> amounts;
    private final List<Line> lines;
    private final List<Integer> parents;
    private final List<Line> tops = new ArrayList<>();
    /** By row; {@code null} for a row with nothing below it. */
    private final List<List<Line>> children;

    private final List<Line> totals = new ArrayList<>();
    private final Map<String, List<Line>> byCode = new LinkedHashMap<>();
    private final Map<String, Line> byKey = new HashMap<>();
    /** Places by their label; made when first asked for, since few tables are. */
    private Map<String, List<Integer>> byLabel;

    /**
     * The half with its tree: by codes where the items have codes, else by their depth.
     *
     * @param labelColumn key of the column that names the items; {@code null} in a matrix of one row
     * @param codeColumn key of the column of codes; {@code null} if none
     * @param amounts keys of the amount columns
     * @param lines top to bottom
     */
    Half(String labelColumn, String codeColumn, List<String> amounts, List<Line> lines) {
        this.labelColumn = labelColumn;
        this.codeColumn = codeColumn;
        this.amounts = List.copyOf(amounts);
        this.lines = List.copyOf(lines);
        this.parents = codeColumn != null || nested(lines) ? parentsByCode(lines) : parentsByLevel(lines);
        int rows = lines.isEmpty() ? 0 : lines.getLast().row() + 1;
        this.children = new ArrayList<>(Collections.nCopies(rows, null));
        for (int i = 0; i < lines.size(); i++) {
            index(lines.get(i), i);
        }
    }

    private void index(Line line, int place) {
        if (line.code() != null) {
            byCode.merge(line.code(), List.of(line), Half::joined);
        }
        if (line.key() != null) {
            byKey.putIfAbsent(line.key(), line);
        }
        if (line.kind() == RowKind.TOTAL) {
            totals.add(line);
        }
        int parent = parents.get(place);
        if (parent >= 0) {
            int above = lines.get(parent).row();
            if (children.get(above) == null) {
                children.set(above, new ArrayList<>());
            }
            children.get(above).add(line);
        } else if (line.item()) {
            tops.add(line);
        }
    }

    private static List<Line> joined(List<Line> some, List<Line> more) {
        List<Line> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** True if the codes that the names imply are of more than one length: a hierarchy printed by names alone. */
    private static boolean nested(List<Line> lines) {
        return lines.stream()
                        .filter(line -> line.code() != null)
                        .mapToInt(line -> line.code().length())
                        .distinct()
                        .count()
                > 1;
    }

    /** The nearest code above in the hierarchy that the table prints. */
    private static List<Integer> parentsByCode(List<Line> lines) {
        Map<String, Integer> printed = HashMap.newHashMap(lines.size());
        int lengths = 0;
        for (int i = 0; i < lines.size(); i++) {
            String code = lines.get(i).code();
            if (code != null) {
                printed.putIfAbsent(code, i);
                lengths |= 1 << code.length();
            }
        }
        List<Integer> parents = new ArrayList<>(Collections.nCopies(lines.size(), -1));
        for (int i = 0; i < lines.size(); i++) {
            String code = lines.get(i).code();
            for (int n = code == null ? 0 : code.length() - 1; n >= 3; n--) {
                Integer above = (lengths & 1 << n) == 0 ? null : printed.get(code.substring(0, n));
                if (above != null) {
                    parents.set(i, above);
                    break;
                }
            }
        }
        return parents;
    }

    private static List<Integer> parentsByLevel(List<Line> lines) {
        List<Integer> parents = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            parents.add(lines.get(i).item() ? above(lines, i) : -1);
        }
        return parents;
    }

    /** The last item above that lies higher; a sum between them ends the search, since items after it start anew. */
    private static int above(List<Line> lines, int of) {
        for (int i = of - 1; i >= 0 && lines.get(i).item(); i--) {
            if (lines.get(i).level() < lines.get(of).level()) {
                return i;
            }
        }
        return -1;
    }

    /** The half with other lines. */
    Half with(List<Line> others) {
        return others.equals(lines) ? this : new Half(labelColumn, codeColumn, amounts, others);
    }

    String labelColumn() {
        return labelColumn;
    }

    String codeColumn() {
        return codeColumn;
    }

    List<String> amounts() {
        return amounts;
    }

    List<Line> lines() {
        return lines;
    }

    /** For each line the index of its parent in {@link #lines}, or -1. */
    List<Integer> parents() {
        return parents;
    }

    /** The rows of items with others below them, in the order in which those begin. */
    Set<Integer> parentRows() {
        Set<Integer> rows = new LinkedHashSet<>();
        for (int place : parents) {
            if (place >= 0) {
                rows.add(lines.get(place).row());
            }
        }
        return rows;
    }

    /** The items directly below the item of a row. */
    List<Line> children(int row) {
        List<Line> below = children.get(row);
        return below == null ? List.of() : below;
    }

    /** The items that no other item contains. */
    List<Line> tops() {
        return tops;
    }

    /** The totals. */
    List<Line> totals() {
        return totals;
    }

    /** The codes that are printed or implied, in order. */
    Set<String> codes() {
        return byCode.keySet();
    }

    /** The lines of a code; empty if it is not printed. */
    List<Line> coded(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** The places in {@link #lines} of a label; empty if there are none. */
    List<Integer> labelled(String label) {
        if (byLabel == null) {
            byLabel = new HashMap<>();
            for (int place = 0; place < lines.size(); place++) {
                byLabel.computeIfAbsent(lines.get(place).label(), key -> new ArrayList<>(1))
                        .add(place);
            }
        }
        return byLabel.getOrDefault(label, List.of());
    }

    /** The line that rules call so; {@code null} if it is not printed. */
    Line keyed(String key) {
        return byKey.get(key);
    }

    /** The items that a sum below them sums up: those above it down from the sum before. */
    List<Line> above(Line sum) {
        List<Line> found = new ArrayList<>();
        for (int i = 0; i < lines.size() && lines.get(i).row() < sum.row(); i++) {
            if (!lines.get(i).item()) {
                found.clear();
            } else if (parents.get(i) < 0) {
                found.add(lines.get(i));
            }
        }
        return found;
    }
}
