package org.tabularium.extractor.page.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.DeltaTool;
import org.tabularium.models.geometry.Box;

/** The characters of one text object of an OFD page (GB/T 33190, 11.3). */
final class OfdText {

    /** Of the font size: what an ASCII character takes up where the file does not say. */
    private static final double NARROW = 0.5;
    /** A step to the next character of up to this many widths is the character's own width; more is a gap. */
    private static final double OWN = 1.3;
    /** The first characters of the blocks that are set full-width begin here: 0x2E80 is the first CJK radical. */
    private static final int WIDE = 0x2E80;

    private final TextObject text;
    private final AffineTransform place;
    private final double size;
    private final double stretch;
    private double x;
    private double y;

    /** @param place from the object's coordinates to the page in points */
    OfdText(TextObject text, AffineTransform place) {
        this.text = text;
        this.place = place;
        this.size = Objects.requireNonNullElse(text.getSize(), 0.0);
        this.stretch = Objects.requireNonNullElse(text.getHScale(), 1.0);
    }

    void addTo(List<Glyph> glyphs) {
        for (TextCode code : text.getTextCodes()) {
            // A code that states no place goes on from the one before (11.3, table 46).
            x = Objects.requireNonNullElse(code.getX(), x);
            y = Objects.requireNonNullElse(code.getY(), y);
            run(code, glyphs);
        }
    }

    private void run(TextCode code, List<Glyph> glyphs) {
        String content = Objects.requireNonNullElse(code.getContent(), "");
        int[] characters = content.codePoints().toArray();
        List<Float> across = steps(code.getDeltaX(), characters.length);
        List<Float> down = steps(code.getDeltaY(), characters.length);
        boolean stated = !across.isEmpty() || !down.isEmpty();
        for (int i = 0; i < characters.length; i++) {
            double usual = size * stretch * (characters[i] >= WIDE ? 1 : NARROW);
            double step = i < across.size() ? across.get(i) : stated ? 0 : usual;
            double width = step > 0 && step <= OWN * usual ? step : usual;
            add(Character.toString(characters[i]), width, glyphs);
            x += step;
            y += i < down.size() ? down.get(i) : 0;
        }
    }

    private static List<Float> steps(ST_Array stated, int characters) {
        return stated == null ? List.of() : DeltaTool.getDelta(stated, characters);
    }

    private void add(String character, double width, List<Glyph> glyphs) {
        AffineTransform own = new AffineTransform(place);
        own.translate(x, y);
        if (text.getCharDirection() != null) {
            own.rotate(
                    switch (text.getCharDirection()) {
                        case Angle_0 -> 0;
                        case Angle_90 -> Math.PI / 2;
                        case Angle_180 -> Math.PI;
                        case Angle_270 -> -Math.PI / 2;
                    });
        }
        Point2D origin = own.transform(new Point2D.Double(0, 0), null);
        Point2D end = own.transform(new Point2D.Double(width, 0), null);
        Point2D top = own.transform(new Point2D.Double(0, -GlyphMaker.INK * size), null);
        Point2D far = own.transform(new Point2D.Double(width, -GlyphMaker.INK * size), null);
        double upX = top.getX() - origin.getX();
        double upY = top.getY() - origin.getY();
        double printed = Math.hypot(upX, upY) / GlyphMaker.INK;
        int turn = GlyphMaker.turn(upX, upY);
        if (turn >= 0 && printed > 0) {
            glyphs.add(new Glyph(character, corners(origin, far).union(corners(end, top)), printed, turn));
        }
    }

    private static Box corners(Point2D a, Point2D b) {
        return Box.between(a.getX(), a.getY(), b.getX(), b.getY());
    }
}
