package org.tabularium.extractor.page.ocr.read;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Tells digits, the marks of numbers and relations apart by their shapes: a network of one hidden layer over the
 * {@link GlyphFeatures features} of a glyph, trained on faces that we print and spoil ourselves. It reads what Tesseract's
 * models slip on (single digits, points beside a 1, relations, thin strokes that a fax lost) and errs on other things than
 * they do. Immutable.
 */
public final class GlyphModel {

    /** What it tells apart; the last stands for anything else: characters, halves of digits, digits that run together. */
    public static final String CLASSES = "0123456789.,-%()≥≤=<>~/?";

    /** Anything else. */
    public static final char OTHER = '?';

    private final float[][] hidden;
    private final float[][] output;
    private final String origin;

    /**
     * @param origin how it was trained, so that it can be trained again
     * @param hidden for each feature its weights to the hidden units, then the units' biases; kept, not copied
     * @param output for each hidden unit its weights to the classes, then the classes' biases; kept, not copied
     */
    public GlyphModel(String origin, float[][] hidden, float[][] output) {
        this.origin = origin;
        this.hidden = hidden;
        this.output = output;
    }

    /** The trained model that comes with this software: for print as scanners usually see it. */
    public static GlyphModel load() {
        return load("glyphs.bin");
    }

    /** The one for print that was scanned so coarsely that its thin strokes are grey and its digits run together. */
    public static GlyphModel loadCoarse() {
        return load("glyphs-coarse.bin");
    }

    private static GlyphModel load(String file) {
        try (InputStream in = GlyphModel.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            DataInputStream data = new DataInputStream(new BufferedInputStream(in));
            return new GlyphModel(data.readUTF(), layer(data), layer(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[][] layer(DataInputStream data) throws IOException {
        float[][] layer = new float[data.readInt()][data.readInt()];
        for (float[] weights : layer) {
            float scale = data.readFloat();
            for (int i = 0; i < weights.length; i++) {
                weights[i] = data.readShort() * scale;
            }
        }
        return layer;
    }

    /** How it was trained. */
    public String origin() {
        return origin;
    }

    /** How many units stand between features and classes. */
    public int hiddenUnits() {
        return output.length - 1;
    }

    /** Writes the model as {@link #load} reads it: its origin, then weights as 16-bit multiples of a scale for each row. */
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(origin);
        for (float[][] layer : new float[][][] {hidden, output}) {
            out.writeInt(layer.length);
            out.writeInt(layer[0].length);
            for (float[] weights : layer) {
                float largest = 1e-9f;
                for (float weight : weights) {
                    largest = Math.max(largest, Math.abs(weight));
                }
                out.writeFloat(largest / Short.MAX_VALUE);
                for (float weight : weights) {
                    out.writeShort(Math.round(weight * Short.MAX_VALUE / largest));
                }
            }
        }
        out.flush();
    }

    /**
     * How likely a glyph is each of the {@link #CLASSES}, in their order, adding up to 1.
     *
     * @param features of {@link Glyph#features}
     */
    public float[] likelihoods(float[] features) {
        float[] active = sum(hidden, features);
        for (int i = 0; i < active.length; i++) {
            active[i] = Math.max(0, active[i]);
        }
        float[] scores = sum(output, active);
        softmax(scores);
        return scores;
    }

    private static float[] sum(float[][] layer, float[] in) {
        float[] out = layer[in.length].clone();
        int[] active = new int[in.length];
        int count = 0;
        for (int i = 0; i < in.length; i++) {
            if (in[i] != 0) {
                active[count++] = i;
            }
        }
        int n = 0;
        // Four at once, in the same order as one by one: the sums stay in registers.
        for (; n + 4 <= count; n += 4) {
            add(out, in, layer, active[n], active[n + 1], active[n + 2], active[n + 3]);
        }
        for (; n < count; n++) {
            add(out, in[active[n]], layer[active[n]]);
        }
        return out;
    }

    private static void add(float[] out, float[] in, float[][] layer, int i, int j, int k, int l) {
        float[] first = layer[i];
        float[] second = layer[j];
        float[] third = layer[k];
        float[] fourth = layer[l];
        float a = in[i];
        float b = in[j];
        float c = in[k];
        float d = in[l];
        for (int o = 0; o < out.length; o++) {
            out[o] = out[o] + a * first[o] + b * second[o] + c * third[o] + d * fourth[o];
        }
    }

    private static void add(float[] out, float value, float[] weights) {
        for (int o = 0; o < out.length; o++) {
            out[o] += value * weights[o];
        }
    }

    private static void softmax(float[] scores) {
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
    }
}
