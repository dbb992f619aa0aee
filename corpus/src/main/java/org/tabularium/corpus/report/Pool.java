package org.tabularium.corpus.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.corpus.score.Count;
import org.tabularium.corpus.score.Miss;
import org.tabularium.corpus.score.Score;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Pipeline;
import org.tabularium.models.form.LayoutDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code pool [--amounts N] [--only WAY]}: whole documents of all layouts in turn, printed, scanned and read until so many
 * amounts were printed; one document has a few hundred, of which one is too much of a per cent to tell anything.
 */
@Command(
        name = "pool",
        mixinStandardHelpOptions = true,
        description = "Prints, scans and reads whole documents, and says how many of so many amounts are right.")
public final class Pool implements Callable<Integer> {

    private static final double MILLIS = 1000;

    /** Measures of the reference scorer that say how well a scan was read. */
    private static final List<String> TOLD = List.of(
            "tables",
            "rows",
            "tables_extra",
            "rows_extra",
            "meta",
            "text_pct",
            "character_pct",
            "code_pct",
            "silent",
            "silent_codes",
            "silent_values",
            "grids",
            "indicators",
            "goals",
            "declarations",
            "declaration_fields");

    @Option(
            names = "--amounts",
            defaultValue = "10000",
            description = "That are printed at least, each way of scanning (${DEFAULT-VALUE}).")
    private int amounts;

    @Option(names = "--seed", defaultValue = "1", description = "Of the first document (${DEFAULT-VALUE}).")
    private int seed;

    @Option(
            names = "--size",
            defaultValue = "LARGE",
            description = "Of the departments: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Size size;

    @Option(names = "--only", description = "One way of scanning, by its name.")
    private String only;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "corpus/target/pool",
            description = "Where the printed documents go (${DEFAULT-VALUE}).")
    private Path out;

    @Spec
    private CommandSpec spec;

    /** What several documents came to. */
    private static final class Sum {
        private final List<String> unread = new ArrayList<>();
        private Score score = Score.NONE;
        private Score unproved = Score.NONE;
        private int documents;
        private int pages;
        private long millis;

        private void add(Outcome outcome) {
            documents++;
            if (outcome.rejection() != null) {
                unread.add(outcome.of().file() + ": " + outcome.rejection());
            }
            score = score.and(outcome.score());
            unproved = unproved.and(outcome.unproved() == null ? outcome.score() : outcome.unproved());
            pages += outcome.pages();
            millis += outcome.millis();
        }

        private long wrong() {
            return score.count(Count.NUM) - score.count(Count.NUM_OK);
        }

        private String line() {
            Map<String, Object> summary = score.summary();
            StringBuilder line = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%d documents, %d pages, %d amounts: %d wrong; %d sure, %d of them wrong; review %s %%, before"
                            + " reconciliation %s %%; %.2f s a page",
                    documents,
                    pages,
                    score.count(Count.NUM_NONEMPTY),
                    wrong(),
                    score.count(Count.SURE),
                    score.count(Count.SURE) - score.count(Count.SURE_OK),
                    score.percent(Count.PRINTED_REVIEW, Count.NUM_NONEMPTY),
                    unproved.percent(Count.PRINTED_REVIEW, Count.NUM_NONEMPTY),
                    millis / MILLIS / Math.max(1, pages)));
            TOLD.forEach(name -> line.append("; ").append(name).append(' ').append(summary.get(name)));
            return line.toString();
        }
    }

    /** 0 if every document was read, 1 if one was not. */
    @Override
    public Integer call() throws IOException {
        if (only != null && Scan.ALL.stream().noneMatch(scan -> scan.name().equals(only))) {
            String known = String.join(", ", Scan.ALL.stream().map(Scan::name).toList());
            throw new ParameterException(
                    spec.commandLine(), "No way of scanning is called " + only + "; known: " + known);
        }
        PrintWriter writer = spec.commandLine().getOut();
        FormLibrary library = FormLibrary.load();
        Reading reading = new Reading(Pipeline.standard(Limits.DEFAULT));
        PrintedCases printed = new PrintedCases(library, out);
        boolean unread = false;
        for (Scan scan : Scan.ALL) {
            if (only == null || only.equals(scan.name())) {
                Sum sum = read(scan, library.layouts(), printed, reading);
                unread |= !sum.unread.isEmpty();
                sum.unread.forEach(line -> writer.println("UNREAD " + line));
                sum.score.misses().stream().filter(Miss::silent).forEach(miss -> writer.println("SILENT " + miss));
                writer.println(scan.name() + ": " + sum.line());
                writer.flush();
            }
        }
        return unread ? 1 : 0;
    }

    private Sum read(Scan scan, List<LayoutDefinition> layouts, PrintedCases printed, Reading reading)
            throws IOException {
        Sum sum = new Sum();
        for (int k = 0; sum.score.count(Count.NUM_NONEMPTY) < amounts; k++) {
            String layout = layouts.get(k % layouts.size()).layout();
            List<Case> cases = printed.scan(scan, layout, size, seed + k / layouts.size());
            if (cases.isEmpty()) {
                throw new IOException("No Chinese font is installed: documents can not be printed.");
            }
            for (Case one : cases) {
                sum.add(reading.read(one, false));
            }
        }
        return sum;
    }
}
