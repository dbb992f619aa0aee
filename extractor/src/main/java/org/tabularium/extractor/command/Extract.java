package org.tabularium.extractor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tabularium.extractor.pipeline.DisclosureJson;
import org.tabularium.extractor.pipeline.Extraction;
import org.tabularium.extractor.pipeline.Extractor;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Pipeline;
import org.tabularium.extractor.pipeline.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tabularium extract FILE… [--out DIR]}. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads disclosures and prints them as JSON, without a server.")
public final class Extract implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Word files, PDFs, scans.")
    private List<Path> files;

    @Option(names = "--out", paramLabel = "DIR", description = "Write DIR/FILE.json instead of printing.")
    private Path out;

    @Spec
    private CommandSpec spec;

    private final DisclosureJson json = new DisclosureJson();

    @Override
    public Integer call() throws IOException {
        Extractor extractor = Pipeline.standard(Limits.DEFAULT);
        int failed = 0;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                failed += refused(file, "there is no such file");
                continue;
            }
            switch (extractor.extract(file, file.getFileName().toString(), Progress.NONE)) {
                case Extraction.Extracted extracted -> print(file, json.writePretty(extracted.disclosure()));
                case Extraction.Rejected rejected ->
                    failed += refused(file, rejected.rejection().detail());
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private void print(Path file, String disclosure) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().println(disclosure);
            return;
        }
        Files.createDirectories(out);
        Files.writeString(out.resolve(file.getFileName() + ".json"), disclosure + "\n");
    }

    private int refused(Path file, String why) {
        spec.commandLine().getErr().println(file + ": " + why);
        return 1;
    }
}
