package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.document.Printed;

/** Walks the sheets of an OpenDocument workbook. */
final class OdsBody {

    /** Blank rows and columns are stated with a count that reaches the sheet's end; no form has this many. */
    private static final int MOST = 4096;

    private static final Set<String> HIDDEN = Set.of("collapse", "filter");

    private final OdfStyles styles;
    private final OdtBody text;

    OdsBody(OdfStyles styles, OdtBody text) {
        this.styles = styles;
        this.text = text;
    }

    /** The sheets in the current element, which is left. */
    List<Element> read(OdfXml xml) throws XMLStreamException {
        List<Element> elements = new ArrayList<>();
        while (xml.child()) {
            if (xml.name().equals("table:table") && !styles.hidden(xml.attribute("style-name"))) {
                String name = xml.attribute("name");
                SheetRows rows = new SheetRows();
                parts(xml, rows);
                elements.addAll(new Sheet(name == null ? "" : name, rows.cells).elements());
            } else {
                xml.skip();
            }
        }
        return elements;
    }

    private void parts(OdfXml xml, SheetRows rows) throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "table:table-column" -> {
                    rows.column(xml.count("number-columns-repeated"), hidden(xml));
                    xml.skip();
                }
                case "table:table-row" -> row(xml, rows);
                case "table:table-header-rows",
                        "table:table-rows",
                        "table:table-row-group",
                        "table:table-header-columns",
                        "table:table-columns",
                        "table:table-column-group" -> parts(xml, rows);
                default -> xml.skip();
            }
        }
    }

    private static boolean hidden(OdfXml xml) {
        return HIDDEN.contains(String.valueOf(xml.attribute("visibility")));
    }

    private void row(OdfXml xml, SheetRows rows) throws XMLStreamException {
        int repeated = xml.count("number-rows-repeated");
        boolean hidden = hidden(xml);
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (xml.child()) {
            int count = xml.count("number-columns-repeated");
            if (xml.name().equals("table:table-cell")) {
                Cell cell = cell(xml, column);
                for (int i = 0; i < (cell.matters() ? Math.min(count, MOST) : 0); i++) {
                    cells.add(cell.at(column + i));
                }
            } else {
                xml.skip();
            }
            column += count;
        }
        boolean blank = cells.stream().noneMatch(Cell::matters);
        for (int i = 0; i < (blank ? 1 : Math.min(repeated, MOST)); i++) {
            rows.row(cells, hidden);
        }
    }

    private Cell cell(OdfXml xml, int column) throws XMLStreamException {
        String style = xml.attribute("style-name");
        boolean boxed = styles.draws(style, "left")
                || styles.draws(style, "right")
                || (styles.draws(style, "top") && styles.draws(style, "bottom"));
        int rowSpan = xml.count("number-rows-spanned");
        int columnSpan = xml.count("number-columns-spanned");
        String formula = xml.attribute("formula");
        Printed printed = CellText.of(text.read(xml));
        String typed = TypedFormula.text(formula, printed.text());
        return new Cell(column, rowSpan, columnSpan, typed.equals(printed.text()) ? printed : Printed.of(typed), boxed);
    }

    private record Cell(int column, int rowSpan, int columnSpan, Printed printed, boolean boxed) {

        boolean matters() {
            return boxed || !printed.isBlank() || rowSpan > 1 || columnSpan > 1;
        }

        Cell at(int other) {
            return new Cell(other, rowSpan, columnSpan, printed, boxed);
        }
    }

    /** The rows of one sheet while they are read. */
    private static final class SheetRows {
        private final Set<Integer> hiddenColumns = new HashSet<>();
        private final List<SheetCell> cells = new ArrayList<>();
        private int columns;
        private int rows;

        void column(int repeated, boolean hidden) {
            for (int i = 0; hidden && i < Math.min(repeated, MOST); i++) {
                hiddenColumns.add(columns + i);
            }
            columns += repeated;
        }

        void row(List<Cell> own, boolean hidden) {
            if (hidden) {
                return;
            }
            for (Cell cell : own) {
                int width = seen(cell.column(), cell.column() + cell.columnSpan());
                if (width > 0) {
                    int left = seen(0, cell.column());
                    cells.add(new SheetCell(rows, left, cell.rowSpan(), width, cell.printed(), cell.boxed()));
                }
            }
            rows++;
        }

        private int seen(int from, int to) {
            return to
                    - from
                    - (int) hiddenColumns.stream()
                            .filter(column -> column >= from && column < to)
                            .count();
        }
    }
}
