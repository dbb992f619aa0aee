package org.tabularium.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.models.classification.Classification;

/**
 * How well search finds, over invented disclosures of a county and a frozen list of questions: all of it where there is
 * little, the best first where there is much.
 */
class RelevanceTest {

    private static final int TOP = 20;
    private static final int DOCUMENTS = 72;

    @TempDir
    static Path folder;

    private static SearchIndex index;
    private static List<Outcome> outcomes;

    private record Asked(String kind, String words, String meant) {}

    /** A question, the grades of what it found, and the grades of what there is, best first. */
    private record Outcome(Asked asked, List<Integer> found, List<Integer> ideal, long total) {

        boolean isFew() {
            return ideal.size() <= TOP;
        }

        double recall() {
            return ideal.isEmpty()
                    ? 1
                    : (double) found.stream().filter(grade -> grade > 0).count() / ideal.size();
        }

        /** True if something says exactly what was asked for. */
        boolean isExact() {
            return ideal.contains(3);
        }

        boolean beginsExactly() {
            return !found.isEmpty() && found.getFirst() == 3;
        }

        /** Järvelin and Kekäläinen 2002. */
        double gain() {
            return gain(found) / gain(ideal.stream().limit(TOP).toList());
        }

        private static double gain(List<Integer> grades) {
            return IntStream.range(0, grades.size())
                    .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2)))
                    .sum();
        }
    }

    @BeforeAll
    static void ask() throws IOException {
        CodeBook codes = new CodeBook(Classification.load());
        MainAmounts amounts = new MainAmounts(List.of());
        index = new SearchIndex(folder, codes, amounts, Synonyms.load());
        County county = new County(7, 30, 30);
        Judge judge = new Judge();
        Drafts drafts = new Drafts(codes, amounts);
        index.rebuild(IntStream.range(0, DOCUMENTS).mapToObj(county::disclosure).peek(entry -> drafts.of(entry)
                .forEach(draft -> judge.note(draft.card()))));
        outcomes = questions().stream().map(asked -> outcome(asked, judge)).toList();
    }

    @AfterAll
    static void tell() {
        List<Outcome> few = outcomes.stream().filter(Outcome::isFew).toList();
        List<Outcome> many =
                outcomes.stream().filter(outcome -> !outcome.isFew()).toList();
        System.out.printf(
                "%d questions: recall@20 %.3f over %d of at most 20 hits, nDCG@20 %.3f over %d of more, exact ones first: %d of %d%n",
                outcomes.size(),
                mean(few, Outcome::recall),
                few.size(),
                mean(many, Outcome::gain),
                many.size(),
                outcomes.stream()
                        .filter(Outcome::isExact)
                        .filter(Outcome::beginsExactly)
                        .count(),
                outcomes.stream().filter(Outcome::isExact).count());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<Asked> questions() throws IOException {
        try (InputStream in = RelevanceTest.class.getResourceAsStream("/search/questions.tsv")) {
            Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> new Asked(parts[0], parts[1], parts[2]))
                    .toList();
        }
    }

    private static Outcome outcome(Asked asked, Judge judge) {
        Map<String, Integer> relevant = judge.relevant(asked.kind(), asked.meant());
        SearchAnswer answer = index.search(SearchRequest.words(asked.words()));
        List<Integer> found = answer.hits().stream()
                .map(hit -> relevant.getOrDefault(PromisesTest.name(hit), 0))
                .toList();
        List<Integer> ideal =
                relevant.values().stream().sorted(Comparator.reverseOrder()).toList();
        return new Outcome(asked, found, ideal, answer.total());
    }

    @Test
    void thereAreAtLeastSixtyQuestionsAndEachHasAnAnswer() {
        assertTrue(outcomes.size() >= 60);
        assertEquals(
                List.of(),
                outcomes.stream()
                        .filter(outcome -> outcome.ideal().isEmpty())
                        .map(Outcome::asked)
                        .toList());
    }

    @Test
    void whereThereIsLittleAllOfItIsFound() {
        List<Outcome> few = outcomes.stream().filter(Outcome::isFew).toList();
        double recall = mean(few, Outcome::recall);
        assertTrue(recall >= 0.98, () -> recall + " over " + few.size() + ": " + worst(few, Outcome::recall));
    }

    @Test
    void whereThereIsMuchTheBestComesFirst() {
        List<Outcome> many =
                outcomes.stream().filter(outcome -> !outcome.isFew()).toList();
        double gain = mean(many, Outcome::gain);
        assertTrue(gain >= 0.9, () -> gain + " over " + many.size() + ": " + worst(many, Outcome::gain));
    }

    @Test
    void exactNamesAndCodesComeFirst() {
        assertEquals(
                List.of(),
                outcomes.stream()
                        .filter(Outcome::isExact)
                        .filter(outcome -> !outcome.beginsExactly())
                        .map(Outcome::asked)
                        .toList());
    }

    @Test
    void asManyAreCountedAsThereAre() {
        List<String> wrong = outcomes.stream()
                .filter(outcome -> !outcome.asked().kind().equals("name"))
                .filter(outcome -> !outcome.asked().kind().equals("other"))
                .filter(outcome -> outcome.total() != outcome.ideal().size())
                .map(outcome -> outcome.asked() + " " + outcome.total() + " of "
                        + outcome.ideal().size())
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> measure) {
        return outcomes.stream().mapToDouble(measure).average().orElseThrow();
    }

    private static String worst(List<Outcome> outcomes, ToDoubleFunction<Outcome> measure) {
        return outcomes.stream()
                .sorted(Comparator.comparingDouble(measure))
                .limit(5)
                .map(outcome -> outcome.asked() + " " + measure.applyAsDouble(outcome))
                .toList()
                .toString();
    }
}
