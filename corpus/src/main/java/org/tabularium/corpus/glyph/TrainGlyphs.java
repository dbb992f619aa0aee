package org.tabularium.corpus.glyph;

import java.awt.Font;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tabularium.extractor.page.ocr.read.GlyphModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tabularium train-glyphs [--rounds N] [--seed N] [--out FILE]}. */
@Command(
        name = "train-glyphs",
        mixinStandardHelpOptions = true,
        description = "Trains the model that reads digits on printed and spoilt lines, and says how good it is.")
public final class TrainGlyphs implements Callable<Integer> {

    /** Lines that a model is judged by: some 20,000 glyphs. */
    private static final int JUDGED = 1_000;

    @Option(names = "--rounds", description = "Of printing and learning; as for the model that is shipped.")
    private int rounds = Training.SHIPPED.rounds();

    @Option(names = "--seed", description = "Of all chance; as for the model that is shipped.")
    private long seed = Training.SHIPPED.seed();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "extractor/src/main/resources/org/tabularium/extractor/page/ocr/read/glyphs.bin",
            description = "Where the weights go (${DEFAULT-VALUE}).")
    private Path out;

    @Spec
    private CommandSpec spec;

    /** 0 when the weights are written. */
    @Override
    public Integer call() throws IOException {
        PrintWriter writer = spec.commandLine().getOut();
        Training training = new Training(rounds, seed);
        List<Font> faces = Faces.toLearnFrom();
        writer.println(training.origin());
        GlyphModel model = training.run(faces, round -> tell(writer, round)).model(training.origin());
        try (DataOutputStream data = new DataOutputStream(Files.newOutputStream(out))) {
            model.write(data);
        }
        writer.println("faces that it learnt from: " + judged(model, faces));
        writer.println("faces that it never saw: " + judged(model, Faces.heldOut()));
        return 0;
    }

    private static void tell(PrintWriter writer, int round) {
        if (round % 20 == 0) {
            writer.println(round + " rounds");
        }
    }

    /** By lines of other chance than those that it learnt from. */
    private Quality judged(GlyphModel model, List<Font> faces) {
        return Quality.of(model, new GlyphSampler(faces, -seed).lines(JUDGED));
    }
}
