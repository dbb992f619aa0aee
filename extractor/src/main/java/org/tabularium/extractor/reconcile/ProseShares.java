package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shares of a whole, and how much of a plan was carried out, recomputed. */
final class ProseShares {

    private static final Pattern WHOLE = Pattern.compile("[^。]{0,12}(其中|包括|以下方面|构成)");

    /** Words after an amount that may say that its parts follow, in characters. */
    private static final int LEAD = 20;

    /** Nested parts (其中 … 包括) are two or three deep. */
    private static final int HEADS = 3;

    private final ProseItems items;
    private final Map<String, Sheet> sheets;
    private final Neighbours neighbours;
    private final ProseNotes notes;

    ProseShares(ProseItems items, Map<String, Sheet> sheets, Neighbours neighbours, ProseNotes notes) {
        this.items = items;
        this.sheets = sheets;
        this.neighbours = neighbours;
        this.notes = notes;
    }

    /**
     * A percentage of a whole.
     *
     * @param named the words for the whole; blank if the prose leaves it to what was said before
     */
    void share(Mention percent, String named, List<Mention> before) {
        Mention part = neighbours.plain(percent, before, false).stream()
                .filter(each -> each.sameSentence(percent) || before.getLast().equals(each))
                .findFirst()
                .orElse(null);
        if (part == null) {
            return;
        }
        List<BigDecimal> wholes = named.isBlank() ? unnamed(part, before) : named(percent, named, part, before);
        boolean right = wholes.stream().anyMatch(whole -> Ratio.of(part.amount(), part.half(), whole, part.half())
                .right(percent));
        if (!wholes.isEmpty() && !right) {
            notes.percentage(percent, part.amount(), part.half(), wholes.getFirst(), part.half());
        }
    }

    private List<BigDecimal> unnamed(Mention part, List<Mention> before) {
        List<BigDecimal> stated = stated(part, before);
        if (!stated.isEmpty() || Neighbours.afterUntold(part)) {
            return stated;
        }
        List<BigDecimal> usual = amounts(items.wholes(part, sheets));
        return usual.isEmpty() ? totals(part) : usual;
    }

    /** The totals of the table that a part stands in, then of all others: any of them may be meant. */
    private List<BigDecimal> totals(Mention part) {
        return items.meant(part, sheets).stream()
                .filter(figures -> figures.size() == 1 && ProseItems.agrees(part, figures))
                .map(figures -> figures.getFirst().cell().table())
                .findFirst()
                .map(own -> sheets.values().stream()
                        .sorted(Comparator.comparing(
                                sheet -> !sheet.table().id().equals(own)))
                        .flatMap(ProseShares::totals)
                        .toList())
                .orElse(List.of());
    }

    private static Stream<BigDecimal> totals(Sheet sheet) {
        return sheet.halves().stream()
                .flatMap(half -> half.totals().stream()
                        .flatMap(line -> half.amounts().stream().map(column -> sheet.figure(line.row(), column))))
                .filter(figure -> figure != null && figure.known() && figure.unit() != null && !figure.zero())
                .map(Figure::amount);
    }

    /** The amounts before that parts were told of: those of the sentence from its beginning, then the nearest. */
    private static List<BigDecimal> stated(Mention part, List<Mention> before) {
        if (Neighbours.afterUntold(part)) {
            return List.of();
        }
        List<Mention> heads = before.reversed().stream()
                .filter(each -> each.start() < part.start() && !each.percent())
                .filter(ProseShares::headsParts)
                .filter(each -> each.amount().compareTo(part.amount()) >= 0)
                .limit(HEADS)
                .toList();
        List<Mention> near = heads.stream().filter(part::sameSentence).toList();
        return (near.isEmpty() ? heads : near.reversed())
                .stream().map(Mention::amount).toList();
    }

    private static boolean headsParts(Mention mention) {
        String text = mention.passage().text();
        return WHOLE.matcher(text)
                .region(mention.end(), Math.min(text.length(), mention.end() + LEAD))
                .lookingAt();
    }

    /** The whole that is named as the tables have it, else as the prose told it before in the same words. */
    private List<BigDecimal> named(Mention percent, String named, Mention part, List<Mention> before) {
        List<BigDecimal> printed = amounts(items.meant(percent.as(named), sheets));
        return !printed.isEmpty()
                ? printed
                : before.stream()
                        .filter(each -> each.start() < part.start() && !each.percent() && !each.changes())
                        .filter(each ->
                                each.bare().equals(named) && each.number().signum() != 0)
                        .map(Mention::amount)
                        .toList();
    }

    private static List<BigDecimal> amounts(List<List<Figure>> meant) {
        return meant.stream()
                .map(ProseItems::sum)
                .filter(amount -> amount.signum() != 0)
                .toList();
    }

    /** How much of a budget was carried out; the amount of the budget and what was spent stand before. */
    void completion(Mention percent, List<Mention> before) {
        List<Mention> amounts = neighbours.plain(percent, before, false).stream()
                .filter(percent::sameSentence)
                .toList();
        if (amounts.isEmpty()) {
            return;
        }
        Mention done = amounts.getFirst();
        Mention plan = amounts.size() > 1 && amounts.get(1).phrase().contains("预算") ? amounts.get(1) : null;
        List<Figure> planned = plan == null ? items.planned(done, sheets) : null;
        if (plan != null) {
            notes.percentage(percent, done.amount(), done.half(), plan.amount(), plan.half());
        } else if (planned != null) {
            BigDecimal sum = ProseItems.sum(planned);
            if (sum.signum() == 0) {
                notes.ofNothing(percent, "表中未列该项预算", "the tables have no budget for it");
            } else {
                notes.percentage(percent, done.amount(), done.half(), sum, done.half());
            }
        }
    }
}
