package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.models.document.Reading;

/** Reads the ink of a cell or of a printed line, in as many ways as its look asks for. */
public final class InkReader {

    /** Heights in pixels to which a line of characters is drawn before it is read. */
    private static final double TEXT_HEIGHT = 36;

    /** Digits fill seven tenths of a line's height. */
    private static final double[] DIGIT_HEIGHTS = {26, 34};

    /** For a last look. */
    private static final double LARGE = 44;

    /** What the models are told: at these heights print of 10 points has about 250 dots per inch. */
    private static final int DPI = 250;

    /** Gaps wider than this part of the height part words; between Chinese characters they say nothing. */
    private static final double WIDE_GAP = 0.6;

    private final Models models;

    public InkReader(Models models) {
        this.models = models;
    }

    /** Draws a line at a scale, in pixels of the drawing a pixel of the page. */
    @FunctionalInterface
    public interface Drawing {
        Gray draw(InkLine line, double scale);
    }

    /**
     * All readings, best first, with calibrated confidences.
     *
     * @param lines in reading order, never empty
     */
    public List<Reading> read(List<InkLine> lines, Drawing drawing) {
        double height =
                lines.stream().mapToInt(line -> line.area().height()).max().orElseThrow();
        DoubleFunction<Gray> at = target -> image(lines, drawing, target / height);
        if (!looksNumeric(lines)) {
            return text(lines, drawing, height, at);
        }
        Transcript asText = models.text(at.apply(DIGIT_HEIGHTS[0]), DPI);
        boolean words =
                asText.text().codePoints().filter(Character::isIdeographic).count() >= 2;
        return words ? text(lines, drawing, height, at) : number(at, asText);
    }

    private List<Reading> text(List<InkLine> lines, Drawing drawing, double height, DoubleFunction<Gray> at) {
        Transcript text = models.text(image(closedUp(lines), drawing, TEXT_HEIGHT / height), DPI);
        return mostlyDigits(text.text()) ? number(at, text) : Votes.ofText(List.of(text));
    }

    /** Two looks with the digit model, one with the text model; where they differ, another with each. */
    private List<Reading> number(DoubleFunction<Gray> at, Transcript asText) {
        List<Transcript> transcripts = new ArrayList<>();
        transcripts.add(models.digits(at.apply(DIGIT_HEIGHTS[0]), DPI));
        transcripts.add(models.digits(at.apply(DIGIT_HEIGHTS[1]), DPI));
        transcripts.add(asText);
        if (transcripts.stream().map(Transcript::text).distinct().count() > 1) {
            transcripts.add(models.digits(at.apply(LARGE), DPI));
            transcripts.add(models.text(at.apply(LARGE), DPI));
        }
        Gray drawn = at.apply(GlyphCutter.DRAWN_HEIGHT);
        NumberShape dark = new NumberShape(GlyphCutter.cut(drawn, GlyphCutter.DARK));
        NumberShape light = new NumberShape(GlyphCutter.cut(drawn, GlyphCutter.LIGHT));
        return Votes.ofNumber(transcripts, text -> dark.fits(text) || light.fits(text));
    }

    private static Gray image(List<InkLine> lines, Drawing drawing, double scale) {
        double clamped = Math.clamp(scale, 0.3, 4);
        return LineImage.of(
                lines.stream().map(line -> drawing.draw(line, clamped)).toList(), 4);
    }

    /** Wide gaps closed: into the white of a justified line the models read marks that are not there. */
    private static List<InkLine> closedUp(List<InkLine> lines) {
        return lines.stream()
                .flatMap(line -> line.atGaps(WIDE_GAP * line.area().height()).stream())
                .toList();
    }

    /** One line of shapes that stand apart, none wider than high, nearly all of one height. */
    public static boolean looksNumeric(List<InkLine> lines) {
        if (lines.size() != 1) {
            return false;
        }
        InkLine line = lines.getFirst();
        double height = line.area().height();
        int tall = 0;
        int right = 0;
        for (Component one : line.ink()) {
            Area area = one.area();
            boolean apart = area.left() >= right - 1;
            boolean slim = area.width() <= 1.05 * height;
            if (!apart || !slim) {
                return false;
            }
            right = Math.max(right, area.right());
            tall += area.height() >= 0.75 * height ? 1 : 0;
        }
        long low = line.ink().stream()
                .filter(one -> one.area().height() < 0.45 * height)
                .count();
        return tall >= 1 && tall + low == line.ink().size();
    }

    private static boolean mostlyDigits(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits * 2 >= text.codePoints().filter(c -> c != ' ').count() && digits > 0;
    }
}
