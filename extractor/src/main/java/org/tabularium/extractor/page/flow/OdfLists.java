package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.tabularium.extractor.page.flow.ListNumbers.Level;
import org.tabularium.extractor.page.flow.ListNumbers.NumberedList;

/** The list styles of an OpenDocument file, and the numbers that they generate. For one document. */
final class OdfLists {

    private final Map<String, List<Level>> styles = new HashMap<>();
    private final Map<String, String> lastOfStyle = new HashMap<>();
    private final ListNumbers numbers = new ListNumbers();
    private int lists;

    /** The current element, a {@code text:list-style}, which is left. */
    void readStyle(OdfXml xml) throws XMLStreamException {
        String name = xml.attribute("name");
        List<Level> levels = new ArrayList<>();
        while (xml.child()) {
            int level = Math.clamp(xml.number("level", 1), 1, ListNumbers.LEVELS);
            while (levels.size() < level) {
                levels.add(new Level(1, NumberFormat.NONE, "", false, levels.size()));
            }
            levels.set(level - 1, level(xml, level));
            xml.skip();
        }
        if (name != null) {
            styles.put(name, List.copyOf(levels));
        }
    }

    private static Level level(OdfXml xml, int level) {
        if (xml.name().equals("text:list-level-style-bullet")) {
            String bullet = xml.attribute("bullet-char");
            return new Level(1, NumberFormat.BULLET, bullet == null ? "" : bullet, false, level - 1);
        }
        NumberFormat format = format(xml.attribute("num-format"));
        if (format == NumberFormat.NONE) {
            return new Level(1, format, "", false, level - 1);
        }
        StringBuilder text = new StringBuilder(xml.attribute("num-prefix") == null ? "" : xml.attribute("num-prefix"));
        int shown = Math.clamp(xml.number("display-levels", 1), 1, level);
        for (int outer = level - shown + 1; outer <= level; outer++) {
            text.append('%').append(outer).append(outer < level ? "." : "");
        }
        text.append(xml.attribute("num-suffix") == null ? "" : xml.attribute("num-suffix"));
        return new Level(xml.number("start-value", 1), format, text.toString(), false, level - 1);
    }

    /** The format by its first symbol, as OpenDocument names them (一, 二, 三, ...). */
    private static NumberFormat format(String told) {
        return switch (told == null || told.isEmpty() ? "" : told.substring(0, 1)) {
            case "" -> NumberFormat.NONE;
            case "a" -> NumberFormat.LOWER_LETTER;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "I" -> NumberFormat.UPPER_ROMAN;
            case "一", "〇" -> NumberFormat.CHINESE;
            case "壹" -> NumberFormat.CHINESE_LEGAL;
            case "甲" -> NumberFormat.HEAVENLY_STEMS;
            case "子" -> NumberFormat.EARTHLY_BRANCHES;
            case "①" -> NumberFormat.CIRCLED;
            case "１" -> NumberFormat.FULL_WIDTH;
            default -> NumberFormat.DECIMAL;
        };
    }

    /**
     * Begins a list.
     *
     * @param style its style; {@code null} if it has none
     * @param goesOn true if it counts on from the last list of its style
     * @return what identifies it for {@link #label}
     */
    String begin(String style, boolean goesOn) {
        String name = style == null ? "" : style;
        String last = lastOfStyle.get(name);
        String list = goesOn && last != null ? last : name + "\n" + lists++;
        lastOfStyle.put(name, list);
        return list;
    }

    /** The label of the next item of a list; empty if none is printed. */
    String label(String list, int level) {
        List<Level> levels = styles.getOrDefault(list.substring(0, list.indexOf('\n')), List.of());
        String label = numbers.next(list, new NumberedList(list, levels, Set.of()), level);
        return ListNumbers.spaced(label);
    }
}
