package org.tabularium.service.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * Counts, over all hits of a question, how many carry which value. Year, organisation, region, form, kind and findings
 * are the same for all rows of a table, so hits are counted by {@link Fields#GROUP} first, one look a hit, and each
 * group's values are looked up once, at its first hit.
 */
final class Facets implements CollectorManager<Facets.Counter, Facets.Counts> {

    /** Fields with exactly one value a hit, the same for all hits of a group; by the facet's name. */
    static final List<String> GROUPED =
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
        GROUPED.forEach(field -> values.put(field, new HashMap<>()));
        values.put(Fields.CODE, new HashMap<>());
        long total = 0;
        for (Counter counter : counters) {
            for (Part part : counter.parts) {
                total += part.hits;
                part.addGroups(values);
                part.addCodes(values.get(Fields.CODE));
            }
        }
        return new Counts(total, values);
    }

    /** Counts the hits of some segments, or parts of segments. */
    static final class Counter implements Collector {
        private final List<Part> parts = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            Part part = new Part(leaf.reader());
            parts.add(part);
            return part;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class Part implements LeafCollector {
        private final LeafReader reader;
        private final SortedDocValues groups;
        private final int[] groupHits;
        private final int[] firstHit;
        private final SortedSetDocValues codes;
        private final int[] codeHits;
        private long hits;

        Part(LeafReader reader) throws IOException {
            this.reader = reader;
            groups = DocValues.getSorted(reader, Fields.GROUP);
            groupHits = new int[groups.getValueCount()];
            firstHit = new int[groups.getValueCount()];
            codes = DocValues.getSortedSet(reader, Fields.CODE_CLASS);
            codeHits = new int[Math.toIntExact(codes.getValueCount())];
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            hits++;
            if (groups.advanceExact(doc)) {
                int group = groups.ordValue();
                if (groupHits[group]++ == 0) {
                    firstHit[group] = doc;
                }
            }
            if (codes.advanceExact(doc)) {
                for (int i = 0; i < codes.docValueCount(); i++) {
                    codeHits[(int) codes.nextOrd()]++;
                }
            }
        }

        /** Values are read in the order of the hits, as doc values demand. */
        void addGroups(Map<String, Map<String, Long>> values) throws IOException {
            int[] seen = inOrderOfHits();
            for (String field : GROUPED) {
                SortedDocValues of = DocValues.getSorted(reader, field);
                int[] counts = new int[of.getValueCount()];
                for (int group : seen) {
                    if (of.advanceExact(firstHit[group])) {
                        counts[of.ordValue()] += groupHits[group];
                    }
                }
                Map<String, Long> counted = values.get(field);
                for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                    if (counts[ordinal] > 0) {
                        counted.merge(of.lookupOrd(ordinal).utf8ToString(), (long) counts[ordinal], Long::sum);
                    }
                }
            }
        }

        private int[] inOrderOfHits() {
            long[] hitAndGroup = new long[groupHits.length];
            int found = 0;
            for (int group = 0; group < groupHits.length; group++) {
                if (groupHits[group] > 0) {
                    hitAndGroup[found++] = (long) firstHit[group] << Integer.SIZE | group;
                }
            }
            Arrays.sort(hitAndGroup, 0, found);
            return Arrays.stream(hitAndGroup, 0, found)
                    .mapToInt(both -> (int) both)
                    .toArray();
        }

        void addCodes(Map<String, Long> counted) throws IOException {
            for (int ordinal = 0; ordinal < codeHits.length; ordinal++) {
                if (codeHits[ordinal] > 0) {
                    counted.merge(codes.lookupOrd(ordinal).utf8ToString(), (long) codeHits[ordinal], Long::sum);
                }
            }
        }
    }
}
