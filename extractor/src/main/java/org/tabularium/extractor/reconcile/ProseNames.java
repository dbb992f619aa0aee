package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;

/**
 * Economic items that the prose lists as those that money goes to (主要包括：基本工资、津贴补贴…) against the rows of the
 * table that have money. Lists that are those of the template name many items without money; only one that is plainly the
 * document's own is told of.
 */
final class ProseNames {

    private static final Pattern LIST = Pattern.compile("(人员经费|公用经费)[^。;]{0,30}?主要(?:用于|包括)[::]?([^。;()]{6,400})");

    /** Of the items of a list that is the document's own at least so many in a hundred have money. */
    private static final int OWN = 80;

    private static final int HUNDRED = 100;

    List<Note> check(Passage passage, Map<String, Sheet> sheets) {
        Sheet sheet = sheets.getOrDefault("final-basic-expenditure", sheets.get("basic-expenditure"));
        List<Note> notes = new ArrayList<>();
        if (sheet == null || !sheet.prints("total") || !passage.text().contains("主要")) {
            return notes;
        }
        Matcher list = LIST.matcher(passage.text());
        while (list.find()) {
            check(passage, list, sheet, notes);
        }
        return notes;
    }

    private static void check(Passage passage, Matcher list, Sheet sheet, List<Note> notes) {
        Set<String> listed = new HashSet<>();
        for (String name : list.group(2).replace("\n", "").split("[、,]|以及|和")) {
            listed.add(name);
        }
        List<Line> known = sheet.halves().stream()
                .flatMap(half -> half.lines().stream())
                .filter(line -> line.item() && listed.contains(line.label()))
                .filter(line -> sheet.figure(line.row(), "total") != null)
                .toList();
        List<Line> empty = known.stream()
                .filter(line -> sheet.figure(line.row(), "total").known()
                        && sheet.figure(line.row(), "total").zero())
                .toList();
        boolean own = known.size() * HUNDRED >= listed.size() * OWN
                && (known.size() - empty.size()) * HUNDRED >= known.size() * OWN;
        if (own && !empty.isEmpty()) {
            List<String> names = empty.stream().map(Line::printedLabel).toList();
            var spot = passage.spot(list.start(2), list.end(2));
            notes.add(Note.spot(
                            "narrative-item",
                            Severity.INFO,
                            "“" + passage.section().title() + "”所列的“" + String.join("、", names) + "”在表格中没有金额。",
                            "\"" + String.join(", ", names) + "\", listed in \""
                                    + passage.section().title() + "\", have no amount in the table.",
                            spot)
                    .with(empty.stream()
                            .map(line -> new CellReference(sheet.table().id(), line.row(), "total"))
                            .toList()));
        }
    }
}
