package org.tabularium.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tabularium.corpus.fault.FaultKind;
import org.tabularium.corpus.fault.Planted;
import org.tabularium.corpus.fault.Planter;
import org.tabularium.corpus.render.Printer;
import org.tabularium.corpus.render.Style;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.scenario.Scenarios;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.extractor.forms.FormLibrary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tabularium invent [--layout ID] [--seed N] [--fault KIND] FILE}: something to try the service with. */
@Command(
        name = "invent",
        mixinStandardHelpOptions = true,
        description = "Prints the disclosure of an invented department; the same options print the same figures.")
final class Invent implements Callable<Integer> {

    private static final String WORD = ".docx";

    @Parameters(paramLabel = "FILE", description = "Written as Word if it ends in .docx, as PDF otherwise.")
    private Path file;

    @Option(names = "--layout", paramLabel = "ID", description = "Whose forms; the first known if absent.")
    private String layout;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Another one, another department.")
    private long seed;

    @Option(names = "--fault", paramLabel = "KIND", description = "Plant a mistake: ${COMPLETION-CANDIDATES}.")
    private FaultKind fault;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        FormLibrary library = FormLibrary.load();
        String of = layout == null ? library.layouts().getFirst().layout() : layout;
        if (library.layout(of).isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no layout " + of + ".");
        }
        Scenario scenario = planted(new Scenarios(library).make(of, Size.USUAL, seed));
        if (file.toString().endsWith(WORD)) {
            Printer.docx(scenario.truth(), scenario.narrative(), library.definitions(of), Style.PLAIN, file);
        } else {
            Printer.pdf(scenario.truth(), scenario.narrative(), library.definitions(of), Style.PLAIN, file);
        }
        return 0;
    }

    private Scenario planted(Scenario scenario) {
        return fault == null
                ? scenario
                : Planter.plant(scenario, fault, seed)
                        .map(Planted::scenario)
                        .orElseThrow(() -> new CommandLine.ParameterException(
                                spec.commandLine(), "This document has no place for the fault " + fault + "."));
    }
}
