package org.tabularium.extractor.page.text;

import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.pageDescription.color.color.CT_Color;

/** The colour that something on an OFD page is drawn in. */
final class OfdColour {

    /** Of 255: lighter greys are not seen on paper. */
    private static final int AS_WHITE = 250;

    private OfdColour() {}

    /** True if it is as white as paper; a colour that is not stated is black. */
    static boolean white(CT_Color colour) {
        ST_Array value = colour == null ? null : colour.getValue();
        // One part is grey, three are light; four are ink, which is white where there is none.
        if (value == null || value.size() == 0) {
            return false;
        }
        for (double part : value.expectArr(value.size())) {
            if (value.size() == 4 ? part > 255 - AS_WHITE : part < AS_WHITE) {
                return false;
            }
        }
        return true;
    }
}
