package org.tabularium.extractor.page.ocr.read;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Tells digits, the marks of numbers and the relations ≥ and ≤ apart by their shapes: a network of one hidden layer,
 * trained on faces that we print ourselves. It reads what Tesseract's models slip on (single digits, points beside a 1,
 * relations) and errs on other things than they do.
 */
public final class GlyphModel {

    /** What it tells apart; the last stands for anything else. */
    public static final String CLASSES = "0123456789.,-%()≥≤?";

    /** Anything else. */
    public static final char OTHER = '?';

    private final float[][] hidden;
    private final float[][] output;

    /**
     * @param hidden weights of the hidden units, a bias behind each unit's {@link Glyph#FEATURES}; kept, not copied
     * @param output weights of the classes, a bias behind each class's hidden units; kept, not copied
     */
    public GlyphModel(float[][] hidden, float[][] output) {
        this.hidden = hidden;
        this.output = output;
    }

    /** The trained model that comes with this software. */
    public static GlyphModel load() {
        try (InputStream in = GlyphModel.class.getResourceAsStream("glyphs.bin")) {
            if (in == null) {
                throw new IllegalStateException("glyphs.bin is missing");
            }
            DataInputStream data = new DataInputStream(new BufferedInputStream(in));
            return new GlyphModel(layer(data), layer(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[][] layer(DataInputStream data) throws IOException {
        float[][] layer = new float[data.readInt()][data.readInt()];
        for (float[] unit : layer) {
            float scale = data.readFloat();
            for (int i = 0; i < unit.length; i++) {
                unit[i] = data.readShort() * scale;
            }
        }
        return layer;
    }

    /** Writes the model as {@link #load} reads it: weights as 16-bit multiples of a scale for each unit. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (float[][] layer : new float[][][] {hidden, output}) {
            data.writeInt(layer.length);
            data.writeInt(layer[0].length);
            for (float[] unit : layer) {
                float largest = 1e-9f;
                for (float weight : unit) {
                    largest = Math.max(largest, Math.abs(weight));
                }
                data.writeFloat(largest / Short.MAX_VALUE);
                for (float weight : unit) {
                    data.writeShort(Math.round(weight * Short.MAX_VALUE / largest));
                }
            }
        }
        data.flush();
    }

    /**
     * How likely a glyph is each of the {@link #CLASSES}.
     *
     * @return in their order, adding up to 1
     */
    public float[] likelihoods(Glyph glyph) {
        float[] active = new float[hidden.length];
        for (int h = 0; h < hidden.length; h++) {
            float[] weights = hidden[h];
            float sum = weights[Glyph.FEATURES];
            for (int i = 0; i < Glyph.FEATURES; i++) {
                sum += weights[i] * glyph.feature(i);
            }
            active[h] = Math.max(0, sum);
        }
        float[] scores = new float[output.length];
        for (int o = 0; o < output.length; o++) {
            float sum = output[o][active.length];
            for (int h = 0; h < active.length; h++) {
                sum += output[o][h] * active[h];
            }
            scores[o] = sum;
        }
        return softmax(scores);
    }

    private static float[] softmax(float[] scores) {
        float largest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        float total = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - largest);
            total += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= total;
        }
        return scores;
    }
}
