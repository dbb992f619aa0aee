package org.tabularium.extractor.page.text;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** The colour that something is drawn in. */
final class Ink {

    /** Of 1: lighter greys are not seen on paper. */
    private static final float AS_WHITE = 0.98f;

    private Ink() {}

    /**
     * True if it is as white as paper. Judged by the number of components, one or three being light and four ink, since
     * a full conversion through colour profiles is slow, and what the profile does to white is to leave it white.
     */
    static boolean white(PDColor colour) {
        if (colour.isPattern()) {
            return false;
        }
        float[] parts = colour.getComponents();
        boolean light = parts.length == 1 || parts.length == 3;
        if (!light && parts.length != 4) {
            return false;
        }
        for (float part : parts) {
            if (light ? part < AS_WHITE : part > 1 - AS_WHITE) {
                return false;
            }
        }
        // A separation (a single printing ink) counts the other way round: 1 is full ink.
        boolean ink = parts.length == 1
                && String.valueOf(colour.getColorSpace().getName()).equals("Separation");
        return !ink;
    }
}
