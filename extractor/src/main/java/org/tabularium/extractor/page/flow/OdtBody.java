package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.tabularium.models.document.Content.Element;

/** Walks the body of an OpenDocument text: paragraphs and tables, in order. For one document. */
final class OdtBody {

    /** No line holds more blanks; a larger count is a broken file's. */
    private static final int MOST_BLANKS = 1000;

    private final OdfStyles styles;
    private final OdfLists lists;

    OdtBody(OdfStyles styles, OdfLists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    /** What the current element holds, which is left: a body, section, cell, text box. */
    List<Element> read(OdfXml xml) throws XMLStreamException {
        List<Element> out = new ArrayList<>();
        blocks(xml, out);
        return out;
    }

    private void blocks(OdfXml xml, List<Element> out) throws XMLStreamException {
        while (xml.child()) {
            block(xml, out, "");
        }
    }

    /** @param label what the paragraph's list prints before it */
    private void block(OdfXml xml, List<Element> out, String label) throws XMLStreamException {
        switch (xml.name()) {
            case "text:p", "text:h" -> paragraph(xml, out, label);
            case "table:table" -> out.addAll(table(xml).elements());
            case "text:list" -> list(xml, out, null, 0);
            case "text:section",
                    "text:table-of-content",
                    "text:index-body",
                    "text:index-title",
                    "text:numbered-paragraph",
                    "draw:frame",
                    "draw:text-box",
                    "draw:custom-shape",
                    "draw:rect",
                    "draw:g" -> blocks(xml, out);
            default -> xml.skip();
        }
    }

    private void list(OdfXml xml, List<Element> out, String outer, int level) throws XMLStreamException {
        String style = xml.attribute("style-name");
        boolean goesOn = "true".equals(xml.attribute("continue-numbering")) || xml.attribute("continue-list") != null;
        String list = outer != null && style == null ? outer : lists.begin(style, goesOn || outer != null);
        while (xml.child()) {
            boolean numbered = xml.name().equals("text:list-item");
            while (xml.child()) {
                switch (xml.name()) {
                    case "text:list" -> list(xml, out, list, level + 1);
                    case "text:p", "text:h" -> {
                        item(xml, out, numbered ? list : null, level);
                        // A further paragraph of the same item has no number of its own.
                        numbered = false;
                    }
                    default -> block(xml, out, "");
                }
            }
        }
    }

    private void item(OdfXml xml, List<Element> out, String list, int level) throws XMLStreamException {
        List<Element> boxes = new ArrayList<>();
        String text = text(xml, boxes);
        if (!text.isBlank()) {
            out.add(new Element.Text((list == null ? "" : lists.label(list, level)) + text));
        }
        out.addAll(boxes);
    }

    private void paragraph(OdfXml xml, List<Element> out, String label) throws XMLStreamException {
        List<Element> boxes = new ArrayList<>();
        String text = text(xml, boxes);
        if (!text.isBlank()) {
            out.add(new Element.Text(label + text));
        }
        out.addAll(boxes);
    }

    private String text(OdfXml xml, List<Element> boxes) throws XMLStreamException {
        boolean hidden = styles.hidden(xml.attribute("style-name"));
        StringBuilder text = new StringBuilder();
        inline(xml, text, boxes);
        return hidden ? "" : text.toString();
    }

    /** White space counts as in HTML: once, whatever its length; more of it has elements of its own. */
    private void inline(OdfXml xml, StringBuilder text, List<Element> boxes) throws XMLStreamException {
        while (xml.childOrText()) {
            if (xml.onText()) {
                String run = xml.characters().replaceAll("[ \\t\\r\\n]+", " ");
                boolean atBlank = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
                text.append(atBlank ? run.replaceFirst("^ ", "") : run);
            } else {
                piece(xml, text, boxes);
            }
        }
    }

    private void piece(OdfXml xml, StringBuilder text, List<Element> boxes) throws XMLStreamException {
        switch (xml.name()) {
            case "text:s" -> {
                text.append(" ".repeat(Math.min(MOST_BLANKS, xml.count("c"))));
                xml.skip();
            }
            case "text:tab" -> {
                text.append('\t');
                xml.skip();
            }
            case "text:line-break" -> {
                text.append('\n');
                xml.skip();
            }
            case "draw:frame", "draw:text-box", "draw:custom-shape", "draw:rect", "draw:g" -> blocks(xml, boxes);
            case "text:note", "office:annotation", "text:ruby-text", "text:hidden-text", "text:tracked-changes" ->
                xml.skip();
            default -> {
                if (styles.hidden(xml.attribute("style-name"))) {
                    xml.skip();
                } else {
                    inline(xml, text, boxes);
                }
            }
        }
    }

    private SpannedTable table(OdfXml xml) throws XMLStreamException {
        SpannedTable table = new SpannedTable();
        rows(xml, table);
        return table;
    }

    private void rows(OdfXml xml, SpannedTable table) throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "table:table-row" -> {
                    table.row();
                    cells(xml, table);
                }
                case "table:table-header-rows", "table:table-rows", "table:table-row-group" -> rows(xml, table);
                default -> xml.skip();
            }
        }
    }

    private void cells(OdfXml xml, SpannedTable table) throws XMLStreamException {
        while (xml.child()) {
            if (xml.name().equals("table:table-cell")) {
                int repeated = Math.min(SpannedTable.MOST_COLUMNS, xml.count("number-columns-repeated"));
                int rowSpan = xml.count("number-rows-spanned");
                int columnSpan = xml.count("number-columns-spanned");
                List<Element> content = read(xml);
                for (int i = 0; i < repeated; i++) {
                    table.cell(rowSpan, columnSpan, content);
                }
            } else {
                xml.skip();
            }
        }
    }
}
