package org.tabularium.extractor.page.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.table.Grid;

class SpannedTableTest {

    private static List<Element> text(String text) {
        return List.of(new Element.Text(text));
    }

    private static Grid grid(SpannedTable table) {
        return ((Element.Table) table.elements().getFirst()).grid();
    }

    @Test
    void cellsGoAroundThoseThatReachDownFromAbove() {
        SpannedTable table = new SpannedTable();
        table.row();
        table.cell(2, 1, text("科目"));
        table.cell(1, 2, text("支出"));
        table.row();
        table.cell(1, 1, text("基本"));
        table.cell(1, 1, text("项目"));
        Grid grid = grid(table);
        assertEquals("科目", grid.cellAt(1, 0).text());
        assertEquals("基本", grid.cellAt(1, 1).text());
        assertEquals("项目", grid.cellAt(1, 2).text());
    }

    @Test
    void spansBelowTheLastRowAndOverNeighboursAreCutShort() {
        SpannedTable table = new SpannedTable();
        table.row();
        table.cell(1, 1, text("甲"));
        table.cell(9, 1, text("乙"));
        table.row();
        table.cell(1, 3, text("丙"));
        Grid grid = grid(table);
        assertEquals(2, grid.cellAt(0, 1).rowSpan());
        assertEquals(1, grid.cellAt(1, 0).columnSpan());
        assertEquals(2, grid.columns());
    }
}
