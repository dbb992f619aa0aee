package org.tabularium.service.index;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Queries for words with a slip. */
final class Slips {

    private Slips() {}

    /** True for words of enough characters that a slip may hide in; digits and Latin letters do not count. */
    static boolean mayHide(Text word) {
        return word.units().stream().filter(Unit::gram).count() >= Slip.LEAST_LENGTH;
    }

    /**
     * @param field with the pairs of characters
     * @param cells with the cells as a whole
     */
    static Query of(Text word, String field, String cells) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        halves(word).forEach(half -> either.add(Grams.gathered(field, half), Occur.SHOULD));
        return new SlipQuery(either.build(), cells, new Slip(word.skeleton()));
    }

    /** Both halves of a word: a single slip leaves one of them whole. */
    static List<Text> halves(Text word) {
        List<Unit> units = word.units();
        int middle = units.size() / 2;
        return List.of(
                new Text(word.printed(), units.subList(0, middle)),
                new Text(word.printed(), units.subList(middle, units.size())));
    }
}
