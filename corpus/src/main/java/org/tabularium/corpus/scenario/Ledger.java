package org.tabularium.corpus.scenario;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All amounts of a year.
 *
 * @param postings in no promised order
 */
record Ledger(List<Posting> postings) {

    Ledger {
        postings = List.copyOf(postings);
    }

    /** In hundredths of a yuan. */
    long sum(Predicate<Posting> which) {
        return postings.stream().filter(which).mapToLong(Posting::fen).sum();
    }

    Ledger only(Predicate<Posting> which) {
        return new Ledger(postings.stream().filter(which).toList());
    }

    /**
     * The codes that occur and all codes above them, in the order that forms print them: parents before children.
     *
     * @param code of a posting; {@code null} where it has none
     * @param lengths of the levels, such as 3, 5, 7
     */
    SortedSet<String> codes(Function<Posting, String> code, int... lengths) {
        SortedSet<String> all = new TreeSet<>();
        for (Posting posting : postings) {
            String own = code.apply(posting);
            for (int length : lengths) {
                if (own != null && own.length() >= length) {
                    all.add(own.substring(0, length));
                }
            }
        }
        return all;
    }
}
