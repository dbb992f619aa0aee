package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.tabularium.models.document.Content;

/** Walks the body of a web page: lines and tables, in order. For one page. */
final class HtmlBody {

    /** What a browser shows nothing of, or what is no part of the text. */
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "select",
            "option",
            "button",
            "textarea",
            "svg",
            "iframe");

    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

    private final List<Content.Element> out = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** What an element shows: a body, or a cell. */
    List<Content.Element> read(Element element) {
        children(element);
        endLine();
        return List.copyOf(out);
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            switch (child) {
                case TextNode text -> append(text.getWholeText());
                case Element inner -> element(inner);
                default -> {}
            }
        }
    }

    private void append(String text) {
        String run = BLANKS.matcher(text).replaceAll(" ").replace('\u00A0', ' ');
        boolean atBlank = line.isEmpty() || line.charAt(line.length() - 1) == ' ' || endsLine();
        line.append(atBlank && run.startsWith(" ") && text.charAt(0) != '\u00A0' ? run.substring(1) : run);
    }

    private boolean endsLine() {
        return line.charAt(line.length() - 1) == '\n';
    }

    private void element(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find()) {
            return;
        }
        switch (name) {
            case "br" -> line.append('\n');
            case "table" -> {
                endLine();
                out.addAll(table(element));
            }
            case "li" -> {
                endLine();
                line.append(number(element));
                children(element);
                endLine();
            }
            default -> {
                boolean block = element.isBlock();
                if (block) {
                    endLine();
                }
                children(element);
                if (block) {
                    endLine();
                }
            }
        }
    }

    /** A browser numbers the items of an ordered list itself. */
    private static String number(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        String start = list.attr("start");
        int number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        for (Element before = item.previousElementSibling(); before != null; before = before.previousElementSibling()) {
            number += before.normalName().equals("li") ? 1 : 0;
        }
        NumberFormat format =
                switch (list.attr("type")) {
                    case "a" -> NumberFormat.LOWER_LETTER;
                    case "A" -> NumberFormat.UPPER_LETTER;
                    case "i" -> NumberFormat.LOWER_ROMAN;
                    case "I" -> NumberFormat.UPPER_ROMAN;
                    default -> NumberFormat.DECIMAL;
                };
        return format.write(number) + ". ";
    }

    private void endLine() {
        String text = line.toString();
        line.setLength(0);
        if (!text.isBlank()) {
            // A line break in a paragraph of a web page parts lines as the end of a paragraph does.
            text.lines().filter(each -> !each.isBlank()).forEach(each -> out.add(new Content.Element.Text(each)));
        }
    }

    /** A table; pages that lay themselves out by tables hold the real ones in their cells. */
    private static List<Content.Element> table(Element element) {
        SpannedTable table = new SpannedTable();
        List<Content.Element> all = new ArrayList<>();
        for (Element caption : element.children().select("> caption")) {
            all.addAll(new HtmlBody().read(caption));
        }
        for (Element row : rows(element)) {
            table.row();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    table.cell(span(cell, "rowspan"), span(cell, "colspan"), new HtmlBody().read(cell));
                }
            }
        }
        all.addAll(table.holdsTables() ? table.content() : table.elements());
        return all;
    }

    private static Elements rows(Element table) {
        Elements rows = new Elements();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    /** A span as browsers take it: 1 if not stated, and 0 rows are all that follow (HTML, 4.9.11). */
    private static int span(Element cell, String attribute) {
        String told = cell.attr(attribute).strip();
        int span = told.matches("\\d{1,5}") ? Integer.parseInt(told) : 1;
        return span == 0 ? (attribute.equals("rowspan") ? MOST_ROWS : 1) : Math.min(span, MOST_ROWS);
    }

    /** The longest span that browsers know. */
    private static final int MOST_ROWS = 65534;
}
