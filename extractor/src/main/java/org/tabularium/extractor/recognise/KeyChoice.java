package org.tabularium.extractor.recognise;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tabularium.extractor.recognise.WordingFits.Fit;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Vocabulary.FormWords;

/** Which key has which column, where several fit: each column has one key, each key one column. */
final class KeyChoice {

    private final Vocabulary vocabulary;
    private final FormWords words;
    private final List<Fit> fits;

    /**
     * @param words of the form
     * @param fits of its keys to the columns of a table
     */
    KeyChoice(Vocabulary vocabulary, FormWords words, List<Fit> fits) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.fits = fits.stream()
                .sorted(Comparator.comparingDouble(Fit::likeness)
                        .thenComparingInt(Fit::levels)
                        .thenComparingInt(Fit::length)
                        .reversed()
                        .thenComparingLong(fit -> places(fit, fits))
                        .thenComparingInt(Fit::rank))
                .toList();
    }

    /** In how many columns a key could stand as well: of two that want one column the one without another place has it. */
    private static long places(Fit fit, List<Fit> fits) {
        return fits.stream()
                .filter(other -> other.key().equals(fit.key()) && other.likeness() >= fit.likeness())
                .count();
    }

    /** The chosen fits by column. */
    Map<Integer, Fit> chosen() {
        Map<Integer, Fit> chosen = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Fit fit : fits) {
            if (!chosen.containsKey(fit.column()) && taken.add(fit.key())) {
                chosen.put(fit.column(), fit);
            }
        }
        return settle(chosen);
    }

    /**
     * Where columns are as good for a key: an amount of one half belongs to the label of its half on its left, the first
     * of the others is taken, doubtfully.
     */
    private Map<Integer, Fit> settle(Map<Integer, Fit> chosen) {
        Map<Integer, Fit> settled = new TreeMap<>(chosen);
        for (Fit fit : chosen.values()) {
            List<Fit> rivals = fits.stream()
                    .filter(rival -> rival.key().equals(fit.key()) && rival.asGoodAs(fit))
                    .filter(rival -> !chosen.containsKey(rival.column()))
                    .toList();
            if (rivals.isEmpty()) {
                continue;
            }
            String side = side(words, fit.key());
            List<Fit> beside = Stream.concat(Stream.of(fit), rivals.stream())
                    .filter(one -> side != null && side.equals(sideOnTheLeft(one.column(), chosen)))
                    .toList();
            settled.remove(fit.column());
            Fit best = beside.size() == 1 ? beside.getFirst() : fit.doubtful();
            settled.put(best.column(), best);
        }
        return settled;
    }

    /** The half of the nearest column on the left that holds no amounts; {@code null} if it is of none. */
    private String sideOnTheLeft(int column, Map<Integer, Fit> chosen) {
        for (int c = column - 1; c >= 0; c--) {
            int left = c;
            boolean amount = fits.stream()
                    .anyMatch(fit -> fit.column() == left
                            && vocabulary.columns().get(fit.key()).type() == ColumnType.AMOUNT);
            if (!amount) {
                return chosen.containsKey(left) ? side(words, chosen.get(left).key()) : null;
            }
        }
        return null;
    }

    /** The half of a form that a key belongs to; {@code null} if the form has none, or it belongs to neither. */
    static String side(FormWords words, String key) {
        return words.sides().entrySet().stream()
                .filter(entry -> entry.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
