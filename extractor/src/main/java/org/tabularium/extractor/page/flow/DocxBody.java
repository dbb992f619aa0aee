package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.tabularium.extractor.page.flow.DocxLists.ParagraphProperties;
import org.tabularium.models.document.Content.Element;

/** Walks the body of a .docx: paragraphs and tables, in order. For one document. */
final class DocxBody {

    private final DocxLists lists;
    private final DocxPictures pictures;

    DocxBody(DocxLists lists, DocxPictures pictures) {
        this.lists = lists;
        this.pictures = pictures;
    }

    /** The elements of the main part, whose reader stands before its root. */
    List<Element> read(WordXml xml) throws XMLStreamException {
        List<Element> elements = new ArrayList<>();
        xml.child();
        while (xml.child()) {
            if (xml.name().equals("body")) {
                blocks(xml, elements, new StringBuilder());
            } else {
                xml.skip();
            }
        }
        return elements;
    }

    /**
     * Paragraphs and tables of a body, cell, text box or content control.
     *
     * @param open text of paragraphs whose ends were deleted: it goes on in the next paragraph
     */
    private void blocks(WordXml xml, List<Element> out, StringBuilder open) throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "p" -> paragraph(xml, out, open);
                case "tbl" -> table(xml, out);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> blocks(xml, out, open);
                case "mc:AlternateContent" -> blocks(xml, out, open);
                case "mc:Choice" -> blocks(xml, out, open);
                default -> xml.skip();
            }
        }
    }

    private void paragraph(WordXml xml, List<Element> out, StringBuilder open) throws XMLStreamException {
        ParagraphProperties properties = ParagraphProperties.PLAIN;
        StringBuilder text = new StringBuilder();
        List<Element> boxes = new ArrayList<>();
        while (xml.child()) {
            if (xml.name().equals("pPr")) {
                properties = DocxLists.readParagraphProperties(xml);
            } else {
                inline(xml, text, boxes);
            }
        }
        if (properties.deletedMark()) {
            open.append(text);
        } else {
            String whole = open + text.toString();
            open.setLength(0);
            if (!whole.isBlank()) {
                // Word counts a paragraph without text too, but prints a bare number there that names nothing.
                out.add(new Element.Text(lists.label(properties.style(), properties.reference()) + whole));
            }
        }
        out.addAll(boxes);
    }

    /** The current element of a paragraph, which is left. */
    private void inline(WordXml xml, StringBuilder text, List<Element> boxes) throws XMLStreamException {
        switch (xml.name()) {
            case "r" -> run(xml, text, boxes);
            case "m:t" -> text.append(xml.text());
            case "del", "moveFrom", "sdtPr", "rPr", "mc:Fallback" -> xml.skip();
            // Everything else that a paragraph may hold (hyperlink, ins, moveTo, smartTag, fldSimple, sdt, formulas,
            // alternative content) holds runs in its turn.
            default -> {
                while (xml.child()) {
                    inline(xml, text, boxes);
                }
            }
        }
    }

    private void run(WordXml xml, StringBuilder text, List<Element> boxes) throws XMLStreamException {
        boolean hidden = false;
        StringBuilder own = new StringBuilder();
        while (xml.child()) {
            if (xml.name().equals("rPr")) {
                hidden = hides(xml);
            } else {
                piece(xml, own, boxes);
            }
        }
        if (!hidden) {
            text.append(own);
        }
    }

    private static boolean hides(WordXml xml) throws XMLStreamException {
        boolean hidden = false;
        while (xml.child()) {
            hidden |= xml.name().equals("vanish") && xml.on();
            xml.skip();
        }
        return hidden;
    }

    /** The current element of a run, which is left. */
    private void piece(WordXml xml, StringBuilder text, List<Element> boxes) throws XMLStreamException {
        switch (xml.name()) {
            case "t" -> text.append(xml.text());
            case "tab", "ptab" -> leaf(xml, text, "\t");
            case "br" -> leaf(xml, text, xml.attribute("type") == null ? "\n" : "");
            case "cr" -> leaf(xml, text, "\n");
            case "noBreakHyphen" -> leaf(xml, text, "-");
            case "sym" -> leaf(xml, text, symbol(xml.attribute("char")));
            case "txbxContent" -> blocks(xml, boxes, new StringBuilder());
            case "mc:AlternateContent", "mc:Choice", "drawing", "pict", "object", "ruby", "rubyBase" ->
                inside(xml, text, boxes);
            case "r" -> run(xml, text, boxes);
            default -> {
                if (xml.name().startsWith("?:")) {
                    pictures.see(xml).ifPresent(boxes::add);
                    inside(xml, text, boxes);
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void inside(WordXml xml, StringBuilder text, List<Element> boxes) throws XMLStreamException {
        while (xml.child()) {
            piece(xml, text, boxes);
        }
    }

    private static void leaf(WordXml xml, StringBuilder text, String printed) throws XMLStreamException {
        text.append(printed);
        xml.skip();
    }

    /** The characters of Wingdings that forms use as tick boxes; others are ornaments. */
    private static String symbol(String hexadecimal) {
        return switch (hexadecimal == null ? "" : hexadecimal.toUpperCase(java.util.Locale.ROOT)) {
            case "F0FE", "F052", "F0FC", "F050" -> "☑";
            case "F0A8", "F0A3", "F06F", "F072" -> "□";
            case "F0FD", "F051", "F054" -> "☒";
            default -> "";
        };
    }

    /** A table; what is nested in it follows it, unless it is only a frame around one cell. */
    private void table(WordXml xml, List<Element> out) throws XMLStreamException {
        DrawnRows rows = new DrawnRows();
        List<List<Element>> cells = new ArrayList<>();
        rows(xml, rows, cells);
        List<Element> nested = cells.stream()
                .flatMap(List::stream)
                .filter(element -> !(element instanceof Element.Text))
                .toList();
        if (cells.size() == 1 && !nested.isEmpty()) {
            out.addAll(cells.getFirst());
            return;
        }
        if (!cells.isEmpty()) {
            out.add(new Element.Table(rows.grid()));
        }
        out.addAll(nested);
    }

    private void rows(WordXml xml, DrawnRows rows, List<List<Element>> cells) throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "tr" -> row(xml, rows, cells);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml, rows, cells);
                default -> xml.skip();
            }
        }
    }

    private void row(WordXml xml, DrawnRows rows, List<List<Element>> cells) throws XMLStreamException {
        DocxRow row = new DocxRow();
        List<List<Element>> contents = new ArrayList<>();
        rowParts(xml, row, contents);
        if (row.drawn()) {
            rows.add(row.cells());
            cells.addAll(contents);
        }
    }

    private void rowParts(WordXml xml, DocxRow row, List<List<Element>> contents) throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "trPr" -> row.properties(xml);
                case "tc" -> contents.add(cell(xml, row));
                case "sdt", "sdtContent", "customXml" -> rowParts(xml, row, contents);
                default -> xml.skip();
            }
        }
    }

    private List<Element> cell(WordXml xml, DocxRow row) throws XMLStreamException {
        DocxRow.CellProperties properties = DocxRow.CellProperties.PLAIN;
        List<Element> content = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        while (xml.child()) {
            switch (xml.name()) {
                case "tcPr" -> properties = DocxRow.CellProperties.read(xml);
                case "p" -> paragraph(xml, content, open);
                case "tbl" -> table(xml, content);
                case "sdt", "sdtContent", "customXml" -> blocks(xml, content, open);
                default -> xml.skip();
            }
        }
        if (properties.deleted()) {
            return List.of();
        }
        row.add(properties, CellText.of(content));
        return content;
    }
}
