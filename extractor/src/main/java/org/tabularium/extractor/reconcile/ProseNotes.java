package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** What is wrong with numbers in the prose that were reckoned anew. */
final class ProseNotes {

    /** Off by this little, in percentage points, a percentage was made to fit rather than mistaken. */
    private static final BigDecimal FITTED = new BigDecimal("0.02");

    private final List<Note> notes = new ArrayList<>();

    void clear() {
        notes.clear();
    }

    List<Note> all() {
        return List.copyOf(notes);
    }

    void add(Note note) {
        notes.add(note);
    }

    /**
     * A whole that its parts do not make up.
     *
     * @param found the words with the whole and its parts
     * @param parts what the parts are called, in Chinese
     * @param partsEn likewise in English
     */
    static Note unequal(
            Passage passage, MatchResult found, String parts, String partsEn, BigDecimal whole, BigDecimal sum) {
        Spot spot = passage.spot(found.start(), found.end());
        String printed = whole.toPlainString();
        String made = sum.toPlainString();
        return Note.spot(
                        "narrative-sum",
                        Severity.WARNING,
                        "“" + spot.section() + "”中“" + Naming.quoted(spot) + "”" + parts + "之和为" + made + "，与" + printed
                                + "不符，相差" + whole.subtract(sum).abs().toPlainString() + "。",
                        "In \"" + spot.section() + "\", the " + partsEn + " in \"" + Naming.quoted(spot) + "\" make "
                                + made + ", not " + printed + ".",
                        spot)
                .expecting(made, printed)
                .off(whole.subtract(sum));
    }

    /** Compares a printed percentage with that of a part in a whole; one of nothing says nothing. */
    void percentage(Mention percent, BigDecimal part, BigDecimal partHalf, BigDecimal whole, BigDecimal wholeHalf) {
        if (whole.signum() == 0) {
            if (percent.number().signum() != 0) {
                ofNothing(percent, "基数为零，比例无意义", "a percentage of nothing");
            }
            return;
        }
        Ratio ratio = Ratio.of(part, partHalf, whole, wholeHalf);
        if (!ratio.right(percent)) {
            BigDecimal exact = ratio.exact(percent);
            BigDecimal off = percent.number().subtract(exact);
            Severity severity = ratio.possible(percent)
                    ? Severity.INFO
                    : off.abs().compareTo(FITTED) <= 0 ? Severity.WARNING : Severity.ERROR;
            add(
                    "narrative-percentage",
                    severity,
                    percent,
                    "按" + MoneyUnit.say(part) + "÷" + MoneyUnit.say(whole) + "计算应为" + exact.toPlainString() + "%",
                    "should be " + exact.toPlainString() + "% (" + MoneyUnit.say(part) + " of " + MoneyUnit.say(whole)
                            + ")",
                    exact);
        }
    }

    /** A percentage of what is not there. */
    void ofNothing(Mention percent, String zh, String en) {
        boolean told = percent.number().signum() != 0;
        add("narrative-zero-base", told ? Severity.WARNING : Severity.INFO, percent, zh, en, null);
    }

    /**
     * A note about a number.
     *
     * @param expected in the unit that is printed; {@code null} if there is none
     */
    void add(String rule, Severity severity, Mention at, String zh, String en, BigDecimal expected) {
        Spot told = at.told();
        Note note = Note.spot(
                rule,
                severity,
                "“" + told.section() + "”中“" + Naming.quoted(told) + "”有误：" + zh + "。",
                "In \"" + told.section() + "\", \"" + Naming.quoted(told) + "\": " + en + ".",
                told);
        String sign = at.percent() ? "%" : "";
        notes.add(
                expected == null
                        ? note
                        : note.expecting(
                                        expected.toPlainString() + sign,
                                        at.number().toPlainString() + sign)
                                .off(at.number().subtract(expected)));
    }
}
