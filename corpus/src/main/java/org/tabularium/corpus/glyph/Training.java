package org.tabularium.corpus.glyph;

import java.awt.Font;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * How the model is trained. The same settings and faces give the same weights, however many threads print.
 *
 * @param rounds of printing and learning
 * @param seed of all chance
 * @param scanning of the print that it learns from
 */
record Training(int rounds, long seed, Scanning scanning) {

    /** As the models were trained that come with the extractor. */
    static final Training SHIPPED = new Training(320, 7, Scanning.USUAL);

    /** The one for coarse scans. */
    static final Training SHIPPED_COARSE = new Training(320, 7, Scanning.COARSE);

    /** Fresh lines a round. */
    private static final int LINES = 200;

    /** Batches a round: each glyph is learnt from some four times before newer ones take its place. */
    private static final int STEPS = 300;

    /** Glyphs a batch. */
    private static final int BATCH = 64;

    /** Glyphs in memory. */
    private static final int KEPT = 250_000;

    /** At the beginning; falls to nearly none. */
    private static final float RATE = 0.0015f;

    /** Rounds that are printed ahead. */
    private static final int AHEAD = 4;

    /** Told with the model. */
    String origin() {
        return "train-glyphs%s --rounds %d --seed %d, %d faces"
                .formatted(scanning.equals(Scanning.COARSE) ? " --coarse" : "", rounds, seed, Faces.count());
    }

    /** @param progress told the number of each round that ends */
    GlyphNetwork run(List<Font> faces, IntConsumer progress) {
        Random dice = new Random(seed);
        GlyphNetwork network = new GlyphNetwork(scanning.units(), dice);
        List<LabelledGlyph> glyphs = new ArrayList<>();
        int oldest = 0;
        try (ExecutorService printers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Deque<Future<List<LabelledGlyph>>> printed = new ArrayDeque<>();
            for (int round = 0; round < rounds; round++) {
                for (int next = round + printed.size(); next < Math.min(rounds, round + AHEAD); next++) {
                    long own = seed * 1_000_003 + next;
                    printed.add(printers.submit(() -> new GlyphSampler(faces, scanning, own).lines(LINES)));
                }
                for (LabelledGlyph glyph : got(printed.remove())) {
                    if (glyphs.size() < KEPT) {
                        glyphs.add(glyph);
                    } else {
                        glyphs.set(oldest++ % KEPT, glyph);
                    }
                }
                learn(network, glyphs, dice, RATE * Math.max(0.01f, 1 - (float) round / rounds));
                progress.accept(round + 1);
            }
        }
        return network;
    }

    private static void learn(GlyphNetwork network, List<LabelledGlyph> glyphs, Random dice, float rate) {
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < BATCH; i++) {
                network.learn(glyphs.get(dice.nextInt(glyphs.size())));
            }
            network.step(BATCH, rate);
        }
    }

    private static List<LabelledGlyph> got(Future<List<LabelledGlyph>> printed) {
        try {
            return printed.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a line could not be printed", e);
        }
    }
}
