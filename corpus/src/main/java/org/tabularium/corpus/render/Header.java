package org.tabularium.corpus.render;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.corpus.render.DrawnTable.DrawnCell;
import org.tabularium.corpus.render.Piece.Align;

/**
 * The header cells above columns, from each column's path of wordings: equal wordings beside each other under the same
 * parent are one cell, a leaf that is not as deep as others reaches down to the body.
 */
final class Header {

    private Header() {}

    static int depth(List<List<String>> paths) {
        return paths.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The cells of a header that begins at a row. */
    static List<DrawnCell> cells(List<List<String>> paths, int firstRow) {
        List<DrawnCell> cells = new ArrayList<>();
        int depth = depth(paths);
        for (int level = 0; level < depth; level++) {
            int column = 0;
            while (column < paths.size()) {
                List<String> path = paths.get(column);
                if (level >= path.size()) {
                    column++;
                    continue;
                }
                int end = column + 1;
                while (end < paths.size() && sameCell(path, paths.get(end), level)) {
                    end++;
                }
                boolean leaf = level == path.size() - 1;
                int rows = leaf ? depth - level : 1;
                cells.add(new DrawnCell(firstRow + level, column, rows, end - column, path.get(level), Align.CENTRE));
                column = end;
            }
        }
        return cells;
    }

    /** Groups are shared by neighbours with the same path down to them; a leaf is its column's own. */
    private static boolean sameCell(List<String> path, List<String> next, int level) {
        return level < path.size() - 1
                && level < next.size() - 1
                && path.subList(0, level + 1).equals(next.subList(0, level + 1));
    }
}
