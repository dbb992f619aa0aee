package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** Growth in percent, and changes in money, recomputed from the amounts of both years or from the change. */
final class ProseGrowth {

    private final Neighbours neighbours;
    private final ProseNotes notes;

    ProseGrowth(Neighbours neighbours, ProseNotes notes) {
        this.neighbours = neighbours;
        this.notes = notes;
    }

    /** A percentage of more or less. */
    void percentage(Mention percent, List<Mention> before) {
        List<Mention> now = neighbours.plain(percent, before, false);
        if (now.isEmpty()) {
            return;
        }
        Mention delta = before.isEmpty() ? null : before.getLast();
        if (delta != null && !delta.percent() && delta.changes() && delta.sameSentence(percent)) {
            ofChange(percent, delta, now);
        } else {
            neighbours.plain(percent, before, true).stream()
                    .filter(percent::sameSentence)
                    .findFirst()
                    .ifPresent(then -> ofYears(percent, now.getFirst(), then));
        }
    }

    private void ofYears(Mention percent, Mention now, Mention then) {
        BigDecimal difference = now.amount().subtract(then.amount()).multiply(BigDecimal.valueOf(percent.direction()));
        notes.percentage(percent, difference, now.half().add(then.half()), then.amount(), then.half());
    }

    private void ofChange(Mention percent, Mention delta, List<Mention> now) {
        if (delta.direction() != percent.direction()) {
            contradicted(delta, percent);
            return;
        }
        boolean right = now.stream().anyMatch(each -> Ratio.of(
                        delta.amount(),
                        delta.half(),
                        base(each, delta),
                        each.half().add(delta.half()))
                .right(percent));
        if (!right) {
            BigDecimal base = base(Neighbours.likeliest(now, percent), delta);
            notes.percentage(
                    percent, delta.amount(), delta.half(), base, delta.half().multiply(BigDecimal.TWO));
        }
    }

    /** An amount more and a percentage less, or the other way round. */
    private void contradicted(Mention delta, Mention percent) {
        if (delta.number().signum() == 0 || percent.number().signum() == 0) {
            return;
        }
        Spot both = percent.passage().spot(delta.start() - delta.phrase().length(), percent.end());
        String title = percent.passage().section().title();
        notes.add(Note.spot(
                "narrative-direction",
                Severity.ERROR,
                "“" + title + "”中“" + both.quote() + "”前后矛盾：一增一减。",
                "In \"" + title + "\", \"" + both.quote() + "\" contradicts itself: one rises, the other falls.",
                both));
    }

    private static BigDecimal base(Mention now, Mention delta) {
        return delta.direction() < 0
                ? now.amount().add(delta.amount())
                : now.amount().subtract(delta.amount());
    }

    /** A stated change against what is stated of both years, and one that would make last year negative. */
    void change(Mention delta, List<Mention> before) {
        List<Mention> now = neighbours.plain(delta, before, false);
        List<Mention> then = neighbours.plain(delta, before, true).stream()
                .filter(each -> each.sameSentence(delta)
                        && (before.getLast().equals(each)
                                || now.stream().limit(1).anyMatch(own -> told(own, each, delta))))
                .toList();
        if (!then.isEmpty() && !now.isEmpty()) {
            difference(delta, now, then.getFirst());
        } else if (!now.isEmpty() && before.getLast().equals(now.getFirst())) {
            impossible(delta, now.getFirst());
        }
    }

    /** True if both years are told of the same thing in the sentence, one right before its change. */
    private static boolean told(Mention now, Mention then, Mention delta) {
        return now.sameSentence(delta) && now.bare().length() > 2 && now.bare().equals(then.bare());
    }

    private void difference(Mention delta, List<Mention> now, Mention then) {
        BigDecimal stated = delta.amount().multiply(BigDecimal.valueOf(delta.direction()));
        BigDecimal tolerance = delta.half().add(then.half()).add(now.getFirst().half());
        boolean right = now.stream()
                .map(each -> each.amount().subtract(then.amount()))
                .anyMatch(each -> each.subtract(stated).abs().compareTo(tolerance) <= 0);
        if (!right) {
            BigDecimal wanted = now.getFirst()
                    .amount()
                    .subtract(then.amount())
                    .divide(delta.unit())
                    .multiply(BigDecimal.valueOf(delta.direction()));
            notes.add(
                    "narrative-change",
                    Severity.ERROR,
                    delta,
                    MoneyUnit.say(now.getFirst().amount()) + "与" + MoneyUnit.say(then.amount()) + "之差应为"
                            + MoneyUnit.say(wanted.multiply(delta.unit())),
                    MoneyUnit.say(now.getFirst().amount()) + " and " + MoneyUnit.say(then.amount()) + " differ by "
                            + MoneyUnit.say(wanted.multiply(delta.unit())),
                    wanted);
        }
    }

    private void impossible(Mention delta, Mention now) {
        Passage passage = now.passage();
        String between = passage.text().substring(now.end(), delta.start());
        boolean apart = between.contains(";")
                || between.contains("。")
                || Neighbours.PARTS.matcher(between).find();
        boolean part = Neighbours.PARTS
                .matcher(passage.text())
                .region(passage.sentence(now.start()), now.start())
                .find();
        if (!apart && !part && base(now, delta).signum() < 0) {
            String printed = MoneyUnit.say(now.amount());
            notes.add(
                    "narrative-change",
                    Severity.ERROR,
                    delta,
                    "增加数大于本年数" + printed + "，上年数将为负数",
                    "the increase is more than this year's amount, " + printed
                            + ", so that last year's would be negative",
                    null);
        }
    }
}
