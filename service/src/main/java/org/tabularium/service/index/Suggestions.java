package org.tabularium.service.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Completions out of the index's own terms: a beginning leads to a name, and so do the initials of its pinyin (gwjdf to
 * 公务接待费); the digits of a code lead to the code. A key is what is typed, then the completion itself.
 */
final class Suggestions {

    private static final char APART = '\u0001';

    /** Characters; a longer text is a sentence, not a name. */
    private static final int LONGEST_NAME = 60;

    /** Terms looked at for one beginning: a single character begins thousands, and the first ones must do. */
    private static final int MOST_TERMS = 20_000;

    /** The best of these many are checked for being alive (deleted documents leave their terms until a merge). */
    private static final int SPARE = 3;

    private final Analyst analyst;
    private final Pinyin pinyin;

    Suggestions(Analyst analyst, Pinyin pinyin) {
        this.analyst = analyst;
        this.pinyin = pinyin;
    }

    /** What leads to a completion. */
    List<String> keys(Completion completion) {
        String name = completion.text();
        if (name.length() > LONGEST_NAME) {
            return List.of();
        }
        Set<String> typed = new TreeSet<>();
        if (completion.code() != null) {
            typed.add(completion.code());
        } else {
            String skeleton = analyst.skeleton(name);
            typed.add(skeleton);
            typed.addAll(pinyin.initials(skeleton));
        }
        String tail = APART
                + completion.kind().name()
                + APART
                + name
                + APART
                + (completion.code() == null ? "" : completion.code());
        return typed.stream()
                .filter(key -> !key.isEmpty())
                .map(key -> key + tail)
                .toList();
    }

    /** The most frequent completions of a beginning, at most {@code size}. */
    List<Completion> complete(IndexSearcher searcher, String typed, int size) throws IOException {
        String beginning = analyst.skeleton(typed);
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.SUGGESTION);
        if (beginning.isEmpty() || terms == null) {
            return List.of();
        }
        List<Completion> alive = new ArrayList<>();
        for (String key : mostFrequent(terms.iterator(), new BytesRef(beginning), size * SPARE)) {
            Completion completion = completion(key);
            if (!alive.contains(completion) && searcher.count(new TermQuery(new Term(Fields.SUGGESTION, key))) > 0) {
                alive.add(completion);
            }
        }
        return alive.size() > size ? alive.subList(0, size) : alive;
    }

    private static List<String> mostFrequent(TermsEnum terms, BytesRef beginning, int most) throws IOException {
        Map<String, Integer> found = new LinkedHashMap<>();
        TermsEnum.SeekStatus status = terms.seekCeil(beginning);
        BytesRef term = status == TermsEnum.SeekStatus.END ? null : terms.term();
        while (term != null && StringHelper.startsWith(term, beginning) && found.size() < MOST_TERMS) {
            found.put(term.utf8ToString(), terms.docFreq());
            term = terms.next();
        }
        return found.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> -entry.getValue())
                        .thenComparingInt(entry -> entry.getKey().length()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Completion completion(String key) {
        String[] parts = key.split(String.valueOf(APART), -1);
        return new Completion(Completion.Kind.valueOf(parts[1]), parts[2], parts[3].isEmpty() ? null : parts[3]);
    }
}
