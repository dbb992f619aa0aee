package org.tabularium.corpus.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tabularium.corpus.score.Count;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.form.Wording;

/** Our extractor beside others, on the same files, in the same run, one after the other. */
final class Comparison {

    private static final double NANOS_PER_SECOND = 1e9;
    /** Runs before the clock starts: by then the virtual machine has compiled what matters. */
    private static final int WARM_UPS = 8;

    private final Reading reading;

    Comparison(Reading reading) {
        this.reading = reading;
    }

    /**
     * How a tool did on a group.
     *
     * @param rows truth's rows that it recovered; {@code -1} if it reads no rows
     * @param of all rows
     * @param pagesPerSecond pages a second of the processor time of the thread that does the work, so that neither a
     *     busy machine nor the compiling of the virtual machine counts; of a program of the system, a second of the
     *     clock
     */
    record Line(String group, String tool, long rows, long of, double pagesPerSecond) {}

    /** Something to be timed. */
    private interface Work {
        void on(Case of) throws IOException;
    }

    /** All tools on PDF cases of one group. */
    List<Line> of(String group, List<Case> cases, List<Outcome> ours) throws IOException {
        List<Line> lines = new ArrayList<>();
        long rows = cases.stream().mapToLong(Comparison::rowCount).sum();
        int pages = 0;
        for (Case each : cases) {
            pages += pages(each);
        }
        long right = ours.stream()
                .mapToLong(outcome -> outcome.score().count(Count.ROWS_OK))
                .sum();
        lines.add(new Line(group, "Tabularium", right, rows, pages / seconds(cases, true, reading::disclosure)));
        lines.add(new Line(group, "PDFBox, text alone", -1, rows, pages / seconds(cases, true, Comparison::strip)));
        for (Peer peer : peers()) {
            long found = 0;
            for (Case each : cases) {
                found += recovered(each, peer.rows(each.file()));
            }
            lines.add(new Line(
                    group,
                    peer.name(),
                    found,
                    rows,
                    pages / seconds(cases, !(peer instanceof ProgramPeer), of -> peer.rows(of.file()))));
        }
        return lines;
    }

    private static List<Peer> peers() {
        List<Peer> peers = new ArrayList<>(List.of(new TabulaPeer(true), new TabulaPeer(false)));
        Optional<Peer> poppler = ProgramPeer.pdftotext();
        poppler.ifPresent(peers::add);
        return peers;
    }

    private static double seconds(List<Case> cases, boolean ownProcess, Work work) throws IOException {
        for (int k = 0; k < WARM_UPS; k++) {
            for (Case each : cases) {
                work.on(each);
            }
        }
        long start = ownProcess ? threadNanos() : System.nanoTime();
        for (Case each : cases) {
            work.on(each);
        }
        return ((ownProcess ? threadNanos() : System.nanoTime()) - start) / NANOS_PER_SECOND;
    }

    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void strip(Case of) throws IOException {
        try (PDDocument document = Loader.loadPDF(of.file().toFile())) {
            new PDFTextStripper().getText(document);
        }
    }

    private static int pages(Case of) throws IOException {
        try (PDDocument document = Loader.loadPDF(of.file().toFile())) {
            return document.getNumberOfPages();
        }
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
