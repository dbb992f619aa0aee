package org.tabularium.corpus.glyph;

/** A glyph and what it is. */
final class LabelledGlyph {

    private final float[] features;
    private final int kind;

    /**
     * @param features of the glyph; kept, not copied
     * @param kind index of its class in the model's classes
     */
    LabelledGlyph(float[] features, int kind) {
        this.features = features;
        this.kind = kind;
    }

    float[] features() {
        return features;
    }

    int kind() {
        return kind;
    }
}
