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

    private final GlyphModel model = GlyphModel.load();

    @Test
    void itWasTrainedByTheCommandAsItStands() {
        assertEquals(Training.SHIPPED.origin(), model.origin());
    }

    @Test
    void itHasTheNetworksUnitsAndTheReadersFeaturesAndClasses() throws IOException {
        int hidden = (Glyph.FEATURES + 1) * (Float.BYTES + Short.BYTES * GlyphNetwork.HIDDEN);
        int output = (GlyphNetwork.HIDDEN + 1) * (Float.BYTES + Short.BYTES * GlyphModel.CLASSES.length());
        int origin = Short.BYTES + model.origin().length();
        try (InputStream in = GlyphModel.class.getResourceAsStream("glyphs.bin")) {
            assertEquals(origin + 4 * Integer.BYTES + hidden + output, in.readAllBytes().length);
        }
    }

    @Test
    void itKnowsTheGlyphsOfAFaceThatItNeverSaw() {
        List<Font> faces = Faces.heldOut();
        assumeFalse(faces.isEmpty(), "no face is installed that the model did not learn from");
        Quality quality = Quality.of(model, new GlyphSampler(faces, SEED).lines(100));
        assertTrue(quality.right() >= 0.95 * quality.glyphs(), quality.toString());
        assertTrue(quality.surelyWrong() <= 0.006 * quality.sure(), quality.toString());
    }

    @Test
    void theSameSettingsMakeTheSameModel() throws IOException {
        assertArrayEquals(trained(), trained());
    }

    private static byte[] trained() throws IOException {
        List<Font> faces = List.of(new Font(Font.SERIF, Font.PLAIN, 20));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Training training = new Training(1, 5);
        training.run(faces, round -> {}).model(training.origin()).write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
