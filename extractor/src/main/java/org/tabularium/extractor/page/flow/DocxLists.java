package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.tabularium.extractor.page.flow.ListNumbers.Level;
import org.tabularium.extractor.page.flow.ListNumbers.NumberedList;

/** The numbered lists of a .docx: its numbering part, and the paragraph styles that bring a number with them. */
final class DocxLists {

    /** A paragraph's or style's reference to a list; {@code null} parts are inherited. */
    record Reference(String list, Integer level) {
        static final Reference NONE = new Reference(null, null);

        Reference or(Reference inherited) {
            return new Reference(list == null ? inherited.list : list, level == null ? inherited.level : level);
        }
    }

    private record Style(String parent, Reference reference) {}

    private final Map<String, SortedMap<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, Map<String, Integer>> levelOfStyle = new HashMap<>();
    private final Map<String, NumberedList> lists = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private String defaultStyle;
    private final ListNumbers numbers = new ListNumbers();

    /** Both parts may be {@code null}: a document without lists. */
    DocxLists(PackagePart numbering, PackagePart styleSheet) throws IOException, XMLStreamException {
        if (numbering != null) {
            try (WordXml xml = new WordXml(numbering)) {
                readNumbering(xml);
            }
        }
        if (styleSheet != null) {
            try (WordXml xml = new WordXml(styleSheet)) {
                readStyles(xml);
            }
        }
    }

    /** The number that Word prints before the next paragraph; empty if none. Counts on, so each paragraph once. */
    String label(String style, Reference own) {
        String styled = style == null ? defaultStyle : style;
        Reference inherited = ofStyle(styled, 0);
        Reference reference = own.or(inherited);
        NumberedList list = lists.get(reference.list());
        if (list == null) {
            return "";
        }
        Integer linked =
                levelOfStyle.getOrDefault(list.definition(), new HashMap<>()).get(styled);
        int level = reference.level() != null ? reference.level() : linked != null ? linked : 0;
        return ListNumbers.spaced(numbers.next(reference.list(), list, level));
    }

    private Reference ofStyle(String id, int depth) {
        Style style = styles.get(id);
        // A chain of styles longer than this is a circle.
        return style == null || depth > 20 ? Reference.NONE : style.reference().or(ofStyle(style.parent(), depth + 1));
    }

    private void readNumbering(WordXml xml) throws XMLStreamException {
        xml.child();
        while (xml.child()) {
            switch (xml.name()) {
                case "abstractNum" -> readDefinition(xml);
                case "num" -> readList(xml);
                default -> xml.skip();
            }
        }
    }

    private void readDefinition(WordXml xml) throws XMLStreamException {
        String id = xml.attribute("abstractNumId");
        SortedMap<Integer, Level> levels = new TreeMap<>();
        while (xml.child()) {
            if (xml.name().equals("lvl")) {
                readLevel(xml, id, levels);
            } else {
                xml.skip();
            }
        }
        definitions.put(id, levels);
    }

    private void readLevel(WordXml xml, String definition, Map<Integer, Level> levels) throws XMLStreamException {
        int number = xml.number("ilvl", 0);
        int start = 0;
        int restartAfter = number;
        boolean legal = false;
        String text = "";
        NumberFormat format = NumberFormat.DECIMAL;
        while (xml.child()) {
            switch (xml.name()) {
                case "start" -> start = xml.number(0);
                case "numFmt" -> format = NumberFormat.ofName(xml.value());
                case "lvlText" -> text = xml.value() == null ? "" : xml.value();
                case "isLgl" -> legal = xml.on();
                case "lvlRestart" -> restartAfter = xml.number(number);
                case "pStyle" ->
                    levelOfStyle
                            .computeIfAbsent(definition, key -> new HashMap<>())
                            .put(xml.value(), number);
                default -> {}
            }
            xml.skip();
        }
        if (number < ListNumbers.LEVELS) {
            levels.put(number, new Level(start, format, text, legal, restartAfter));
        }
    }

    private void readList(WordXml xml) throws XMLStreamException {
        String id = xml.attribute("numId");
        String definition = "";
        SortedMap<Integer, Level> own = new TreeMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        while (xml.child()) {
            switch (xml.name()) {
                case "abstractNumId" -> {
                    definition = xml.value();
                    xml.skip();
                }
                case "lvlOverride" -> readOverride(xml, definition, own, starts);
                default -> xml.skip();
            }
        }
        SortedMap<Integer, Level> levels = new TreeMap<>(definitions.getOrDefault(definition, new TreeMap<>()));
        levels.putAll(own);
        starts.forEach((number, start) -> levels.computeIfPresent(
                number, (key, l) -> new Level(start, l.format(), l.text(), l.legal(), l.restartAfter())));
        lists.put(id, new NumberedList(definition, outermostFirst(levels), Set.copyOf(starts.keySet())));
    }

    private void readOverride(WordXml xml, String definition, Map<Integer, Level> own, Map<Integer, Integer> starts)
            throws XMLStreamException {
        int number = Math.clamp(xml.number("ilvl", 0), 0, ListNumbers.LEVELS - 1);
        while (xml.child()) {
            if (xml.name().equals("lvl")) {
                readLevel(xml, definition, own);
            } else {
                if (xml.name().equals("startOverride")) {
                    starts.put(number, xml.number(1));
                }
                xml.skip();
            }
        }
    }

    private static List<Level> outermostFirst(SortedMap<Integer, Level> levels) {
        int count = levels.isEmpty() ? 0 : levels.lastKey() + 1;
        Level silent = new Level(1, NumberFormat.NONE, "", false, 0);
        List<Level> all = new ArrayList<>(Collections.nCopies(count, silent));
        levels.forEach(all::set);
        return all;
    }

    private void readStyles(WordXml xml) throws XMLStreamException {
        xml.child();
        while (xml.child()) {
            if (xml.name().equals("style") && "paragraph".equals(xml.attribute("type"))) {
                readStyle(xml);
            } else {
                xml.skip();
            }
        }
    }

    private void readStyle(WordXml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        if ("1".equals(xml.attribute("default"))) {
            defaultStyle = id;
        }
        String parent = null;
        Reference reference = Reference.NONE;
        while (xml.child()) {
            if (xml.name().equals("pPr")) {
                reference = readParagraphProperties(xml).reference();
                continue;
            }
            if (xml.name().equals("basedOn")) {
                parent = xml.value();
            }
            xml.skip();
        }
        styles.put(id, new Style(parent, reference));
    }

    /**
     * What a {@code w:pPr} says that changes the text.
     *
     * @param style the paragraph's style; {@code null} for the default
     * @param reference its list
     * @param deletedMark true if the end of the paragraph was deleted: it runs on into the next one
     */
    record ParagraphProperties(String style, Reference reference, boolean deletedMark) {
        static final ParagraphProperties PLAIN = new ParagraphProperties(null, Reference.NONE, false);
    }

    /** Reads a {@code w:pPr} and leaves it. */
    static ParagraphProperties readParagraphProperties(WordXml xml) throws XMLStreamException {
        String style = null;
        Reference reference = Reference.NONE;
        boolean deleted = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "pStyle" -> {
                    style = xml.value();
                    xml.skip();
                }
                case "numPr" -> reference = readReference(xml);
                case "rPr" -> {
                    while (xml.child()) {
                        deleted |= xml.name().equals("del");
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        return new ParagraphProperties(style, reference, deleted);
    }

    private static Reference readReference(WordXml xml) throws XMLStreamException {
        String list = null;
        Integer level = null;
        while (xml.child()) {
            switch (xml.name()) {
                case "numId" -> list = xml.value();
                case "ilvl" -> level = xml.number(0);
                default -> {}
            }
            xml.skip();
        }
        return new Reference(list, level);
    }
}
