package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts with their kinds: 车辆7辆（一般公务用车3辆、执法执勤用车4辆、其他用车0辆）. A list that ends in 其他, or that goes
 * through all grades, is of all kinds: it has to make up the whole.
 */
final class ProseTallies {

    private static final Pattern LIST =
            Pattern.compile("(\\d+)(辆|个|家|台|人|名|项)(?:[(,:]|[(,]?其中[:,]?)((?:[^\\d。;(),、]{2,20}\\d+\\2[,、]?){2,})");
    private static final Pattern PART = Pattern.compile("([^\\d,、]+)(\\d+)");
    private static final Pattern GRADES = Pattern.compile(
            "项目(\\d+)个[^。()]{0,60}[(,]其中[:,]?((?:[^。)]{0,12}\"(?:优秀?|良好?|中|合格|差|不合格)\"的?(?:项目)?\\d+个[;,、]?){3,})");
    private static final Pattern GRADE = Pattern.compile("的?(项目)?(\\d+)个");

    /** What the last of all kinds is called. */
    private static final String OTHERS = "其他";

    List<Note> check(Passage passage) {
        List<Note> notes = new ArrayList<>();
        boolean others = passage.text().contains(OTHERS);
        (others ? passage.numbered(LIST) : List.<MatchResult>of()).forEach(list -> {
            Matcher part = PART.matcher(list.group(3));
            int sum = 0;
            boolean all = false;
            while (part.find()) {
                sum += Integer.parseInt(part.group(2));
                all |= part.group(1).startsWith(OTHERS);
            }
            if (all) {
                add(notes, passage, list, sum);
            }
        });
        GRADES.matcher(passage.text())
                .results()
                .forEach(list -> add(
                        notes,
                        passage,
                        list,
                        GRADE.matcher(list.group(2))
                                .results()
                                .mapToInt(each -> Integer.parseInt(each.group(2)))
                                .sum()));
        return notes;
    }

    private static void add(List<Note> notes, Passage passage, MatchResult list, int sum) {
        BigDecimal whole = new BigDecimal(list.group(1));
        BigDecimal made = BigDecimal.valueOf(sum);
        if (whole.compareTo(made) != 0) {
            notes.add(ProseNotes.unequal(passage, list, "各类", "kinds", whole, made));
        }
    }
}
