package org.tabularium.corpus.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.classification.ClassificationEntry.Scheme;

/**
 * Codes that scenarios draw from, with their names; every parent of a code is in it too.
 *
 * @param functional names by code of three, five and seven digits
 * @param economic names by code of three and five digits
 * @param funds the fund's key by functional code, for codes that only one fund pays for
 */
record CodeBook(
        SortedMap<String, String> functional, SortedMap<String, String> economic, SortedMap<String, String> funds) {

    private static final int LEAF = 7;

    CodeBook {
        functional = Collections.unmodifiableSortedMap(functional);
        economic = Collections.unmodifiableSortedMap(economic);
        funds = Collections.unmodifiableSortedMap(funds);
    }

    /** The book that comes with the corpus: names as of 2023. */
    static CodeBook load() {
        return new CodeBook(column("functional.csv", 1), column("economic.csv", 1), column("functional.csv", 2));
    }

    /** The same codes with the names that they have in a year, where the classification knows them. */
    CodeBook in(int year, Classification classification) {
        return new CodeBook(
                named(functional, Scheme.FUNCTIONAL, year, classification),
                named(economic, Scheme.ECONOMIC, year, classification),
                funds);
    }

    private static SortedMap<String, String> named(
            SortedMap<String, String> names, Scheme scheme, int year, Classification classification) {
        SortedMap<String, String> out = new TreeMap<>(names);
        out.replaceAll((code, name) -> {
            List<String> holding = classification.names(scheme, code).stream()
                    .filter(entry -> entry.holdsIn(year))
                    .map(ClassificationEntry::name)
                    .toList();
            return holding.isEmpty() || holding.contains(name) ? name : holding.getLast();
        });
        return out;
    }

    /** Functional leaves that a fund may pay for. */
    List<String> leaves(Fund fund) {
        return functional.keySet().stream()
                .filter(code -> code.length() == LEAF)
                .filter(code -> funds.getOrDefault(code, "").equals(special(fund) ? fund.key() : ""))
                .toList();
    }

    private static boolean special(Fund fund) {
        return fund == Fund.GOVERNMENT_FUND || fund == Fund.STATE_CAPITAL;
    }

    private static SortedMap<String, String> column(String file, int index) {
        SortedMap<String, String> out = new TreeMap<>();
        try (InputStream in = CodeBook.class.getResourceAsStream("/scenario/" + file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> {
                String[] fields = line.split(",", -1);
                out.put(fields[0], fields[index]);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return out;
    }
}
