package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.Wording;

/**
 * Chooses among the readings of ink by what its column holds. Nothing is ever mended: the text of the cell is
 * one of the readings, and a known wording stands beside it.
 */
public final class ReadingChoice {

    /**
     * At this confidence a reading stands without review. Confidences are calibrated: 999 of 1,000 amounts read with 0.99
     * or more are right.
     */
    static final double SURE = 0.99;

    /** Words that are a value stand if no look at them left a doubt: a slip in one character makes another value. */
    private static final double SURE_VALUE = 0.975;

    /** A relation without a number behind it has lost the number. */
    private static final String RELATIONS = "≥≤<>=";

    private static final Pattern CODE = Pattern.compile("\\d{1,7}");
    private static final Pattern LINE = Pattern.compile("\\d{1,4}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d{3})*(\\.\\d+)?");

    /** A zero leads a longer whole part: no number is printed so, but misread ink looks so. */
    private static final Pattern LEADING_ZERO = Pattern.compile("^-?0\\d");

    /** What a number is taken for that touches the rule behind it: no amount ends so. */
    private static final Pattern BESIDE_RULE = Pattern.compile("(-?[\\d,]*\\d(?:\\.\\d+)?)[|!\\])]");

    private final AmountReader amounts = new AmountReader();
    private final KnownWording known = new KnownWording();

    /**
     * The cell of a form that a printed text makes.
     *
     * @param printed with all its readings
     * @param type what the column holds
     * @param knownWordings items and names (label columns) or codes (code columns) that may stand here; empty if unknown
     * @return the chosen reading, the known wording it is taken
     *     for, its confidence, and whether a person should look
     */
    public Cell choose(Printed printed, ColumnType type, Collection<String> knownWordings) {
        return switch (type) {
            case AMOUNT -> amount(printed);
            case CODE -> code(printed, knownWordings);
            case LINE -> digits(printed, LINE.asMatchPredicate());
            case QUANTITY -> digits(printed, NUMBER.asMatchPredicate());
            case LABEL, TEXT -> label(printed, knownWordings);
        };
    }

    /**
     * The cell of an indicator's value. One with digits is as good as an amount; words stand at a lower confidence, since
     * a slip in them changes no figure, but at a higher one than labels, which a known wording bears out.
     */
    Cell value(Printed printed) {
        Cell cell = label(printed, List.of());
        boolean figure = cell.text().chars().anyMatch(c -> Character.isDigit(c) || RELATIONS.indexOf(c) >= 0);
        return cell.reviewed(cell.confidence() != null && cell.confidence() < (figure ? SURE : SURE_VALUE));
    }

    private Cell amount(Printed printed) {
        if (printed.isBlank() && printed.readings().isEmpty()) {
            return Cell.of(printed).worth(new Cell.Amount(State.BLANK, null));
        }
        List<Reading> numbers = printed.readings().stream()
                .filter(reading -> worth(reading).state() == State.VALUE)
                .toList();
        return numbers.isEmpty() ? noAmount(printed) : bestAmount(printed, numbers);
    }

    /** The best reading that is an amount; it needs review where another amount is nearly as likely, or words are. */
    private Cell bestAmount(Printed printed, List<Reading> numbers) {
        Reading best = best(numbers);
        boolean odd = LEADING_ZERO.matcher(Wording.fold(best.text())).find() || isBeside(best.text());
        return cell(printed, best, odd || best.confidence() < SURE).worth(worth(best));
    }

    /**
     * Models set blanks between digits that stand apart: they mean nothing there. Nor does a stroke behind them, where small
     * print stands close to the rule of its cell.
     */
    private Cell.Amount worth(Reading reading) {
        String folded = Wording.fold(reading.text());
        return amounts.read(isBeside(folded) ? BESIDE_RULE.matcher(folded).replaceFirst("$1") : folded);
    }

    private static boolean isBeside(String text) {
        return BESIDE_RULE.matcher(Wording.fold(text)).matches();
    }

    /** Words in an amount column, if all readings agree that no digit is there; else ink that nobody could read. */
    private static Cell noAmount(Printed printed) {
        Reading best = best(printed.readings());
        boolean words = best.text().chars().noneMatch(Character::isDigit)
                && best.text().codePoints().anyMatch(Character::isIdeographic);
        State state = words ? State.TEXT : State.UNREADABLE;
        return cell(printed, best, !words || best.confidence() < SURE).worth(new Cell.Amount(state, null));
    }

    /**
     * A code column also prints words (合计 over code and name): these are read as a label. Words that nobody knows and that
     * are not read surely may be what is left of a code under a stamp, and one character alone names nothing: it is a piece of
     * the header (类, 款, 项), or of ink.
     */
    private Cell code(Printed printed, Collection<String> codes) {
        Predicate<String> isCode = CODE.asMatchPredicate();
        if (printed.readings().isEmpty()) {
            return Cell.of(printed);
        }
        List<Reading> digits = matching(printed, isCode);
        if (digits.isEmpty() || mostlyWords(printed)) {
            Cell words = label(
                    printed,
                    codes.stream()
                            .filter(known -> !CODE.matcher(known).matches())
                            .toList());
            boolean unsure = words.canonical() == null
                    && (best(printed.readings()).confidence() < SURE_VALUE
                            || words.text().length() == 1);
            boolean digit = words.text().chars().anyMatch(Character::isDigit);
            return digit || unsure ? words.reviewed(true) : words;
        }
        List<Reading> known = digits.stream()
                .filter(reading -> codes.contains(Wording.fold(reading.text())))
                .toList();
        Reading best = best(known.isEmpty() || best(digits).confidence() >= SURE ? digits : known);
        boolean unknown = !codes.isEmpty() && !codes.contains(Wording.fold(best.text()));
        return cell(printed, best, unknown || best.confidence() < SURE);
    }

    private static Cell digits(Printed printed, Predicate<String> pattern) {
        if (printed.readings().isEmpty()) {
            return Cell.of(printed);
        }
        List<Reading> digits = matching(printed, pattern);
        Reading best = best(digits.isEmpty() || mostlyWords(printed) ? printed.readings() : digits);
        return cell(printed, best, best.confidence() < SURE);
    }

    /** True if the reading that the pages gave first is made of words, not of digits. */
    private static boolean mostlyWords(Printed printed) {
        String text = printed.text();
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        return ideographs * 2
                > text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static List<Reading> matching(Printed printed, Predicate<String> pattern) {
        return printed.readings().stream()
                .filter(reading -> pattern.test(Wording.fold(reading.text())))
                .toList();
    }

    private Cell label(Printed printed, Collection<String> wordings) {
        if (printed.readings().isEmpty()) {
            return Cell.of(printed);
        }
        Reading best = best(printed.readings());
        Optional<KnownWording.Match> match = known.match(printed.readings(), wordings);
        if (match.isEmpty()) {
            return cell(printed, best, false);
        }
        Reading supported = match.get().reading();
        boolean sure = match.get().sure();
        double confidence = match.get().exact() ? Math.max(supported.confidence(), SURE) : supported.confidence();
        return cell(printed, supported, !sure).takenFor(match.get().wording()).sure(confidence);
    }

    private static Reading best(List<Reading> readings) {
        return readings.stream()
                .max(Comparator.comparingDouble(Reading::confidence))
                .orElseThrow();
    }

    /** The cell of one reading, the others beside it as alternatives. */
    private static Cell cell(Printed printed, Reading chosen, boolean review) {
        Map<String, Reading> others = new LinkedHashMap<>();
        List<Reading> ordered = new ArrayList<>(printed.readings());
        ordered.sort(Comparator.comparingDouble(Reading::confidence).reversed());
        for (Reading reading : ordered) {
            if (!reading.text().equals(chosen.text()) && !reading.text().isEmpty()) {
                others.putIfAbsent(reading.text(), reading);
            }
        }
        return new Cell(
                chosen.text(),
                null,
                null,
                printed.places(),
                printed.origin(),
                chosen.confidence(),
                List.copyOf(others.keySet()),
                review);
    }
}
