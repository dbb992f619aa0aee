package org.tabularium.service.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Finds a word in spite of one slip. One of the word's halves has no slip, so texts with all pairs of a half are
 * candidates; the cells themselves decide. A cell text is looked at once a segment, however many rows carry it.
 */
final class SlipQuery extends Query {

    private final Query candidates;
    private final String field;
    private final Slip slip;

    /**
     * @param candidates everything that may carry the word with a slip, and more
     * @param field sorted-set doc values with the skeletons of the cells
     */
    SlipQuery(Query candidates, String field, Slip slip) {
        this.candidates = candidates;
        this.field = field;
        this.slip = slip;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = candidates.rewrite(searcher);
        return rewritten.equals(candidates) ? this : new SlipQuery(rewritten, field, slip);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight inner = searcher.createWeight(candidates, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                ScorerSupplier supplier = inner.scorerSupplier(leaf);
                return supplier == null ? null : checking(supplier, leaf, score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return inner.isCacheable(leaf);
            }
        };
    }

    private ScorerSupplier checking(ScorerSupplier inner, LeafReaderContext leaf, float score, ScoreMode mode) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                SortedSetDocValues cells = DocValues.getSortedSet(leaf.reader(), field);
                return new ConstantScoreScorer(score, mode, new Check(inner.get(leadCost), cells, slip));
            }

            @Override
            public long cost() {
                return inner.cost();
            }
        };
    }

    private static final class Check extends TwoPhaseIterator {
        private static final byte UNKNOWN = 0;
        private static final byte YES = 1;
        private static final byte NO = 2;

        private final TwoPhaseIterator inner;
        private final SortedSetDocValues cells;
        private final Slip slip;
        private final byte[] verdicts;

        Check(Scorer candidate, SortedSetDocValues cells, Slip slip) {
            super(candidate.twoPhaseIterator() == null ? candidate.iterator() : approximation(candidate));
            this.inner = candidate.twoPhaseIterator();
            this.cells = cells;
            this.slip = slip;
            this.verdicts = new byte[Math.toIntExact(cells.getValueCount())];
        }

        private static DocIdSetIterator approximation(Scorer candidate) {
            return candidate.twoPhaseIterator().approximation();
        }

        @Override
        public boolean matches() throws IOException {
            if ((inner != null && !inner.matches()) || !cells.advanceExact(approximation.docID())) {
                return false;
            }
            for (int i = 0; i < cells.docValueCount(); i++) {
                if (stands((int) cells.nextOrd())) {
                    return true;
                }
            }
            return false;
        }

        private boolean stands(int ordinal) throws IOException {
            if (verdicts[ordinal] == UNKNOWN) {
                verdicts[ordinal] = slip.standsIn(cells.lookupOrd(ordinal).utf8ToString()) ? YES : NO;
            }
            return verdicts[ordinal] == YES;
        }

        @Override
        public float matchCost() {
            return inner == null ? 20 : 20 + inner.matchCost();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String defaultField) {
        return "slip(" + field + ":" + slip.word() + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlipQuery that
                && field.equals(that.field)
                && slip.equals(that.slip)
                && candidates.equals(that.candidates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, slip, candidates);
    }
}
