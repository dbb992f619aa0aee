package org.tabularium.extractor.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Content;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** The text of a document in reading order: a paragraph a line, a table's row a line with tabs between its cells. */
final class PageText {

    private PageText() {}

    /** One string a page; one in all for a file without pages. */
    static List<String> of(Content content, List<Block> blocks) {
        int pages = content instanceof Content.Paged paged ? paged.pages().size() : 1;
        List<StringBuilder> texts = new ArrayList<>(Collections.nCopies(pages, null));
        texts.replaceAll(nothing -> new StringBuilder());
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph ->
                    line(texts, paragraph.printed(), paragraph.printed().text());
                case Block.RawTable table -> rows(texts, table.grid());
            }
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }

    private static void rows(List<StringBuilder> texts, Grid grid) {
        for (int r = 0; r < grid.rows(); r++) {
            int row = r;
            List<GridCell> cells =
                    grid.row(r).stream().filter(cell -> cell.row() == row).toList();
            if (!cells.isEmpty()) {
                String text = cells.stream().map(GridCell::text).collect(Collectors.joining("\t"));
                line(texts, cells.getFirst().printed(), text);
            }
        }
    }

    /** On every page that the text stands on: a paragraph over a break is found on both. */
    private static void line(List<StringBuilder> texts, Printed printed, String text) {
        Set<Integer> pages = new LinkedHashSet<>();
        printed.places().stream().map(Place::page).forEach(pages::add);
        if (pages.isEmpty()) {
            pages.add(1);
        }
        pages.forEach(page -> texts.get(page - 1).append(text.strip()).append('\n'));
    }
}
