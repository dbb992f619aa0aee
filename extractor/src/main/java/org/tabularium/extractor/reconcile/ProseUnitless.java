package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/**
 * Amounts without a unit: numbers with decimals that end a clause, where the words before say that they are money, or a
 * table prints the same number as an amount. Of one document they are told of together: whoever made one slip made the
 * others with it.
 */
final class ProseUnitless {

    private static final NarrativeWords.Leftover WITHOUT_UNIT = new NarrativeWords.Leftover(
            List.of(), null, Severity.WARNING, "narrative-without-unit", "未写单位的金额", "an amount without a unit");

    /** A number of fewer digits may stand in a table by accident. */
    private static final int DIGITS = 4;

    /** Words of money take fewer characters. */
    private static final int WORDS = 8;

    private final Pattern money;

    ProseUnitless(NarrativeWords words) {
        this.money = Pattern.compile(words.money());
    }

    List<Note> check(List<Passage> passages, Ledger ledger) {
        List<Spot> spots = new ArrayList<>();
        Set<BigDecimal> printed = null;
        for (Passage passage : passages) {
            for (MatchResult number : passage.unitless()) {
                boolean told = money(passage, number.start());
                printed = told || printed != null ? printed : printed(ledger);
                if (told || printed.contains(number(number))) {
                    spots.add(ProseEditorial.spot(passage, number.start(), number.end()));
                }
            }
        }
        return spots.isEmpty() ? List.of() : List.of(ProseEditorial.note(WITHOUT_UNIT, spots));
    }

    private boolean money(Passage passage, int before) {
        return money.matcher(passage.text())
                .region(Math.max(0, before - WORDS), before)
                .find();
    }

    private static BigDecimal number(MatchResult found) {
        return new BigDecimal(found.group().replace(",", "")).stripTrailingZeros();
    }

    /** The amounts of all tables as they are printed, those of few digits left out. */
    private static Set<BigDecimal> printed(Ledger ledger) {
        Set<BigDecimal> printed = new HashSet<>();
        for (Figure figure : ledger.figures()) {
            if (figure.cell() != null && figure.known() && !figure.zero()) {
                BigDecimal number = figure.unit() == null
                        ? figure.amount()
                        : figure.amount().divide(figure.unit());
                if (number.precision() >= DIGITS) {
                    printed.add(number.stripTrailingZeros());
                }
            }
        }
        return printed;
    }
}
