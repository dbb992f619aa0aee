package org.tabularium.service.index;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.models.classification.Classification;
import org.tabularium.service.index.SearchRequest.Order;

/**
 * Speed over many rows: how fast they are indexed, how much disk they take, and how long each kind of question takes,
 * beside the bare Lucene query for its words (best twenty, nothing counted) in the same run. No test: it is run by name,
 * with {@code -Dtest=SearchBenchmark -Dbenchmark.rows=1000000}, and {@code -Dbenchmark.folder} to keep the index and ask
 * it again. Beside the time on the clock stands the processor time of the whole process, which a busy machine does not
 * stretch.
 */
class SearchBenchmark {

    private static final int ROWS_OF_A_TABLE = 200;
    private static final int ROWS_OF_A_DOCUMENT = 2 * ROWS_OF_A_TABLE;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 40;

    private final Analyst analyst = new Analyst();

    @TempDir
    Path temporary;

    @Test
    void report() throws IOException {
        Path folder = Path.of(System.getProperty("benchmark.folder", temporary.toString()));
        int documents = Integer.getInteger("benchmark.rows", 100_000) / ROWS_OF_A_DOCUMENT;
        CodeBook codes = new CodeBook(Classification.load());
        try (SearchIndex index = new SearchIndex(folder, codes, new MainAmounts(List.of()), Synonyms.load())) {
            if (!index.isCurrent()) {
                build(index, documents, folder);
            }
            Path generation = folder.resolve(Files.readString(folder.resolve("current")));
            try (FSDirectory directory = FSDirectory.open(generation);
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                System.out.printf(
                        "hits in the index: %,d in %d segments%n",
                        reader.numDocs(), reader.leaves().size());
                IndexSearcher bare = new IndexSearcher(reader);
                bare.setSimilarity(new Closeness());
                System.out.printf(
                        "%-28s %9s %8s %8s %8s %8s %8s %7s%n",
                        "kind", "hits", "cpu ms", "p50 ms", "p95 ms", "max ms", "bare p50", "ratio");
                // All kinds before any is measured: they share code, and the first would pay for its compilation.
                for (int round = 0; round < WARM_UP; round++) {
                    kinds().values().stream().flatMap(List::stream).forEach(request -> {
                        index.search(request);
                        bare(bare, request);
                    });
                }
                kinds().forEach((kind, requests) -> measure(kind, requests, index, bare));
            }
            measureSuggestions(index);
            measureList(index);
        }
    }

    private static void build(SearchIndex index, int documents, Path folder) throws IOException {
        County county = new County(11, ROWS_OF_A_TABLE, 10);
        long generating = System.nanoTime();
        IntStream.range(0, documents / 10).forEach(county::disclosure);
        double perDocument = (System.nanoTime() - generating) / 1e9 / (documents / 10.0);
        long started = System.nanoTime();
        index.rebuild(IntStream.range(0, documents).mapToObj(county::disclosure));
        double seconds = (System.nanoTime() - started) / 1e9 - perDocument * documents;
        long bytes;
        try (Stream<Path> files = Files.walk(folder)) {
            bytes = files.filter(Files::isRegularFile)
                    .mapToLong(SearchBenchmark::size)
                    .sum();
        }
        int rows = documents * ROWS_OF_A_DOCUMENT;
        System.out.printf(
                "%,d rows of %,d documents indexed in %.0f s, %,.0f rows/s, one thread; %,d MB, %d bytes a row%n",
                rows, documents, seconds, rows / seconds, bytes >> 20, bytes / rows);
    }

    private static Map<String, List<SearchRequest>> kinds() {
        Map<String, List<SearchRequest>> kinds = new LinkedHashMap<>();
        kinds.put("two characters, everywhere", words("支出", "管理", "事务", "其他"));
        kinds.put("name", words("公务接待费", "小学教育", "行政运行", "车辆保险费", "培训费", "住房公积金"));
        kinds.put(
                "name, slips looked for", words("机关事业单位基本养老保险缴费支出", "其他商品和服务支出", "公务用车运行维护费", "一般行政管理事务", "信息系统运行维护"));
        kinds.put("code as a word", words("30217", "2010301", "20101", "30399"));
        kinds.put("two words", words("公务接待费 青山区", "行政运行 2020", "维修改造 校舍", "培训费 财政局"));
        kinds.put("three words", words("会议费 财政局 2019", "行政运行 人大 教育局", "维修改造 校舍 2020"));
        kinds.put("phrase", words("\"监督检查\"", "\"公务接待费、会议费\"", "\"其他支出\""));
        kinds.put("exclusion", words("维修改造 -校舍", "服务支出 -其他", "教育 -小学 -学前"));
        kinds.put("former name, synonym", words("行政事业单位离退休", "国土资源事务", "公车运行维护费"));
        kinds.put("traditional", words("車輛保險費", "信息系統", "機關運行經費"));
        kinds.put("one character", words("费", "医"));
        kinds.put(
                "code and below",
                Stream.of("201", "30217", "20101", "302", "2")
                        .map(SearchRequest::under)
                        .toList());
        kinds.put(
                "words and filters",
                List.of(
                        filtered("公务接待费", "青山区", 2020, null, Order.RELEVANCE),
                        filtered("支出", null, 2019, "500000", Order.RELEVANCE),
                        filtered(null, "财政局", null, "1000000", Order.RELEVANCE)));
        kinds.put(
                "amounts from, to",
                List.of(
                        between(null, "100000", "500000"),
                        between("公务接待费", "10000", "90000"),
                        between(null, null, "0.5")));
        kinds.put(
                "ordered by amount or year",
                List.of(
                        filtered("支出", null, null, null, Order.AMOUNT_DOWN),
                        filtered("公务接待费", null, null, null, Order.YEAR_DOWN),
                        filtered(null, null, 2020, null, Order.AMOUNT)));
        return kinds;
    }

    private static List<SearchRequest> words(String... questions) {
        return Arrays.stream(questions).map(SearchRequest::words).toList();
    }

    private static SearchRequest filtered(String q, String organisation, Integer year, String min, Order order) {
        return asked(q, organisation, year, min, null, order);
    }

    private static SearchRequest between(String q, String min, String max) {
        return asked(q, null, null, min, max, Order.RELEVANCE);
    }

    private static SearchRequest asked(
            String q, String organisation, Integer year, String min, String max, Order order) {
        return new SearchRequest(
                q,
                null,
                false,
                organisation,
                null,
                year == null ? Set.of() : Set.of(year),
                Set.of(),
                Set.of(),
                null,
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                0,
                20,
                order);
    }

    private void measure(String kind, List<SearchRequest> requests, SearchIndex index, IndexSearcher bare) {
        double busy = 0;
        List<Double> whole = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        long hits = 0;
        for (int round = -1; round < ROUNDS; round++) {
            for (SearchRequest request : requests) {
                long processor = processorTime();
                long started = System.nanoTime();
                long total = index.search(request).total();
                double millis = (System.nanoTime() - started) / 1e6;
                busy += round < 0 ? 0 : (processorTime() - processor) / 1e6;
                double bareMillis = bare(bare, request);
                if (round >= 0) {
                    whole.add(millis);
                    alone.add(bareMillis);
                    hits = Math.max(hits, total);
                }
            }
        }
        System.out.printf(
                "%-28s %,9d %8.2f %8.2f %8.2f %8.2f %8.2f %7.1f%n",
                kind,
                hits,
                busy / whole.size(),
                part(whole, 0.5),
                part(whole, 0.95),
                part(whole, 1),
                part(alone, 0.5),
                part(whole, 0.5) / part(alone, 0.5));
    }

    /** The words as a conjunction of phrases in own text, or the code; the best twenty, with Lucene's own pruning. */
    private double bare(IndexSearcher searcher, SearchRequest request) {
        Question question = Question.of(request.q(), analyst);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Stream.concat(question.words().stream(), question.phrases().stream())
                .map(text -> Grams.phrase(Fields.OWN, text))
                .forEach(phrase -> all.add(phrase, Occur.MUST));
        if (question.isEmpty()) {
            String field = request.code() == null ? Fields.KIND : Fields.CODE_PATH;
            String value = request.code() == null ? "row" : request.code();
            all.add(new TermQuery(new Term(field, value)), Occur.MUST);
        }
        Query query = all.build();
        try {
            long started = System.nanoTime();
            searcher.search(query, 20);
            return (System.nanoTime() - started) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measureSuggestions(SearchIndex index) {
        List<Double> times = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (String typed : List.of("其", "公务", "gw", "xz", "2010", "青山", "车辆保险")) {
                long started = System.nanoTime();
                index.suggest(typed, 12);
                if (round >= 0) {
                    times.add((System.nanoTime() - started) / 1e6);
                }
            }
        }
        System.out.printf(
                "%-28s %9s %8.2f %8.2f %8.2f%n",
                "suggestions", "", part(times, 0.5), part(times, 0.95), part(times, 1));
    }

    /** All hits of a question, one after the other, as the CSV tells them. */
    private static void measureList(SearchIndex index) {
        for (int round = 0; round < 2; round++) {
            long[] told = new long[1];
            long started = System.nanoTime();
            index.each(SearchRequest.words("公务接待费"), hit -> told[0]++);
            double seconds = (System.nanoTime() - started) / 1e9;
            if (round > 0) {
                System.out.printf("all %,d hits told in %.2f s, %,.0f a second%n", told[0], seconds, told[0] / seconds);
            }
        }
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double part(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
