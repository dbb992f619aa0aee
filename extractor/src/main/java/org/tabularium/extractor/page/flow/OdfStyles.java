package org.tabularium.extractor.page.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the styles of an OpenDocument file say about what is seen: hidden text, hidden sheets, drawn cells. */
final class OdfStyles {

    /** Texts say none, tables say false. */
    private static final Set<String> UNSEEN = Set.of("none", "false");

    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Set<String>> borders = new HashMap<>();

    /** The styles in the current element, which is left; list styles go to {@code lists}. */
    void read(OdfXml xml, OdfLists lists) throws XMLStreamException {
        while (xml.child()) {
            switch (xml.name()) {
                case "text:list-style" -> lists.readStyle(xml);
                case "style:style" -> style(xml);
                default -> xml.skip();
            }
        }
    }

    private void style(OdfXml xml) throws XMLStreamException {
        String name = xml.attribute("name");
        while (xml.child()) {
            switch (xml.name()) {
                case "style:text-properties", "style:table-properties" -> {
                    if (name != null && UNSEEN.contains(String.valueOf(xml.attribute("display")))) {
                        hidden.add(name);
                    }
                }
                case "style:table-cell-properties" -> borders.put(name, borders(xml));
                default -> {}
            }
            xml.skip();
        }
    }

    private static Set<String> borders(OdfXml xml) {
        Set<String> drawn = new HashSet<>();
        for (String side : Set.of("top", "bottom", "left", "right")) {
            String own = xml.attribute("border-" + side);
            String told = own == null ? xml.attribute("border") : own;
            if (told != null && !told.startsWith("none") && !told.startsWith("0")) {
                drawn.add(side);
            }
        }
        return drawn;
    }

    /** True if what has a style is not seen; {@code null} is no style. */
    boolean hidden(String style) {
        return hidden.contains(style);
    }

    /** True if a cell style draws a side: {@code top}, {@code bottom}, {@code left}, {@code right}. */
    boolean draws(String style, String side) {
        return borders.getOrDefault(style, Set.of()).contains(side);
    }
}
