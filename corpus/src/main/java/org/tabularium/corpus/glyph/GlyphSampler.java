package org.tabularium.corpus.glyph;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tabularium.extractor.page.ocr.UprightPage;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.layout.LineFinder;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.read.Glyph;
import org.tabularium.extractor.page.ocr.read.GlyphCutter;
import org.tabularium.extractor.page.ocr.read.GlyphModel;
import org.tabularium.extractor.page.ocr.read.GlyphPieces;

/**
 * Prints, spoils and cuts lines, and says of each glyph what it is by where it was printed: half a digit, or two that run
 * together, are none.
 */
final class GlyphSampler {

    /** Digits of ten points are so many points high: the print of most tables. */
    private static final double USUAL_POINTS = 7;

    private static final int OTHER = GlyphModel.CLASSES.indexOf(GlyphModel.OTHER);

    /** A glyph is a character if it covers this part of its width, and no other character by a third. */
    private static final double WHOLE = 0.75;

    private static final double SHARED = 0.35;

    /** Below this part it is certainly a piece; between, nobody can say. */
    private static final double PIECE = 0.62;

    private final List<Font> faces;
    private final Scanning scanning;
    private final Random dice;
    private final NumberStrings strings;
    private final LineSpoiler spoiler;

    GlyphSampler(List<Font> faces, Scanning scanning, long seed) {
        this.faces = List.copyOf(faces);
        this.scanning = scanning;
        this.dice = new Random(seed);
        this.strings = new NumberStrings(dice);
        this.spoiler = new LineSpoiler(dice, scanning.blur());
    }

    /** The glyphs of some more lines. */
    List<LabelledGlyph> lines(int count) {
        List<LabelledGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            glyphs.addAll(line());
        }
        return glyphs;
    }

    /** The glyphs of one more line; none if its scan fell apart. */
    List<LabelledGlyph> line() {
        Font face = faces.get(dice.nextInt(faces.size()));
        double height = scanning.lowest() + dice.nextDouble() * dice.nextDouble() * scanning.higher();
        PrintedLine print = PrintedLine.of(strings.next(face), face, height, dice);
        int across = dice.nextInt(PrintedLine.FINER);
        Gray scan = spoiler.scan(print.image(), across, dice.nextInt(PrintedLine.FINER), height);
        double dpi = Math.clamp(height * 72 / USUAL_POINTS * (0.8 + 0.4 * dice.nextDouble()), scanning.leastDpi(), 300);
        UprightPage page = UprightPage.straight(scan, dpi);
        List<InkLine> lines = new LineFinder(dpi).cell(page.ink(), new Area(0, 0, scan.width(), scan.height()));
        List<LabelledGlyph> glyphs = new ArrayList<>();
        if (lines.size() == 1) {
            cut(print, page, lines.getFirst(), across, glyphs);
        }
        return glyphs;
    }

    private void cut(PrintedLine print, UprightPage page, InkLine line, int across, List<LabelledGlyph> glyphs) {
        double scale = GlyphCutter.DRAWN_HEIGHT / line.area().height();
        Gray drawn = page.draw(line.area(), line.ink(), scale);
        double frame = (drawn.width() / scale - line.area().width()) / 2;
        double left = line.area().left() - frame;
        for (int level : new int[] {GlyphCutter.DARK, GlyphCutter.LIGHT}) {
            GlyphPieces pieces = new GlyphPieces(drawn, level);
            for (int from = 0; from < pieces.size(); from++) {
                for (int to = from + 1; to <= Math.min(pieces.size(), from + 3); to++) {
                    Glyph glyph = pieces.glyph(from, to);
                    if (glyph != null) {
                        double x1 = (glyph.area().left() / scale + left) * PrintedLine.FINER + across;
                        double x2 = (glyph.area().right() / scale + left) * PrintedLine.FINER + across;
                        double height = glyph.area().height() / scale * PrintedLine.FINER;
                        label(print, glyph, x1, x2, height, to - from > 1, glyphs);
                    }
                }
            }
        }
    }

    /** Adds what a glyph between two columns of the print is, if that can be said. */
    private void label(
            PrintedLine print,
            Glyph glyph,
            double x1,
            double x2,
            double height,
            boolean joined,
            List<LabelledGlyph> glyphs) {
        int best = -1;
        double covered = 0;
        int shared = 0;
        for (int i = 0; i < print.ink().size(); i++) {
            Rectangle2D ink = print.ink().get(i);
            double common = Math.min(x2, ink.getMaxX()) - Math.max(x1, ink.getMinX());
            double share = common / Math.max(1, ink.getWidth());
            shared += share > SHARED ? 1 : 0;
            if (share > covered) {
                covered = share;
                best = i;
            }
        }
        int kind = best < 0 ? -1 : GlyphModel.CLASSES.indexOf(print.text().charAt(best));
        Rectangle2D ink = best < 0 ? null : print.ink().get(best);
        boolean one = kind >= 0 && shared <= 1;
        boolean whole = one && covered > WHOLE && x2 - x1 < ink.getWidth() * 1.5 + 3 * PrintedLine.FINER;
        if (whole && height > WHOLE * ink.getHeight()) {
            glyphs.add(new LabelledGlyph(glyph.features(), kind));
        } else if ((!one || covered < PIECE) && (!joined || dice.nextInt(5) == 0)) {
            glyphs.add(new LabelledGlyph(glyph.features(), OTHER));
        }
    }
}
