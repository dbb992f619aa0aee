package org.tabularium.service.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts, over all hits of a question, how many carry which value: by ordinals within a segment, by name over all. */
final class Facets implements CollectorManager<Facets.Counter, Facets.Counts> {

    /** Fields with exactly one value a hit, by the facet's name. */
    private static final List<String> SINGLE =
            List.of(Fields.YEAR, Fields.ORGANISATION, Fields.REGION, Fields.FORM, Fields.KIND, Fields.FINDINGS);

    /** Values told of one facet; who wants another narrows the question. */
    private static final int MOST_VALUES = 100;

    /**
     * All hits.
     *
     * @param total number of hits
     * @param values by facet, then value
     */
    record Counts(long total, Map<String, Map<String, Long>> values) {

        /** The values of a facet, most hits first. */
        List<Map.Entry<String, Long>> top(String facet) {
            return values.get(facet).entrySet().stream()
                    .filter(entry -> !entry.getKey().isEmpty())
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_VALUES)
                    .toList();
        }
    }

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Counts reduce(Collection<Counter> counters) throws IOException {
        Map<String, Map<String, Long>> values = new LinkedHashMap<>();
        SINGLE.forEach(field -> values.put(field, new HashMap<>()));
        values.put(Fields.CODE, new HashMap<>());
        long total = 0;
        for (Counter counter : counters) {
            for (Segment segment : counter.segments) {
                total += segment.hits;
                segment.addTo(values);
            }
        }
        return new Counts(total, values);
    }

    /** Counts the hits of some segments. */
    static final class Counter implements Collector {
        private final List<Segment> segments = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            Segment segment = new Segment(leaf.reader());
            segments.add(segment);
            return segment;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class Segment implements LeafCollector {
        private final SortedDocValues[] single = new SortedDocValues[SINGLE.size()];
        private final long[][] counts = new long[SINGLE.size()][];
        private final SortedSetDocValues codes;
        private final long[] codeCounts;
        private long hits;

        Segment(LeafReader reader) throws IOException {
            for (int i = 0; i < single.length; i++) {
                single[i] = DocValues.getSorted(reader, SINGLE.get(i));
                counts[i] = new long[single[i].getValueCount()];
            }
            codes = DocValues.getSortedSet(reader, Fields.CODE_CLASS);
            codeCounts = new long[Math.toIntExact(codes.getValueCount())];
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            hits++;
            for (int i = 0; i < single.length; i++) {
                if (single[i].advanceExact(doc)) {
                    counts[i][single[i].ordValue()]++;
                }
            }
            if (codes.advanceExact(doc)) {
                for (int i = 0; i < codes.docValueCount(); i++) {
                    codeCounts[(int) codes.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Map<String, Long>> values) throws IOException {
            if (hits == 0) {
                return;
            }
            for (int i = 0; i < single.length; i++) {
                for (int ordinal = 0; ordinal < counts[i].length; ordinal++) {
                    if (counts[i][ordinal] > 0) {
                        String value = single[i].lookupOrd(ordinal).utf8ToString();
                        values.get(SINGLE.get(i)).merge(value, counts[i][ordinal], Long::sum);
                    }
                }
            }
            for (int ordinal = 0; ordinal < codeCounts.length; ordinal++) {
                if (codeCounts[ordinal] > 0) {
                    String value = codes.lookupOrd(ordinal).utf8ToString();
                    values.get(Fields.CODE).merge(value, codeCounts[ordinal], Long::sum);
                }
            }
        }
    }
}
