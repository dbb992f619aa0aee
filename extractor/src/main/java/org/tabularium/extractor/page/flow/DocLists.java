package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.tabularium.extractor.page.flow.ListNumbers.Level;
import org.tabularium.extractor.page.flow.ListNumbers.NumberedList;

/** The numbered lists of a .doc. */
final class DocLists {

    private final ListTables tables;
    private final Map<Integer, NumberedList> lists = new HashMap<>();
    private final ListNumbers numbers = new ListNumbers();

    /** @param tables {@code null} in a document without lists */
    DocLists(ListTables tables) {
        this.tables = tables;
    }

    /** The number that Word prints before the next paragraph; empty if none. Counts on, so each paragraph once. */
    String label(Paragraph paragraph) {
        if (tables == null || !paragraph.isInList()) {
            return "";
        }
        int id = paragraph.getIlfo();
        NumberedList list;
        try {
            list = lists.computeIfAbsent(id, key -> read(paragraph.getList()));
        } catch (NoSuchElementException e) {
            // A list number that the file has no list for: Word prints none either.
            return "";
        }
        return ListNumbers.spaced(numbers.next(Integer.toString(id), list, paragraph.getIlvl()));
    }

    private static NumberedList read(HWPFList list) {
        if (list.getListData() == null) {
            throw new NoSuchElementException("list without data");
        }
        List<Level> levels = new ArrayList<>();
        for (ListLevel level : list.getListData().getLevels()) {
            levels.add(level(level, levels.size()));
        }
        Set<Integer> restarts = new HashSet<>();
        LFOData overrides = list.getLFOData();
        ListFormatOverrideLevel[] changed = overrides == null || overrides.getRgLfoLvl() == null
                ? new ListFormatOverrideLevel[0]
                : overrides.getRgLfoLvl();
        for (ListFormatOverrideLevel override : changed) {
            int number = override.getLevelNum();
            if (number < levels.size()) {
                Level old = override.isFormatting() ? level(override.getLevel(), number) : levels.get(number);
                int start = override.isStartAt() && !override.isFormatting() ? override.getIStartAt() : old.start();
                levels.set(number, new Level(start, old.format(), old.text(), old.legal(), old.restartAfter()));
                if (override.isStartAt()) {
                    restarts.add(number);
                }
            }
        }
        return new NumberedList(Integer.toString(list.getLsid()), levels, restarts);
    }

    /** In a .doc the placeholders are the levels' own numbers, 0 to 8, as characters. */
    private static Level level(ListLevel level, int number) {
        StringBuilder text = new StringBuilder();
        String raw = level.getNumberText() == null ? "" : level.getNumberText();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            text.append(c < ListNumbers.LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        NumberFormat format = NumberFormat.ofCode(level.getNumberFormat());
        return new Level(level.getStartAt(), format, text.toString(), level.isLegalNumbering(), number);
    }
}
