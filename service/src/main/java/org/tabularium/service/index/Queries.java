package org.tabularium.service.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A request as a query of the index: what must stand, ranked, and what filters. */
final class Queries {

    private final Analyst analyst;
    private final WordQueries words;

    Queries(Analyst analyst, OtherNames otherNames) {
        this.analyst = analyst;
        this.words = new WordQueries(analyst, otherNames);
    }

    /** Everything that a request finds. */
    Query of(SearchRequest request, Question question) {
        return query(request, question, words);
    }

    /**
     * What it finds as it was asked, without other names and slips: whatever these add comes below all of it (see
     * {@link Ranks}).
     */
    Query asAsked(SearchRequest request, Question question) {
        return query(request, question, words.asAsked());
    }

    private Query query(SearchRequest request, Question question, WordQueries words) {
        if (question.isEmpty() && !request.filters()) {
            return new MatchNoDocsQuery("neither words nor filters");
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int asked = question.words().size() + question.phrases().size();
        question.words().forEach(word -> query.add(words.anywhere(word, asked), Occur.MUST));
        question.phrases().forEach(phrase -> query.add(words.inOwnText(phrase, asked), Occur.MUST));
        question.excluded().forEach(word -> query.add(words.plain(word), Occur.MUST_NOT));
        // A phrase stands in own text already.
        if (question.words().size() > 1 && question.phrases().isEmpty()) {
            query.add(words.anyInOwnText(question.words()), Occur.FILTER);
        }
        if (asked > 1) {
            Query whole = new TermQuery(new Term(Fields.CELL, question.skeleton()));
            query.add(new BoostQuery(new ConstantScoreQuery(whole), Ranks.QUESTION), Occur.SHOULD);
        }
        filters(request).forEach(filter -> query.add(filter, Occur.FILTER));
        if (asked == 0) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return query.build();
    }

    private List<Query> filters(SearchRequest request) {
        List<Query> filters = new ArrayList<>();
        if (request.code() != null) {
            String field = request.exact() ? Fields.CODE : Fields.CODE_PATH;
            filters.add(new TermQuery(new Term(field, analyst.skeleton(request.code()))));
        }
        if (request.organisation() != null) {
            filters.add(organisation(analyst.text(request.organisation())));
        }
        if (request.region() != null) {
            filters.add(new TermQuery(new Term(Fields.REGION, request.region())));
        }
        addAny(
                filters,
                Fields.YEAR,
                request.years().stream()
                        .map(year -> String.format("%04d", year))
                        .toList());
        addAny(filters, Fields.FORM, request.forms());
        addAny(filters, Fields.KIND, request.kinds().stream().map(HitKind::key).toList());
        if (request.findings() != null) {
            filters.add(new TermQuery(new Term(Fields.FINDINGS, String.valueOf(request.findings()))));
        }
        if (request.min() != null || request.max() != null) {
            filters.add(amount(request.min(), request.max()));
        }
        return filters;
    }

    private static Query organisation(Text asked) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new TermQuery(new Term(Fields.ORGANISATION_CODE, asked.skeleton())), Occur.SHOULD);
        if (!asked.isEmpty()) {
            either.add(Grams.phrase(Fields.ORGANISATION_NAME, asked), Occur.SHOULD);
        }
        return either.build();
    }

    private static Query amount(BigDecimal min, BigDecimal max) {
        return LongPoint.newRangeQuery(
                Fields.AMOUNT,
                min == null ? Long.MIN_VALUE : Money.scaled(min),
                max == null ? Long.MAX_VALUE : Money.scaled(max));
    }

    private static void addAny(List<Query> filters, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            filters.add(
                    new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
        }
    }
}
