package org.tabularium.corpus.glyph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.read.GlyphModel;

class GlyphSamplerTest {

    private static final List<Font> FACES = List.of(new Font(Font.SERIF, Font.PLAIN, 20));

    private static List<LabelledGlyph> glyphs(int lines, long seed) {
        GlyphSampler sampler = new GlyphSampler(FACES, Scanning.USUAL, seed);
        List<LabelledGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            glyphs.addAll(sampler.line());
        }
        return glyphs;
    }

    @Test
    void theModelThatComesWithTheExtractorKnowsNearlyAllGlyphs() {
        GlyphModel model = GlyphModel.load();
        List<LabelledGlyph> glyphs = glyphs(60, 3);
        long right = glyphs.stream()
                .filter(glyph -> best(model.likelihoods(glyph.features())) == glyph.kind())
                .count();
        assertTrue(glyphs.size() > 150 && right > 0.9 * glyphs.size(), right + " of " + glyphs.size());
    }

    @Test
    void aNetworkLearns() {
        List<LabelledGlyph> glyphs = glyphs(25, 5);
        GlyphNetwork network = new GlyphNetwork(Scanning.USUAL.units(), new Random(1));
        for (int round = 0; round < 30; round++) {
            glyphs.forEach(network::learn);
            network.step(glyphs.size(), 0.01f);
        }
        long right = glyphs.stream()
                .filter(glyph -> best(network.model("test").likelihoods(glyph.features())) == glyph.kind())
                .count();
        assertTrue(right > 0.8 * glyphs.size(), right + " of " + glyphs.size());
    }

    private static int best(float[] likely) {
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        return best;
    }
}
