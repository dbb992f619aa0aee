package org.tabularium.corpus.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tabularium.corpus.scenario.Size;
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
                PoolSum sum = read(scan, library.layouts(), printed, reading);
                unread |= !sum.unread().isEmpty();
                sum.unread().forEach(line -> writer.println("UNREAD " + line));
                sum.silent().forEach(miss -> writer.println("SILENT " + miss));
                writer.println(scan.name() + ": " + sum.line());
                writer.flush();
            }
        }
        return unread ? 1 : 0;
    }

    private PoolSum read(Scan scan, List<LayoutDefinition> layouts, PrintedCases printed, Reading reading)
            throws IOException {
        PoolSum sum = new PoolSum();
        for (int k = 0; sum.printed() < amounts; k++) {
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
