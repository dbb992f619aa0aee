package org.tabularium.corpus.glyph;

import java.util.Arrays;
import java.util.Random;
import org.tabularium.extractor.page.ocr.read.Glyph;
import org.tabularium.extractor.page.ocr.read.GlyphModel;

/** The network while it learns: weights, and what a batch of glyphs would change in them. */
final class GlyphNetwork {

    private static final int FEATURES = Glyph.FEATURES;
    private static final int CLASSES = GlyphModel.CLASSES.length();

    /** A class is never wholly sure, so that likelihoods stay honest (Szegedy et al. 2016). */
    private static final float SMOOTHING = 0.008f;

    private final Layer hidden;
    private final Layer output;

    /** @param units between features and classes */
    GlyphNetwork(int units, Random dice) {
        hidden = new Layer(FEATURES, units, Math.sqrt(2.0 / 120), dice);
        output = new Layer(units, CLASSES, Math.sqrt(2.0 / units), dice);
    }

    /** @param origin how it was trained */
    GlyphModel model(String origin) {
        return new GlyphModel(origin, hidden.weights, output.weights);
    }

    /** Learns from one glyph; the weights change with {@link #step}. */
    void learn(LabelledGlyph glyph) {
        float[] active = hidden.sum(glyph.features());
        for (int i = 0; i < active.length; i++) {
            active[i] = Math.max(0, active[i]);
        }
        float[] error = likelihoods(active);
        for (int i = 0; i < CLASSES; i++) {
            error[i] -= i == glyph.kind() ? 1 - SMOOTHING : SMOOTHING / (CLASSES - 1);
        }
        float[] back = output.learn(active, error);
        for (int i = 0; i < back.length; i++) {
            back[i] = active[i] > 0 ? back[i] : 0;
        }
        hidden.learn(glyph.features(), back);
    }

    private float[] likelihoods(float[] active) {
        float[] scores = output.sum(active);
        float largest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        float total = 0;
        for (int i = 0; i < CLASSES; i++) {
            scores[i] = (float) StrictMath.exp(scores[i] - largest);
            total += scores[i];
        }
        for (int i = 0; i < CLASSES; i++) {
            scores[i] /= total;
        }
        return scores;
    }

    /** Changes the weights by what a batch taught. */
    void step(int batch, float rate) {
        hidden.step(batch, rate);
        output.step(batch, rate);
    }

    /** Weights from each input to all outputs, biases behind them, and their momenta (Adam, Kingma and Ba 2015). */
    private static final class Layer {
        private final float[][] weights;
        private final float[][] slope;
        private final float[][] mean;
        private final float[][] square;
        private int steps;

        Layer(int inputs, int outputs, double spread, Random dice) {
            weights = new float[inputs + 1][outputs];
            slope = new float[inputs + 1][outputs];
            mean = new float[inputs + 1][outputs];
            square = new float[inputs + 1][outputs];
            for (int i = 0; i < inputs; i++) {
                for (int o = 0; o < outputs; o++) {
                    weights[i][o] = (float) (dice.nextGaussian() * spread);
                }
            }
        }

        float[] sum(float[] in) {
            float[] out = weights[in.length].clone();
            for (int i = 0; i < in.length; i++) {
                if (in[i] != 0) {
                    float value = in[i];
                    float[] row = weights[i];
                    for (int o = 0; o < out.length; o++) {
                        out[o] += value * row[o];
                    }
                }
            }
            return out;
        }

        /** Adds to the slopes; returns the error at the inputs. */
        float[] learn(float[] in, float[] error) {
            float[] back = new float[in.length];
            for (int i = 0; i < in.length; i++) {
                if (in[i] != 0) {
                    float value = in[i];
                    float[] row = weights[i];
                    float[] change = slope[i];
                    float sum = 0;
                    for (int o = 0; o < error.length; o++) {
                        change[o] += value * error[o];
                        sum += row[o] * error[o];
                    }
                    back[i] = sum;
                }
            }
            for (int o = 0; o < error.length; o++) {
                slope[in.length][o] += error[o];
            }
            return back;
        }

        void step(int batch, float rate) {
            steps++;
            float meanLeft = 1 - (float) Math.pow(0.9, steps);
            float squareLeft = 1 - (float) Math.pow(0.999, steps);
            for (int i = 0; i < weights.length; i++) {
                for (int o = 0; o < weights[i].length; o++) {
                    float change = slope[i][o] / batch + 3e-6f * weights[i][o];
                    mean[i][o] = 0.9f * mean[i][o] + 0.1f * change;
                    square[i][o] = 0.999f * square[i][o] + 0.001f * change * change;
                    weights[i][o] -=
                            rate * (mean[i][o] / meanLeft) / ((float) Math.sqrt(square[i][o] / squareLeft) + 1e-8f);
                }
                Arrays.fill(slope[i], 0);
            }
        }
    }
}
