package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Texts as index terms: every character stands with the one after it, so that any run of characters is a phrase of
 * pairs; every unit has one position. The first and the last character of a run also stand alone, so that a run beside a
 * number (2023年) is found too.
 */
final class Grams {

    /** Positions left free between cells and between sentences, so that no phrase runs from one to the next. */
    private static final int GAP = 1;

    /** A term and how many positions it stands after the one before. */
    private record Token(String text, int increment) {}

    private Grams() {}

    /** The terms of several cells. */
    static TokenStream stream(List<Text> parts) {
        List<Token> tokens = new ArrayList<>();
        for (Text part : parts) {
            List<Unit> units = part.units();
            for (int i = 0; i < units.size(); i++) {
                boolean apart = !tokens.isEmpty() && (i == 0 || units.get(i).afterBreak());
                add(tokens, units, i, apart ? 1 + GAP : 1);
            }
        }
        return new Tokens(tokens);
    }

    /** Words, one position each. */
    static TokenStream words(List<List<String>> parts) {
        List<Token> tokens = new ArrayList<>();
        for (List<String> part : parts) {
            for (int i = 0; i < part.size(); i++) {
                tokens.add(new Token(part.get(i), i == 0 && !tokens.isEmpty() ? 1 + GAP : 1));
            }
        }
        return new Tokens(tokens);
    }

    private static void add(List<Token> tokens, List<Unit> units, int i, int increment) {
        Unit unit = units.get(i);
        if (pairsWithNext(units, i)) {
            tokens.add(new Token(unit.text() + units.get(i + 1).text(), increment));
            if (!pairsWithPrevious(units, i)) {
                tokens.add(new Token(unit.text(), 0));
            }
        } else {
            tokens.add(new Token(unit.text(), increment));
        }
    }

    private static boolean pairsWithNext(List<Unit> units, int i) {
        return units.get(i).gram()
                && i + 1 < units.size()
                && units.get(i + 1).gram()
                && !units.get(i + 1).afterBreak();
    }

    private static boolean pairsWithPrevious(List<Unit> units, int i) {
        return i > 0 && pairsWithNext(units, i - 1);
    }

    /** What finds a text that stands without anything between its units. */
    static Query phrase(String field, Text text) {
        List<Unit> units = text.units();
        if (units.size() == 1 && units.getFirst().gram()) {
            return new PrefixQuery(new Term(field, units.getFirst().text()));
        }
        SortedMap<Integer, Term> terms = terms(field, units);
        if (terms.size() == 1) {
            return new TermQuery(terms.get(terms.firstKey()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach((position, term) -> phrase.add(term, position));
        return phrase.build();
    }

    /**
     * What finds texts that have all the terms of a {@link #phrase}, wherever they stand: more texts, for a part of the
     * time, since no positions are read.
     */
    static Query gathered(String field, Text text) {
        List<Unit> units = text.units();
        if (units.size() == 1) {
            return phrase(field, text);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        new LinkedHashSet<>(terms(field, units).values()).forEach(term -> all.add(new TermQuery(term), Occur.FILTER));
        return all.build();
    }

    /** The terms of a text by position: its pairs, and units that belong to none. */
    private static SortedMap<Integer, Term> terms(String field, List<Unit> units) {
        SortedMap<Integer, Term> terms = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            if (pairsWithNext(units, i)) {
                terms.put(
                        i,
                        new Term(field, units.get(i).text() + units.get(i + 1).text()));
            } else if (!pairsWithPrevious(units, i)) {
                terms.put(i, new Term(field, units.get(i).text()));
            }
        }
        return terms;
    }

    /** What finds words that stand one after the other. */
    static Query wordPhrase(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }

    private static final class Tokens extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private final List<Token> tokens;
        private int next;

        Tokens(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.size()) {
                return false;
            }
            Token token = tokens.get(next++);
            clearAttributes();
            term.append(token.text());
            position.setPositionIncrement(token.increment());
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
