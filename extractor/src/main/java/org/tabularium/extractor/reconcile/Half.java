package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table, or one half of a side-by-side table: items with the amounts beside them, as a tree.
 *
 * @param labelColumn key of the column that names the items; {@code null} in a matrix of one row
 * @param codeColumn key of the column of codes; {@code null} if none
 * @param amounts keys of the amount columns
 * @param lines top to bottom
 * @param parents for each line the index of its parent in {@code lines}, or -1
 */
record Half(String labelColumn, String codeColumn, List<String> amounts, List<Line> lines, List<Integer> parents) {

    /** The half with its tree: by codes where the items have codes, else by their depth. */
    static Half of(String labelColumn, String codeColumn, List<String> amounts, List<Line> lines) {
        boolean coded = codeColumn != null || nested(lines);
        return new Half(labelColumn, codeColumn, amounts, lines, coded ? byCode(lines) : byLevel(lines));
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
    private static List<Integer> byCode(List<Line> lines) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).code() != null) {
                places.putIfAbsent(lines.get(i).code(), i);
            }
        }
        List<Integer> parents = new ArrayList<>(Collections.nCopies(lines.size(), -1));
        for (int i = 0; i < lines.size(); i++) {
            String code = lines.get(i).code();
            for (int n = code == null ? 0 : code.length() - 1; n >= 3; n--) {
                Integer above = places.get(code.substring(0, n));
                if (above != null) {
                    parents.set(i, above);
                    break;
                }
            }
        }
        return parents;
    }

    private static List<Integer> byLevel(List<Line> lines) {
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

    List<Line> children(Line parent) {
        int place = lines.indexOf(parent);
        List<Line> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (parents.get(i) == place) {
                found.add(lines.get(i));
            }
        }
        return found;
    }

    /** The items that no other item contains. */
    List<Line> tops() {
        List<Line> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (parents.get(i) == -1 && lines.get(i).item()) {
                found.add(lines.get(i));
            }
        }
        return found;
    }

    /** The items that a sum below them sums up: those above it down from the sum before. */
    List<Line> above(Line sum) {
        List<Line> tops = tops();
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            if (line.row() >= sum.row()) {
                break;
            }
            if (!line.item()) {
                found.clear();
            } else if (tops.contains(line)) {
                found.add(line);
            }
        }
        return found;
    }
}
