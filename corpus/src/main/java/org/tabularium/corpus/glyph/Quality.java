package org.tabularium.corpus.glyph;

import java.util.List;
import org.tabularium.extractor.page.ocr.read.GlyphModel;

/**
 * How well a model tells glyphs apart.
 *
 * @param glyphs that it was shown
 * @param right of them
 * @param sure of them, at a likelihood of {@value #SURE} and more
 * @param surelyWrong of the sure ones
 */
record Quality(int glyphs, int right, int sure, int surelyWrong) {

    private static final double SURE = 0.95;

    static Quality of(GlyphModel model, List<LabelledGlyph> glyphs) {
        int right = 0;
        int sure = 0;
        int surelyWrong = 0;
        for (LabelledGlyph glyph : glyphs) {
            float[] likely = model.likelihoods(glyph.features());
            int best = 0;
            for (int i = 1; i < likely.length; i++) {
                best = likely[i] > likely[best] ? i : best;
            }
            right += best == glyph.kind() ? 1 : 0;
            sure += likely[best] >= SURE ? 1 : 0;
            surelyWrong += likely[best] >= SURE && best != glyph.kind() ? 1 : 0;
        }
        return new Quality(glyphs.size(), right, sure, surelyWrong);
    }
}
