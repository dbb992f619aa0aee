package org.tabularium.corpus.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tabularium.corpus.score.Count;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.form.Wording;

/** Our extractor beside others, on the same files, in the same run, one after the other. */
final class Comparison {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Reading reading;
    private final List<Peer> peers;

    Comparison(Reading reading) {
        this.reading = reading;
        this.peers = Stream.concat(
                        Stream.of(new PdfBoxPeer(), new TabulaPeer(true), new TabulaPeer(false), new TikaPeer()),
                        Stream.concat(ProgramPeer.pdftotext().stream(), TesseractPeer.installed().stream()))
                .toList();
    }

    /**
     * How a tool did on a group.
     *
     * @param rows truth's rows that it recovered
     * @param of all rows
     * @param secondsPerPage of its {@link Clock}; of a file without pages, seconds a file
     */
    record Line(String group, String tool, long rows, long of, double secondsPerPage) {}

    /** Something to be timed. */
    private interface Work {
        void on(Case of) throws IOException;
    }

    /** All tools that can read them on cases of one group. */
    List<Line> of(String group, List<Outcome> ours) throws IOException {
        List<Case> cases = ours.stream().map(Outcome::of).toList();
        long rows = cases.stream().mapToLong(Comparison::rowCount).sum();
        int pages =
                ours.stream().mapToInt(outcome -> Math.max(1, outcome.pages())).sum();
        long right = ours.stream()
                .mapToLong(outcome -> outcome.score().count(Count.ROWS_OK))
                .sum();
        Clock clock = Peer.isScan(cases.getFirst()) ? Clock.MACHINE : Clock.THREAD;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(group, "Tabularium", right, rows, seconds(cases, clock, reading::disclosure) / pages));
        for (Peer peer : peers) {
            if (cases.stream().allMatch(peer::reads)) {
                lines.add(line(group, peer, cases, rows, pages));
            }
        }
        return lines;
    }

    private static Line line(String group, Peer peer, List<Case> cases, long rows, int pages) throws IOException {
        Map<Case, List<String>> found = new HashMap<>();
        double seconds = seconds(cases, peer.clock(), of -> found.put(of, peer.rows(of.file())));
        long recovered = cases.stream()
                .mapToLong(each -> recovered(each, found.get(each)))
                .sum();
        return new Line(group, peer.name(), recovered, rows, seconds / pages);
    }

    private static double seconds(List<Case> cases, Clock clock, Work work) throws IOException {
        for (int k = 0; k < clock.warmUps(); k++) {
            for (Case each : cases) {
                work.on(each);
            }
        }
        long start = clock.nanos();
        for (Case each : cases) {
            work.on(each);
        }
        return (clock.nanos() - start) / NANOS_PER_SECOND;
    }

    private static long rowCount(Case of) {
        return of.truth().tables().stream()
                .mapToLong(table -> table.rows().size())
                .sum();
    }

    /** A row is recovered if a found row says the same, cell after cell; each found row counts once. */
    private static long recovered(Case of, List<String> found) {
        Map<String, Integer> left = new HashMap<>();
        found.forEach(row -> left.merge(Wording.fold(row), 1, Integer::sum));
        long count = 0;
        for (TruthTable table : of.truth().tables()) {
            for (Map<String, String> row : table.rows()) {
                String want = Wording.fold(String.join("", row.values()));
                Integer rest = left.get(want);
                if (rest != null && rest > 0) {
                    left.put(want, rest - 1);
                    count++;
                }
            }
        }
        return count;
    }
}
