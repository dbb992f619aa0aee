package org.tabularium.service.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * How much of a hit's own text a word is, as a share of the query's boost that is added to it: 0 (drowned in prose) to
 * {@link #SHARE} (nothing else stands there). Rarity plays no part: every word must stand anyway, and a rank must not
 * change because another document came. The saturation is BM25's (Robertson and Walker 1994), with a fixed length.
 */
final class Closeness extends Similarity {

    /** Small enough that no closeness outweighs the tiers of {@link Ranks}. */
    static final float SHARE = 0.01f;

    /** Units of a usual label; the length at which one occurrence is worth half. */
    private static final float USUAL_LENGTH = 8;

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                float length = SmallFloat.byte4ToInt((byte) norm) / USUAL_LENGTH;
                return boost * (1 + SHARE * frequency / (frequency + length));
            }
        };
    }
}
