package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.extractor.reconcile.Passage.Mention;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** Increases, percentages and shares in the prose, recomputed from the amounts beside them. */
final class ProseChanges {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Off by this little, in percentage points, a percentage was made to fit rather than mistaken. */
    private static final BigDecimal FITTED = new BigDecimal("0.02");

    private static final Pattern WHOLE = Pattern.compile("[^。]{0,12}(其中|包括|以下方面|构成)");
    /** Words after an amount that may say that its parts follow, in characters. */
    private static final int LEAD = 20;

    /** Nested parts (其中 … 包括) are two or three deep. */
    private static final int HEADS = 3;

    private static final Pattern PARTS = Pattern.compile("其中|包括");

    private final Pattern more;
    private final Pattern less;
    private final Pattern share;
    private final Pattern completed;
    private final ProseItems items;
    private final String organisation;
    private final Integer year;
    private final Map<String, Sheet> sheets;
    private final List<Note> notes = new ArrayList<>();

    /** A ratio in percent with its bounds. */
    private record Ratio(BigDecimal low, BigDecimal exact, BigDecimal high) {

        static Ratio of(BigDecimal part, BigDecimal partHalf, BigDecimal whole, BigDecimal wholeHalf) {
            BigDecimal exact = percent(part, whole);
            BigDecimal low = percent(part.subtract(partHalf), whole.add(wholeHalf));
            BigDecimal high = percent(part.add(partHalf), whole.subtract(wholeHalf));
            return new Ratio(low.min(high), exact, low.max(high));
        }

        private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
            return whole.signum() == 0
                    ? BigDecimal.ZERO
                    : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
        }

        boolean right(Mention printed) {
            return exact(printed).compareTo(printed.number()) == 0;
        }

        /** What should be printed, in the decimals that are printed. */
        BigDecimal exact(Mention printed) {
            return exact.setScale(printed.number().scale(), RoundingMode.HALF_UP);
        }

        /** True if amounts that round to the printed ones could give the printed percentage. */
        boolean possible(Mention printed) {
            BigDecimal half =
                    new BigDecimal("0.5").scaleByPowerOfTen(-printed.number().scale());
            return printed.number().compareTo(low.subtract(half)) >= 0
                    && printed.number().compareTo(high.add(half)) <= 0;
        }
    }

    ProseChanges(NarrativeWords words, ProseItems items, String organisation, Integer year, Map<String, Sheet> sheets) {
        this.more = Pattern.compile(words.change().more());
        this.less = Pattern.compile(words.change().less());
        this.share = Pattern.compile(words.share());
        this.completed = Pattern.compile(words.completed());
        this.items = items;
        this.organisation = organisation;
        this.year = year;
        this.sheets = sheets;
    }

    /** What is wrong both by the amounts as stated and by those that tables have instead; one slip is told of once. */
    List<Note> read(List<Mention> stated, List<Mention> corrected) {
        List<Note> asStated = read(stated);
        if (stated.equals(corrected)) {
            return asStated;
        }
        Set<List<Spot>> wrong = asStated.stream().map(Note::places).collect(Collectors.toSet());
        return read(corrected).stream()
                .filter(note -> wrong.contains(note.places()))
                .toList();
    }

    private List<Note> read(List<Mention> mentions) {
        notes.clear();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.percent()) {
                percentage(mention, mentions.subList(0, i));
            } else if (changes(mention)) {
                change(mention, mentions.subList(0, i));
            }
        }
        return List.copyOf(notes);
    }

    private boolean changes(Mention mention) {
        return more.matcher(mention.phrase()).find()
                || less.matcher(mention.phrase()).find();
    }

    private void percentage(Mention percent, List<Mention> before) {
        Matcher whole = share.matcher(percent.phrase());
        if (changes(percent)) {
            growth(percent, before);
        } else if (whole.find()) {
            share(percent, whole.group(1), before);
        } else if (completed.matcher(percent.phrase()).find()) {
            completion(percent, before);
        }
    }

    /** Amounts of the paragraph that are nobody's change, the nearest first; {@code of} tells which years. */
    private List<Mention> plain(Mention at, List<Mention> before, boolean lastYear) {
        int start = at.passage().paragraph(at.start());
        return before.reversed().stream()
                .takeWhile(each -> each.start() >= start)
                .filter(each -> !each.percent() && !changes(each))
                .filter(each -> earlier(each) == lastYear)
                .toList();
    }

    private boolean earlier(Mention mention) {
        return mention.year() != null && year != null && mention.year() < year;
    }

    private static boolean sameSentence(Mention left, Mention right) {
        Passage passage = left.passage();
        return passage.sentence(left.start()) == passage.sentence(right.start());
    }

    private void growth(Mention percent, List<Mention> before) {
        int sign = less.matcher(percent.phrase()).find() ? -1 : 1;
        List<Mention> now = plain(percent, before, false);
        Mention delta = before.isEmpty() ? null : before.getLast();
        boolean stated = delta != null && !delta.percent() && changes(delta) && sameSentence(delta, percent);
        Mention then = plain(percent, before, true).stream()
                .filter(each -> sameSentence(each, percent))
                .findFirst()
                .orElse(null);
        if (now.isEmpty()) {
            return;
        }
        if (stated && less.matcher(delta.phrase()).find() != sign < 0) {
            contradicted(delta, percent);
        } else if (!stated && then != null) {
            Mention current = now.getFirst();
            BigDecimal difference = current.amount().subtract(then.amount()).multiply(BigDecimal.valueOf(sign));
            BigDecimal half = current.half().add(then.half());
            told(percent, difference, half, then.amount(), then.half());
        } else if (stated) {
            List<Ratio> ratios = now.stream()
                    .map(each -> {
                        BigDecimal base = base(each, delta);
                        return Ratio.of(
                                delta.amount(), delta.half(), base, each.half().add(delta.half()));
                    })
                    .toList();
            if (ratios.stream().noneMatch(ratio -> ratio.right(percent))) {
                BigDecimal base = base(likeliest(now, percent), delta);
                told(percent, delta.amount(), delta.half(), base, delta.half().multiply(BigDecimal.TWO));
            }
        }
    }

    /** An amount more and a percentage less, or the other way round. */
    private void contradicted(Mention delta, Mention percent) {
        if (delta.number().signum() == 0 || percent.number().signum() == 0) {
            return;
        }
        Spot both = percent.passage().spot(delta.start() - delta.phrase().length(), percent.end());
        notes.add(Note.spot(
                "narrative-direction",
                Severity.ERROR,
                "“" + percent.passage().section().title() + "”中“" + both.quote() + "”前后矛盾：一增一减。",
                "In \"" + percent.passage().section().title() + "\", \"" + both.quote()
                        + "\" contradicts itself: one rises, the other falls.",
                both));
    }

    /** The amount that a change is of: the one before it, or before 其中 in its sentence. */
    private static Mention likeliest(List<Mention> now, Mention at) {
        List<Mention> near = now.stream().filter(each -> sameSentence(each, at)).toList();
        if (near.isEmpty()) {
            return now.getFirst();
        }
        String between = at.passage().text().substring(near.getLast().end(), at.start());
        return PARTS.matcher(between).find() ? near.getLast() : near.getFirst();
    }

    private BigDecimal base(Mention now, Mention delta) {
        boolean fell = less.matcher(delta.phrase()).find();
        return fell ? now.amount().add(delta.amount()) : now.amount().subtract(delta.amount());
    }

    private void told(Mention percent, BigDecimal part, BigDecimal partHalf, BigDecimal whole, BigDecimal wholeHalf) {
        if (whole.signum() == 0) {
            if (percent.number().signum() != 0) {
                note("narrative-zero-base", Severity.INFO, percent, "上年数为零，增减比例无意义", "a percentage of nothing", null);
            }
            return;
        }
        Ratio ratio = Ratio.of(part, partHalf, whole, wholeHalf);
        if (!ratio.right(percent)) {
            BigDecimal off = percent.number().subtract(ratio.exact(percent));
            Severity severity = ratio.possible(percent)
                    ? Severity.INFO
                    : off.abs().compareTo(FITTED) <= 0 ? Severity.WARNING : Severity.ERROR;
            String exact = ratio.exact(percent).toPlainString() + "%";
            note(
                    "narrative-percentage",
                    severity,
                    percent,
                    "按前后金额计算应为" + exact,
                    "by the amounts stated it is " + exact,
                    ratio.exact(percent));
        }
    }

    private void note(String rule, Severity severity, Mention at, String zh, String en, BigDecimal expected) {
        Note note = Note.spot(
                rule,
                severity,
                "“" + at.passage().section().title() + "”中“" + at.spot().quote() + "”有误：" + zh + "。",
                "In \"" + at.passage().section().title() + "\", \"" + at.spot().quote() + "\": " + en + ".",
                at.spot());
        String sign = at.percent() ? "%" : "";
        notes.add(
                expected == null
                        ? note
                        : note.expecting(
                                        expected.toPlainString() + sign,
                                        at.number().toPlainString() + sign)
                                .off(at.number().subtract(expected)));
    }

    private void share(Mention percent, String named, List<Mention> before) {
        Mention part = plain(percent, before, false).stream()
                .filter(each -> sameSentence(each, percent) || before.getLast().equals(each))
                .findFirst()
                .orElse(null);
        if (part == null) {
            return;
        }
        List<BigDecimal> wholes = named.isBlank() ? stated(part, before) : named(percent, named);
        if (!wholes.isEmpty()
                && wholes.stream().noneMatch(whole -> Ratio.of(part.amount(), part.half(), whole, part.half())
                        .right(percent))) {
            told(percent, part.amount(), part.half(), wholes.getFirst(), part.half());
        }
    }

    /** The amounts before that parts were told of: those of the sentence from its beginning, then the nearest. */
    private static List<BigDecimal> stated(Mention part, List<Mention> before) {
        List<Mention> heads = before.reversed().stream()
                .filter(each -> each.start() < part.start() && !each.percent())
                .filter(ProseChanges::headsParts)
                .filter(each -> each.amount().compareTo(part.amount()) >= 0)
                .limit(HEADS)
                .toList();
        List<Mention> near =
                heads.stream().filter(each -> sameSentence(each, part)).toList();
        return (near.isEmpty() ? heads : near.reversed())
                .stream().map(Mention::amount).toList();
    }

    private static boolean headsParts(Mention mention) {
        String text = mention.passage().text();
        return WHOLE.matcher(text)
                .region(mention.end(), Math.min(text.length(), mention.end() + LEAD))
                .lookingAt();
    }

    private List<BigDecimal> named(Mention percent, String named) {
        Mention as = new Mention(
                percent.passage(), percent.start(), percent.end(), percent.number(), null, named, percent.year());
        return items.meant(as, organisation, sheets).stream()
                .map(ProseItems::sum)
                .filter(amount -> amount.signum() != 0)
                .toList();
    }

    private void completion(Mention percent, List<Mention> before) {
        List<Mention> amounts = plain(percent, before, false).stream()
                .filter(each -> sameSentence(each, percent))
                .toList();
        if (amounts.size() >= 2 && amounts.get(1).phrase().contains("预算")) {
            Mention done = amounts.get(0);
            Mention plan = amounts.get(1);
            if (plan.amount().signum() != 0) {
                told(percent, done.amount(), done.half(), plan.amount(), plan.half());
            }
        }
    }

    /** A stated change against what is stated of both years, and one that would make last year negative. */
    private void change(Mention delta, List<Mention> before) {
        List<Mention> now = plain(delta, before, false);
        List<Mention> then = plain(delta, before, true).stream()
                .filter(each -> sameSentence(each, delta) && before.getLast().equals(each))
                .toList();
        if (!then.isEmpty() && !now.isEmpty()) {
            difference(delta, now, then.getFirst());
        } else if (!now.isEmpty() && before.getLast().equals(now.getFirst())) {
            impossible(delta, now.getFirst());
        }
    }

    private void difference(Mention delta, List<Mention> now, Mention then) {
        int sign = less.matcher(delta.phrase()).find() ? -1 : 1;
        BigDecimal stated = delta.amount().multiply(BigDecimal.valueOf(sign));
        List<BigDecimal> differences =
                now.stream().map(each -> each.amount().subtract(then.amount())).toList();
        BigDecimal tolerance = delta.half().add(then.half()).add(now.getFirst().half());
        if (differences.stream().noneMatch(each -> each.subtract(stated).abs().compareTo(tolerance) <= 0)) {
            BigDecimal wanted = differences.getFirst().divide(delta.unit()).multiply(BigDecimal.valueOf(sign));
            note(
                    "narrative-change",
                    Severity.ERROR,
                    delta,
                    "两年之差应为" + wanted.toPlainString(),
                    "the two years differ by " + wanted.toPlainString(),
                    wanted);
        }
    }

    private void impossible(Mention delta, Mention now) {
        String between = delta.passage().text().substring(now.end(), delta.start());
        boolean apart = between.contains(";")
                || between.contains("。")
                || PARTS.matcher(between).find();
        Passage passage = now.passage();
        boolean part = PARTS.matcher(passage.text())
                .region(passage.sentence(now.start()), now.start())
                .find();
        if (!apart && !part && base(now, delta).signum() < 0) {
            note(
                    "narrative-change",
                    Severity.ERROR,
                    delta,
                    "增加数大于本年数" + now.number().toPlainString() + "，上年数将为负数",
                    "the increase is more than this year's amount, "
                            + now.number().toPlainString() + ", so that last year's would be negative",
                    null);
        }
    }
}
