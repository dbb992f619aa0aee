package org.tabularium.extractor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.tabularium.extractor.bundle.Bundle;
import org.tabularium.extractor.bundle.Member;
import org.tabularium.extractor.detect.Detected;
import org.tabularium.extractor.detect.Detector;
import org.tabularium.extractor.pipeline.DisclosureJson;
import org.tabularium.extractor.pipeline.Extraction;
import org.tabularium.extractor.pipeline.Extractor;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Pipeline;
import org.tabularium.extractor.pipeline.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tabularium extract FILE… [--out DIR] [--layouts DIR]}. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads disclosures and prints them as JSON, without a server.")
public final class Extract implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "PDF, OFD, Word, workbooks, RTF, OpenDocument, web pages, scans, and zips of these.")
    private List<Path> files;

    @Option(names = "--out", paramLabel = "DIR", description = "Write DIR/FILE.json instead of printing.")
    private Path out;

    @Mixin
    private OwnLayouts own;

    @Spec
    private CommandSpec spec;

    private final DisclosureJson json = new DisclosureJson();

    @Override
    public Integer call() throws IOException {
        Extractor extractor = Pipeline.standard(own.library(), Limits.DEFAULT);
        int failed = 0;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                failed += refused(file.toString(), "there is no such file");
            } else if (new Detector().detect(file) instanceof Detected.Archive) {
                failed += members(file, extractor);
            } else {
                failed += one(file, file.getFileName().toString(), extractor);
            }
        }
        return failed == 0 ? 0 : 1;
    }

    /** The number of files that were not read. */
    private int members(Path zip, Extractor extractor) throws IOException {
        Path folder = Files.createTempDirectory("tabularium");
        try {
            return switch (new Bundle(Limits.DEFAULT)
                    .unpack(zip, () -> folder.resolve(UUID.randomUUID().toString()))) {
                case Bundle.Unpacked.Refused(var rejection) -> refused(zip.toString(), rejection.detail());
                case Bundle.Unpacked.Members(List<Member> members) -> {
                    int failed = 0;
                    for (Member member : members) {
                        failed += one(member.file(), zip.getFileName() + "/" + member.path(), extractor);
                        Files.delete(member.file());
                    }
                    yield failed;
                }
            };
        } finally {
            Files.delete(folder);
        }
    }

    private int one(Path file, String name, Extractor extractor) throws IOException {
        return switch (extractor.extract(file, name, Progress.NONE)) {
            case Extraction.Extracted extracted -> {
                print(name, json.writePretty(extracted.disclosure()));
                yield 0;
            }
            case Extraction.Rejected rejected ->
                refused(name, rejected.rejection().detail());
        };
    }

    private void print(String name, String disclosure) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().println(disclosure);
            return;
        }
        Files.createDirectories(out);
        // The folders of a zip become part of the name: what is written lies in DIR itself.
        Files.writeString(out.resolve(name.replace('/', '_') + ".json"), disclosure + "\n");
    }

    private int refused(String name, String why) {
        spec.commandLine().getErr().println(name + ": " + why);
        return 1;
    }
}
