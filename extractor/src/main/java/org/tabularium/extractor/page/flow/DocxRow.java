package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.tabularium.extractor.page.flow.DrawnRows.DrawnCell;
import org.tabularium.models.document.Printed;

/** A table row of a .docx while it is read. */
final class DocxRow {

    /** What a {@code w:tcPr} says about a cell's place: columns, whether it goes on from above or from the left, and
     * whether it was deleted. */
    record CellProperties(int span, boolean continued, boolean mergedLeft, boolean deleted) {

        static final CellProperties PLAIN = new CellProperties(1, false, false, false);

        static CellProperties read(WordXml xml) throws XMLStreamException {
            int span = 1;
            boolean continued = false;
            boolean mergedLeft = false;
            boolean deleted = false;
            while (xml.child()) {
                switch (xml.name()) {
                    // Word's tables have at most 63 columns; a larger span is a broken file's.
                    case "gridSpan" -> span = Math.clamp(xml.number(1), 1, 63);
                    case "vMerge" -> continued = !"restart".equals(xml.value());
                    case "hMerge" -> mergedLeft = !"restart".equals(xml.value());
                    case "cellDel" -> deleted = true;
                    default -> {}
                }
                xml.skip();
            }
            return new CellProperties(span, continued, mergedLeft, deleted);
        }
    }

    private final List<DrawnCell> cells = new ArrayList<>();
    private int column;
    private boolean deleted;

    void properties(WordXml xml) throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "gridBefore" -> column = Math.clamp(xml.number(0), 0, 63);
                case "del" -> deleted = true;
                default -> {}
            }
            xml.skip();
        }
    }

    void add(CellProperties properties, Printed printed) {
        if (properties.mergedLeft() && !cells.isEmpty()) {
            DrawnCell left = cells.removeLast();
            int span = left.span() + properties.span();
            cells.add(new DrawnCell(left.column(), span, left.continued(), left.printed()));
        } else {
            cells.add(new DrawnCell(column, properties.span(), properties.continued(), printed));
        }
        column += properties.span();
    }

    /** True if the row is shown and has cells. */
    boolean drawn() {
        return !deleted && !cells.isEmpty();
    }

    List<DrawnCell> cells() {
        return cells;
    }
}
