package org.tabularium.corpus.glyph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.read.Glyph;
import org.tabularium.extractor.page.ocr.read.GlyphModel;

class ShippedModelTest {

    /** Of chance that no training uses. */
    private static final long SEED = -4711;

    /** A model and how it was trained. */
    private record Shipped(String file, GlyphModel model, Training training) {}

    private final List<Shipped> both = List.of(
            new Shipped("glyphs.bin", GlyphModel.load(), Training.SHIPPED),
            new Shipped("glyphs-coarse.bin", GlyphModel.loadCoarse(), Training.SHIPPED_COARSE));

    @Test
    void theyWereTrainedByTheCommandAsItStands() {
        both.forEach(one -> assertEquals(one.training.origin(), one.model.origin()));
    }

    @Test
    void theyHaveTheNetworksUnitsAndTheReadersFeaturesAndClasses() throws IOException {
        for (Shipped one : both) {
            int units = one.training.scanning().units();
            int hidden = (Glyph.FEATURES + 1) * (Float.BYTES + Short.BYTES * units);
            int output = (units + 1) * (Float.BYTES + Short.BYTES * GlyphModel.CLASSES.length());
            int origin = Short.BYTES + one.model.origin().length();
            try (InputStream in = GlyphModel.class.getResourceAsStream(one.file)) {
                assertEquals(origin + 4 * Integer.BYTES + hidden + output, in.readAllBytes().length);
            }
        }
    }

    @Test
    void theyKnowTheGlyphsOfAFaceThatTheyNeverSaw() {
        List<Font> faces = Faces.heldOut();
        assumeFalse(faces.isEmpty(), "the faces that the models did not learn from are not all installed");
        for (Shipped one : both) {
            Quality quality = Quality.of(one.model, new GlyphSampler(faces, one.training.scanning(), SEED).lines(100));
            assertTrue(quality.right() >= 0.93 * quality.glyphs(), one.file + quality);
            assertTrue(quality.surelyWrong() <= 0.008 * quality.sure(), one.file + quality);
        }
    }

    @Test
    void theSameSettingsMakeTheSameModel() throws IOException {
        assertArrayEquals(trained(), trained());
    }

    private static byte[] trained() throws IOException {
        List<Font> faces = List.of(new Font(Font.SERIF, Font.PLAIN, 20));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Training training = new Training(1, 5, Scanning.USUAL);
        training.run(faces, round -> {}).model(training.origin()).write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
