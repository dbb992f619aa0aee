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

/** {@code tabularium train-glyphs [--coarse] [--rounds N] [--seed N] [--out FILE]}. */
@Command(
        name = "train-glyphs",
        mixinStandardHelpOptions = true,
        description = "Trains the model that reads digits on printed and spoilt lines, and says how good it is.")
public final class TrainGlyphs implements Callable<Integer> {

    /** Lines that a model is judged by: some 20,000 glyphs. */
    private static final int JUDGED = 1_000;

    /** Where the extractor looks for its models. */
    private static final Path MODELS = Path.of("extractor/src/main/resources/org/tabularium/extractor/page/ocr/read");

    @Option(names = "--coarse", description = "The model for coarse scans, not the usual one.")
    private boolean coarse;

    @Option(names = "--rounds", description = "Of printing and learning; as for the model that is shipped.")
    private int rounds = Training.SHIPPED.rounds();

    @Option(names = "--seed", description = "Of all chance; as for the model that is shipped.")
    private long seed = Training.SHIPPED.seed();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the weights go; to where the extractor looks for them if absent.")
    private Path out;

    @Spec
    private CommandSpec spec;

    /** 0 when the weights are written. */
    @Override
    public Integer call() throws IOException {
        PrintWriter writer = spec.commandLine().getOut();
        Training training = new Training(rounds, seed, coarse ? Scanning.COARSE : Scanning.USUAL);
        List<Font> faces = Faces.toLearnFrom();
        writer.println(training.origin());
        GlyphModel model = training.run(faces, round -> tell(writer, round)).model(training.origin());
        try (DataOutputStream data = new DataOutputStream(Files.newOutputStream(file()))) {
            model.write(data);
        }
        writer.println("faces that it learnt from: " + judged(model, training, faces));
        writer.println("faces that it never saw: " + judged(model, training, Faces.heldOut()));
        return 0;
    }

    private Path file() {
        return out != null ? out : MODELS.resolve(coarse ? "glyphs-coarse.bin" : "glyphs.bin");
    }

    private static void tell(PrintWriter writer, int round) {
        if (round % 20 == 0) {
            writer.println(round + " rounds");
        }
    }

    /** By lines of other chance than those that it learnt from. */
    private static Quality judged(GlyphModel model, Training training, List<Font> faces) {
        return Quality.of(model, new GlyphSampler(faces, training.scanning(), -training.seed()).lines(JUDGED));
    }
}
