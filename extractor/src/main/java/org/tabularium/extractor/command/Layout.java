package org.tabularium.extractor.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Pipeline;
import org.tabularium.extractor.pipeline.Pipeline.Understood;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.recognise.LayoutReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tabularium layout FILE}: for whoever describes a new layout. */
@Command(
        name = "layout",
        mixinStandardHelpOptions = true,
        description = "Tells which forms a file holds, how their columns were bound, and drafts what is missing.")
public final class Layout implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--without", paramLabel = "LAYOUT", description = "As if this layout were not known.")
    private String without;

    @Mixin
    private OwnLayouts own;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        FormLibrary forms =
                own.library().withoutLayouts(layout -> layout.layout().equals(without));
        Pipeline pipeline = new Pipeline(forms, Limits.DEFAULT, PageReader.NONE);
        return switch (pipeline.understand(file, Progress.NONE)) {
            case Understood.Parts parts -> {
                spec.commandLine().getOut().print(new LayoutReport().of(parts.parts()));
                spec.commandLine().getOut().flush();
                yield 0;
            }
            case Understood.Refused refused -> {
                spec.commandLine()
                        .getErr()
                        .println(file + ": " + refused.rejection().detail());
                yield 1;
            }
        };
    }
}
