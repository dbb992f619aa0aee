package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The amounts that stand before a number in its paragraph: what it may be a change or a share of.
 *
 * @param year of the figures; {@code null} if not known
 */
record Neighbours(Integer year) {

    /** An amount that lacks its unit, or is still to be filled in: what stands before it is not what it is about. */
    private static final Pattern UNTOLD = Pattern.compile(
            "(?=[\\dXx×*])(?:\\d[\\d,]*+\\.\\d{2,}+(?=[,。;])|(?=[Xx×]{2})(?<![A-Za-z])[Xx×]{2,}(?![A-Za-z])|\\*{2,})");

    /** Words that open a list of parts. */
    static final Pattern PARTS = Pattern.compile("其中|包括");

    /** Amounts of the paragraph that are nobody's change, the nearest first, of this year or of earlier ones. */
    List<Mention> plain(Mention at, List<Mention> before, boolean lastYear) {
        int start = begin(at);
        return before.reversed().stream()
                .takeWhile(each -> each.start() >= start)
                .filter(each -> !each.percent() && !each.changes())
                .filter(each -> earlier(each) == lastYear)
                .toList();
    }

    /** Where the paragraph begins, or what follows the last amount in the sentence that is not told. */
    private static int begin(Mention at) {
        Passage passage = at.passage();
        int begin = passage.paragraph(at.start());
        Matcher untold = UNTOLD.matcher(passage.text()).region(passage.sentence(at.start()), at.start());
        while (untold.find()) {
            begin = untold.end();
        }
        return begin;
    }

    /** True if the sentence of an amount has one before it that is not told: it may be the whole that parts are of. */
    static boolean afterUntold(Mention at) {
        Passage passage = at.passage();
        return UNTOLD.matcher(passage.text())
                .region(passage.sentence(at.start()), at.start())
                .find();
    }

    private boolean earlier(Mention mention) {
        return mention.year() != null && year != null && mention.year() < year;
    }

    /** The amount that a change is of: the one before it, or before 其中 in its sentence. */
    static Mention likeliest(List<Mention> now, Mention at) {
        List<Mention> near = now.stream().filter(at::sameSentence).toList();
        if (near.isEmpty()) {
            return now.getFirst();
        }
        String between = at.passage().text().substring(near.getLast().end(), at.start());
        return PARTS.matcher(between).find() ? near.getLast() : near.getFirst();
    }
}
