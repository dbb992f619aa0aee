package org.tabularium.corpus.render;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font and, for letters that it lacks, others, embedded in one document. */
final class Typeface {

    /** Debian's packages fonts-arphic-uming, fonts-arphic-ukai and fonts-wqy-zenhei. */
    private static final Map<Style.Face, File> FILES = Map.of(
            Style.Face.SONG, new File("/usr/share/fonts/truetype/arphic/uming.ttc"),
            Style.Face.KAI, new File("/usr/share/fonts/truetype/arphic/ukai.ttc"),
            Style.Face.HEI, new File("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"));

    /** The member of a collection that draws letters as the mainland does. */
    private static final String MAINLAND = "CN";

    private static final double PER_EM = 1000;

    /** A piece of text in one font. */
    record Run(PDFont font, String text) {}

    private final PDDocument document;
    private final List<Style.Face> order;
    private final List<PDFont> fonts = new ArrayList<>();
    private final Map<Character, PDFont> letters = new HashMap<>();
    private final Map<Character, Double> widths = new HashMap<>();

    /** The faces whose fonts are installed. */
    static List<Style.Face> installed() {
        return List.of(Style.Face.values()).stream()
                .filter(face -> FILES.get(face).isFile())
                .toList();
    }

    /**
     * Embeds a face in a document.
     *
     * @throws IllegalStateException if no Chinese font is installed
     */
    Typeface(PDDocument document, Style.Face face) {
        this.document = document;
        this.order = new ArrayList<>(installed());
        if (order.isEmpty()) {
            throw new IllegalStateException("no Chinese font is installed: " + FILES.values());
        }
        if (order.remove(face)) {
            order.addFirst(face);
        }
    }

    private static PDFont load(PDDocument document, File file) throws IOException {
        List<String> names = new ArrayList<>();
        TrueTypeCollection collection = new TrueTypeCollection(file);
        collection.processAllFonts(font -> names.add(font.getName()));
        Optional<String> mainland =
                names.stream().filter(name -> name.contains(MAINLAND)).findFirst();
        TrueTypeFont font = collection.getFontByName(mainland.orElse(names.getFirst()));
        return PDType0Font.load(document, font, true);
    }

    /** The text in runs of one font each. */
    List<Run> runs(String text) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        PDFont current = null;
        for (int i = 0; i < text.length(); i++) {
            PDFont font = fontFor(text.charAt(i));
            if (current != null && !font.equals(current)) {
                runs.add(new Run(current, open.toString()));
                open.setLength(0);
            }
            current = font;
            open.append(text.charAt(i));
        }
        if (current != null) {
            runs.add(new Run(current, open.toString()));
        }
        return runs;
    }

    private PDFont fontFor(char c) throws IOException {
        PDFont known = letters.get(c);
        if (known == null) {
            known = find(c);
            letters.put(c, known);
        }
        return known;
    }

    /** Fonts are embedded when a letter first needs them: most documents need one. */
    private PDFont find(char c) throws IOException {
        for (int k = 0; k < order.size(); k++) {
            if (k == fonts.size()) {
                fonts.add(load(document, FILES.get(order.get(k))));
            }
            if (fonts.get(k) instanceof PDType0Font type0
                    && type0.getCmapLookup().getGlyphId(c) > 0) {
                return fonts.get(k);
            }
        }
        throw new IOException("no installed font has the letter " + c);
    }

    /** In points. */
    double width(String text, double size) throws IOException {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += letter(text.charAt(i));
        }
        return width * size;
    }

    /** The width of a letter in ems. */
    private double letter(char c) throws IOException {
        Double known = widths.get(c);
        if (known == null) {
            known = fontFor(c).getStringWidth(String.valueOf(c)) / PER_EM;
            widths.put(c, known);
        }
        return known;
    }
}
