package org.tabularium.extractor.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Pipeline;
import org.tabularium.extractor.pipeline.Pipeline.Understood;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.recognise.LayoutDraft;
import org.tabularium.extractor.recognise.LayoutReport;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.extractor.recognise.Wordings;
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

    @Option(
            names = "--draft",
            paramLabel = "FOLDER",
            description = "Writes a layout of all forms found into this new folder, named as the layout is to be.")
    private Path draft;

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
                yield draft == null ? 0 : write(parts.parts());
            }
            case Understood.Refused refused -> {
                spec.commandLine()
                        .getErr()
                        .println(file + ": " + refused.rejection().detail());
                yield 1;
            }
        };
    }

    /** Never over what somebody has written there. */
    private int write(List<Recognised> parts) {
        String layout = draft.getFileName().toString();
        try {
            Files.createDirectories(draft);
            for (Map.Entry<String, String> entry :
                    new LayoutDraft(Wordings.load()).files(layout, parts).entrySet()) {
                Files.writeString(draft.resolve(entry.getKey()), entry.getValue(), StandardOpenOption.CREATE_NEW);
            }
            return 0;
        } catch (FileAlreadyExistsException e) {
            spec.commandLine().getErr().println(e.getMessage() + ": is there already, and was left as it is");
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
