package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The amounts that stand before a number in its paragraph: what it may be a change or a share of.
 *
 * @param year of the figures; {@code null} if not known
 */
record Neighbours(Integer year) {

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
        return Math.max(at.passage().paragraph(at.start()), at.passage().untold(at.start()));
    }

    /** True if the sentence of an amount has one before it that is not told: it may be the whole that parts are of. */
    static boolean afterUntold(Mention at) {
        return at.passage().untold(at.start()) >= 0;
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
