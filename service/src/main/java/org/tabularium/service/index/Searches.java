package org.tabularium.service.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Answers requests from one state of the index. */
final class Searches {

    /** Hits fetched at a time when all are wanted. */
    private static final int CHUNK = 5_000;

    private final Analyst analyst;
    private final OtherNames otherNames;
    private final Queries queries;
    private final HitDocuments documents;
    private final CodeBook codes;

    Searches(Analyst analyst, OtherNames otherNames, HitDocuments documents, CodeBook codes) {
        this.analyst = analyst;
        this.otherNames = otherNames;
        this.queries = new Queries(analyst, otherNames);
        this.documents = documents;
        this.codes = codes;
    }

    /** Facets and the best hits are two passes: counting needs no scores, and the best need not look at all hits. */
    SearchAnswer answer(IndexSearcher searcher, SearchRequest request) throws IOException {
        long started = System.nanoTime();
        Question question = Question.of(request.q(), analyst);
        Query query = searcher.rewrite(queries.of(request, question));
        Facets.Counts counts = searcher.search(query, new Facets());
        int wanted = (int) Math.min(counts.total(), request.from() + request.size());
        List<Hit> hits = new ArrayList<>();
        if (wanted > request.from()) {
            ScoreDoc[] best = best(searcher, request, question, query, wanted);
            Telling telling = new Telling(analyst, otherNames, question);
            for (int i = request.from(); i < best.length; i++) {
                hits.add(hit(searcher.storedFields(), best[i], telling));
            }
        }
        long millis = (System.nanoTime() - started) / 1_000_000;
        return new SearchAnswer(counts.total(), request.from(), request.size(), millis, hits, facets(counts));
    }

    /** Where enough stands as it was asked, nothing else can be among the best, and need not be ranked. */
    private ScoreDoc[] best(IndexSearcher searcher, SearchRequest request, Question question, Query query, int wanted)
            throws IOException {
        if (request.order() == SearchRequest.Order.RELEVANCE) {
            Query asAsked = searcher.rewrite(queries.asAsked(request, question));
            if (!asAsked.equals(query)) {
                ScoreDoc[] best = best(searcher, asAsked, request.order(), wanted, null).scoreDocs;
                if (best.length == wanted) {
                    return best;
                }
            }
        }
        return best(searcher, query, request.order(), wanted, null).scoreDocs;
    }

    /** All hits in the request's order, whatever its {@code from} and {@code size}. */
    void each(IndexSearcher searcher, SearchRequest request, Consumer<Hit> each) throws IOException {
        Question question = Question.of(request.q(), analyst);
        Query query = searcher.rewrite(queries.of(request, question));
        Telling telling = new Telling(analyst, otherNames, question);
        ScoreDoc last = null;
        do {
            ScoreDoc[] chunk = best(searcher, query, request.order(), CHUNK, last).scoreDocs;
            for (ScoreDoc hit : chunk) {
                each.accept(hit(searcher.storedFields(), hit, telling));
            }
            last = chunk.length < CHUNK ? null : chunk[chunk.length - 1];
        } while (last != null);
    }

    private Hit hit(StoredFields stored, ScoreDoc found, Telling telling) throws IOException {
        Card card =
                documents.card(stored.document(found.doc, Set.of(Fields.HIT)).getBinaryValue(Fields.HIT));
        return telling.of(card, found.score);
    }

    private static TopDocs best(
            IndexSearcher searcher, Query query, SearchRequest.Order order, int size, ScoreDoc after)
            throws IOException {
        if (order == SearchRequest.Order.RELEVANCE) {
            return searcher.search(query, new TopScoreDocCollectorManager(size, after, size));
        }
        return searcher.search(query, new TopFieldCollectorManager(sort(order), size, (FieldDoc) after, size));
    }

    private static Sort sort(SearchRequest.Order order) {
        return switch (order) {
            case RELEVANCE -> Sort.RELEVANCE;
            case AMOUNT -> new Sort(amount(false), SortField.FIELD_DOC);
            case AMOUNT_DOWN -> new Sort(amount(true), SortField.FIELD_DOC);
            case YEAR -> new Sort(year(false), SortField.FIELD_DOC);
            case YEAR_DOWN -> new Sort(year(true), SortField.FIELD_DOC);
        };
    }

    /** Hits without an amount come last in either direction. */
    private static SortField amount(boolean down) {
        return new SortField(Fields.MAIN_AMOUNT, SortField.Type.LONG, down, down ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    private static SortField year(boolean down) {
        return new SortField(Fields.YEAR, SortField.Type.STRING, down);
    }

    private Map<String, List<SearchAnswer.Count>> facets(Facets.Counts counts) {
        Map<String, List<SearchAnswer.Count>> facets = new LinkedHashMap<>();
        for (String facet : counts.values().keySet()) {
            facets.put(
                    facet,
                    counts.top(facet).stream()
                            .map(entry -> count(facet, entry.getKey(), entry.getValue()))
                            .toList());
        }
        return facets;
    }

    private SearchAnswer.Count count(String facet, String value, long hits) {
        return new SearchAnswer.Count(value, facet.equals(Fields.CODE) ? codes.name(value, null) : null, hits);
    }
}
