package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Content;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Printed;
import org.tabularium.models.table.Grid;

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

    /** The elements of a file without pages, in order. */
    public List<Block> stitch(Content.Flow flow) {
        List<Block> blocks = new ArrayList<>();
        for (Content.Element element : flow.elements()) {
            blocks.add(
                    switch (element) {
                        case Content.Element.Text text -> new Paragraph(Printed.of(text.text()), 0);
                        case Content.Element.Table table -> new RawTable(table.grid(), List.of());
                    });
        }
        return blocks;
    }

    /** The document so far: finished blocks, and the table or lines that the next page may continue. */
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
            if (!fresh.isEmpty()) {
                close();
                lines.addAll(fresh);
            }
        }

        private void grid(PageLayout page, Grid grid, List<PlacedLine> above, boolean firstOfPage) {
            if (open != null && firstOfPage && open.continuesWith(page, grid, above)) {
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
