package org.tabularium.corpus.glyph;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The installed faces that documents might be printed in. */
final class Faces {

    private static final String NEEDED = "0123456789.,-%()";

    /** Faces of ornaments, of handwriting, and the second to fifth names of the same Chinese faces. */
    private static final List<String> LEFT_OUT = List.of(
            "dingbat",
            "symbol",
            "math",
            "chancery",
            "chorus",
            "emoji",
            "brush",
            "hairline",
            "z003",
            "d050",
            " hk",
            " jp",
            " kr",
            " tw");

    /** Faces with the digits of Chinese office programs' own: drawn four times as often. */
    private static final List<String> USUAL =
            List.of("uming", "ukai", "cwtex", "wenquanyi", "cjk sc", "liberation s", "carlito", "ipa", "nimbus roman");

    private static final int USUAL_SHARE = 4;

    private Faces() {}

    /** Each as often as it should be drawn, in the order in which the system names them. */
    static List<Font> installed() {
        List<Font> faces = new ArrayList<>();
        for (Font face : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
            String name = face.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT);
            boolean slanted = name.contains("italic") || name.contains("oblique");
            if (!slanted && LEFT_OUT.stream().noneMatch(name::contains) && face.canDisplayUpTo(NEEDED) < 0) {
                int times = USUAL.stream().anyMatch(name::contains) ? USUAL_SHARE : 1;
                for (int i = 0; i < times; i++) {
                    faces.add(face);
                }
            }
        }
        return faces;
    }
}
