package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Content;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Printed;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** Pages into blocks. Stateless; safe for any number of threads. */
public final class Stitcher {

    /**
     * @param pages in page order
     * @return all that they hold, but for page numbers and running heads, in reading order
     */
    public List<Block> stitch(List<PageLayout> pages) {
        List<PageLayout> bare = new Furniture().strip(pages);
        Assembly assembly = new Assembly(new ParagraphJoiner(bare));
        for (PageLayout page : bare) {
            assembly.page(page);
        }
        return assembly.finish();
    }

    /**
     * The elements of a file without pages, in order.
     *
     * @param layouts finds what stands in a picture
     */
    public List<Block> stitch(Content.Flow flow, Function<Page, PageLayout> layouts) {
        List<Block> blocks = new ArrayList<>();
        for (Content.Element element : flow.elements()) {
            switch (element) {
                case Content.Element.Text text -> blocks.add(new Paragraph(Printed.of(text.text()), 0));
                case Content.Element.Table table -> blocks.add(new RawTable(table.grid(), List.of()));
                case Content.Element.Picture picture ->
                    stitch(List.of(layouts.apply(picture.page()))).forEach(block -> blocks.add(unplaced(block)));
            }
        }
        return blocks;
    }

    /** A place within a picture is none in a file without pages. */
    private static Block unplaced(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Paragraph(unplaced(paragraph.printed()), paragraph.fontSize());
            case RawTable table -> {
                Grid grid = table.grid();
                List<GridCell> cells = grid.cells().stream()
                        .map(cell -> cell.with(unplaced(cell.printed())))
                        .toList();
                yield new RawTable(new Grid(grid.rows(), grid.columns(), cells, null), List.of());
            }
        };
    }

    private static Printed unplaced(Printed printed) {
        return new Printed(printed.text(), List.of(), printed.origin(), printed.readings());
    }

    /**
     * The document so far: finished blocks, the table that the next page may continue, and the lines behind it: those that
     * do not part it from the next page.
     */
    private static final class Assembly {

        private final ParagraphJoiner paragraphs;
        private final List<Block> blocks = new ArrayList<>();
        private final List<PlacedLine> lines = new ArrayList<>();
        private OpenTable open;

        Assembly(ParagraphJoiner paragraphs) {
            this.paragraphs = paragraphs;
        }

        void page(PageLayout page) {
            List<PlacedLine> fresh = new ArrayList<>();
            boolean first = true;
            for (Object item : ReadingOrder.of(page)) {
                if (item instanceof Line line) {
                    fresh.add(new PlacedLine(page.page().number(), line));
                } else if (item instanceof Grid grid) {
                    grid(page, grid, fresh, first);
                    first = false;
                    fresh = new ArrayList<>();
                }
            }
            if (!fresh.stream().allMatch(PlacedLine::isWordless)) {
                close();
            }
            lines.addAll(fresh);
        }

        private void grid(PageLayout page, Grid grid, List<PlacedLine> above, boolean firstOfPage) {
            if (open != null && firstOfPage && open.continuesWith(page, grid, above)) {
                above.stream()
                        .filter(line -> line.isWordless() || !(line.isTrace() || open.repeats(line)))
                        .forEach(lines::add);
                open.append(page, grid);
                return;
            }
            close();
            lines.addAll(above);
            List<String> heading = above.stream().map(line -> line.folded()).toList();
            flushLines();
            open = new OpenTable(page, grid, heading);
        }

        private void close() {
            if (open != null) {
                blocks.add(open.finish());
                open = null;
            }
        }

        private void flushLines() {
            blocks.addAll(paragraphs.join(lines));
            lines.clear();
        }

        List<Block> finish() {
            close();
            flushLines();
            return List.copyOf(blocks);
        }
    }
}
