package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The ways in which one word may stand in a hit, each at its rank. */
final class WordQueries {

    private final Analyst analyst;
    private final OtherNames otherNames;
    private final boolean loose;

    WordQueries(Analyst analyst, OtherNames otherNames) {
        this(analyst, otherNames, true);
    }

    private WordQueries(Analyst analyst, OtherNames otherNames, boolean loose) {
        this.analyst = analyst;
        this.otherNames = otherNames;
        this.loose = loose;
    }

    /** The same without other names and slips. */
    WordQueries asAsked() {
        return new WordQueries(analyst, otherNames, false);
    }

    private List<Text> otherNames(Text word) {
        return loose ? otherNames.of(word) : List.of();
    }

    private boolean maySlip(Text word) {
        return loose && Slips.mayHide(word);
    }

    /**
     * In own text or context, as asked, by another name, or with a slip.
     *
     * @param asked number of words and phrases in the question, which share the bonuses
     */
    Query anywhere(Text word, int asked) {
        List<Query> ways = new ArrayList<>();
        ways.add(inOwnText(word, asked));
        if (asked > 1) {
            ways.add(scored(Grams.phrase(Fields.CONTEXT, word), Ranks.DIRECT));
        }
        for (Text other : otherNames(word)) {
            ways.add(new BoostQuery(plain(other), Ranks.VIA_OWN));
            if (asked > 1) {
                ways.add(scored(Grams.phrase(Fields.CONTEXT, other), Ranks.VIA_CONTEXT));
            }
        }
        if (maySlip(word)) {
            ways.add(new BoostQuery(Slips.of(word, Fields.OWN, Fields.CELL), Ranks.SLIP_OWN));
            if (asked > 1) {
                ways.add(new BoostQuery(Slips.of(word, Fields.CONTEXT, Fields.CONTEXT_CELL), Ranks.SLIP_CONTEXT));
            }
        }
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
    }

    /** As asked in own text: higher where it is a whole cell, and where it begins and ends as words do. */
    Query inOwnText(Text word, int asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new BoostQuery(plain(word), Ranks.DIRECT + Ranks.OWN / asked), Occur.MUST);
        Query cell = new TermQuery(new Term(Fields.CELL, word.skeleton()));
        query.add(scored(cell, Ranks.CELL / asked), Occur.SHOULD);
        Query priced = new TermQuery(new Term(Fields.PRICED_CELL, word.skeleton()));
        query.add(scored(priced, Ranks.AMOUNT / asked), Occur.SHOULD);
        List<String> words = analyst.analyse(word.printed()).words();
        if (!words.isEmpty()) {
            query.add(scored(Grams.wordPhrase(Fields.WORDS, words), Ranks.WORD / asked), Occur.SHOULD);
        }
        return query.build();
    }

    /** In own text as asked; a number also as an amount. */
    Query plain(Text word) {
        if (word.units().size() == 1 && word.units().getFirst().gram()) {
            return new ConstantScoreQuery(new TermQuery(new Term(Fields.CHARACTER, word.skeleton())));
        }
        Query phrase = Grams.phrase(Fields.OWN, word);
        if (word.units().size() > 1) {
            return phrase;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(phrase, Occur.SHOULD);
        either.add(new TermQuery(new Term(Fields.FIGURES, word.skeleton())), Occur.SHOULD);
        return new ConstantScoreQuery(either.build());
    }

    /** One word at least in own text, in whatever way. */
    Query anyInOwnText(List<Text> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Text word : words) {
            any.add(plain(word), Occur.SHOULD);
            otherNames(word).forEach(other -> any.add(plain(other), Occur.SHOULD));
            if (maySlip(word)) {
                any.add(Slips.of(word, Fields.OWN, Fields.CELL), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
