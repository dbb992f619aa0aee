package org.tabularium.corpus.glyph;

import java.awt.Font;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tabularium train-glyphs [--steps N] [--seed N] [--out FILE]}. */
@Command(
        name = "train-glyphs",
        mixinStandardHelpOptions = true,
        description = "Trains the model that reads digits on the installed faces, and says how good it is.")
public final class TrainGlyphs implements Callable<Integer> {

    /** Glyphs a step. */
    private static final int BATCH = 64;

    /** Fresh lines a step, so that each glyph is seen some ten times before newer ones take its place. */
    private static final int LINES = 2;

    /** Glyphs in memory. */
    private static final int KEPT = 250_000;

    /** At the beginning; falls to nearly none. */
    private static final float RATE = 0.0015f;

    /** A glyph is sure above this likelihood. */
    private static final double SURE = 0.95;

    @Option(names = "--steps", defaultValue = "100000", description = "Batches (${DEFAULT-VALUE}).")
    private int steps;

    @Option(names = "--seed", defaultValue = "7", description = "Of all chance (${DEFAULT-VALUE}).")
    private long seed;

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
        List<Font> faces = Faces.installed();
        writer.println(faces.stream().map(Font::getFontName).distinct().count() + " faces");
        GlyphNetwork network = train(faces, writer);
        writer.println(quality(network, test(faces)));
        try (DataOutputStream data = new DataOutputStream(Files.newOutputStream(out))) {
            network.model().write(data);
        }
        return 0;
    }

    private GlyphNetwork train(List<Font> faces, PrintWriter writer) {
        Random dice = new Random(seed);
        GlyphNetwork network = new GlyphNetwork(dice);
        GlyphSampler sampler = new GlyphSampler(faces, seed + 1);
        List<LabelledGlyph> glyphs = new ArrayList<>();
        int oldest = 0;
        for (int step = 0; step < steps; step++) {
            for (int line = 0; line < LINES || glyphs.isEmpty(); line++) {
                for (LabelledGlyph glyph : sampler.line()) {
                    if (glyphs.size() < KEPT) {
                        glyphs.add(glyph);
                    } else {
                        glyphs.set(oldest++ % KEPT, glyph);
                    }
                }
            }
            for (int i = 0; i < BATCH; i++) {
                network.learn(glyphs.get(dice.nextInt(glyphs.size())));
            }
            network.step(BATCH, RATE * Math.max(0.01f, 1 - (float) step / steps));
            if (step % 5000 == 4999) {
                writer.println((step + 1) + " steps");
            }
        }
        return network;
    }

    /** Lines of other chance than those that the network learnt from. */
    private List<LabelledGlyph> test(List<Font> faces) {
        GlyphSampler sampler = new GlyphSampler(faces, seed + 2);
        List<LabelledGlyph> glyphs = new ArrayList<>();
        while (glyphs.size() < 20_000) {
            glyphs.addAll(sampler.line());
        }
        return glyphs;
    }

    private static String quality(GlyphNetwork network, List<LabelledGlyph> glyphs) {
        int wrong = 0;
        int sure = 0;
        int surelyWrong = 0;
        for (LabelledGlyph glyph : glyphs) {
            float[] likely = network.model().likelihoods(glyph.features());
            int best = 0;
            for (int i = 1; i < likely.length; i++) {
                best = likely[i] > likely[best] ? i : best;
            }
            boolean right = best == glyph.kind();
            wrong += right ? 0 : 1;
            sure += likely[best] >= SURE ? 1 : 0;
            surelyWrong += likely[best] >= SURE && !right ? 1 : 0;
        }
        return "%d glyphs, %d wrong, %d sure, %d of them wrong".formatted(glyphs.size(), wrong, sure, surelyWrong);
    }
}
