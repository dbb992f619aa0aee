package org.tabularium.corpus.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tabularium evaluate [--quick] [--samples DIR]… [--record]}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Prints documents, reads them, and says how good that was and what changed.")
public final class Evaluate implements Callable<Integer> {

    private static final int WORSE = 1;

    @Option(names = "--quick", description = "A choice of documents that takes minutes.")
    private boolean quick;

    @Option(
            names = "--samples",
            paramLabel = "DIR",
            description = "Also documents with NAME.truth.json beside them; may be given several times.")
    private List<Path> samples = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "corpus/target/evaluation",
            description = "Where the report and the printed documents go (${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            defaultValue = "corpus/baseline.json",
            description = "The figures to compare with (${DEFAULT-VALUE}).")
    private Path baseline;

    @Option(names = "--record", description = "Write this run's figures into the baseline.")
    private boolean record;

    @Spec
    private CommandSpec spec;

    /** 0 if nothing is worse than the baseline, 1 if something is. */
    @Override
    public Integer call() throws IOException {
        PrintWriter writer = spec.commandLine().getOut();
        Files.createDirectories(out);
        Evaluation evaluation = new Evaluation(FormLibrary.load(), Pipeline.standard(Limits.DEFAULT), line -> {
            writer.println(line);
            writer.flush();
        });
        Evaluation.Results results = evaluation.run(quick, samples, out);
        Baseline known = Baseline.read(baseline);
        List<Baseline.Change> changes = known.compare(results.run(), results.figures());
        HtmlReport.write(results, changes, out.resolve("report.html"));
        JsonReport.write(results, changes, out.resolve("report.json"));
        say(writer, results, changes);
        if (record) {
            known.with(results.run(), results.figures()).write(baseline);
        }
        boolean worse = changes.stream().anyMatch(change -> !change.better()) && !record;
        return worse || !results.unrepeatable().isEmpty() ? WORSE : 0;
    }

    private void say(PrintWriter writer, Evaluation.Results results, List<Baseline.Change> changes) {
        results.figures().groups().forEach((group, measures) -> writer.println(group + " " + measures));
        results.comparison()
                .forEach(line -> writer.printf(
                        "%s, %s: %d of %d rows, %.4f s a page%n",
                        line.group(), line.tool(), line.rows(), line.of(), line.secondsPerPage()));
        writer.printf(
                "planted faults: %d of %d caught; without a fault %d documents, %d errors, %d warnings%n",
                results.faults().caught(),
                results.faults().planted(),
                results.faults().documents(),
                results.faults().errors(),
                results.faults().warnings());
        changes.stream().filter(change -> !change.better()).forEach(change -> writer.println("WORSE " + change));
        long better = changes.stream().filter(Baseline.Change::better).count();
        if (better > 0 && !record) {
            writer.println(better + " figures are better or new: record them with --record");
        }
        results.outcomes().stream()
                .filter(outcome -> outcome.rejection() != null)
                .forEach(outcome -> writer.println("UNREAD " + outcome.of().file() + ": " + outcome.rejection()));
        results.unrepeatable().forEach(file -> writer.println("NOT REPEATABLE " + file));
        writer.println(results.seconds() + " s; report: " + out.resolve("report.html"));
        writer.flush();
    }
}
