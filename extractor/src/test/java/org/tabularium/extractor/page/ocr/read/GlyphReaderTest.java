package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Greyscale;

class GlyphReaderTest {

    private final GlyphReader reader = new GlyphReader(GlyphModel.load());

    @ParameterizedTest
    @ValueSource(strings = {"722.67", "1,530.55", "2013199", "-48.01", "0.54", "11.11", "95%", "(3.20)"})
    void readsNumbersInFacesWithAndWithoutSerifs(String number) {
        for (String face : new String[] {Font.SERIF, Font.SANS_SERIF}) {
            assertEquals(
                    number, reader.read(PrintedNumber.drawn(number, face, 0)).text(), face);
        }
    }

    @Test
    void digitsThatRunTogetherAreCutApart() {
        assertEquals(
                "2006",
                reader.read(PrintedNumber.drawn("2006", Font.SANS_SERIF, 6)).text());
    }

    @Test
    void aRelationStandsBeforeItsNumber() {
        GlyphText text = reader.read(PrintedNumber.drawn("≥95%", Font.SANS_SERIF, 0));
        assertEquals("≥95%", text.text());
        assertEquals(1, text.relation());
        assertEquals("95%", text.part(1, text.size()).text());
    }

    @Test
    void aPointThatNothingStandsBehindIsDust() {
        GlyphText text = reader.read(PrintedNumber.drawn("38.09.", Font.SERIF, 0));
        assertEquals("38.09.", text.text());
        assertEquals("38.09", text.number().text());
    }

    @Test
    void ofSeveralPointsOneIsAPointAndTheNumberIsNotSure() {
        GlyphText text = new GlyphText(
                        ".58.5.02",
                        List.of(0.6, 1.0, 1.0, 0.9, 1.0, 0.99, 1.0, 1.0),
                        Collections.nCopies(
                                8,
                                reader.read(PrintedNumber.drawn("8", Font.SERIF, 0))
                                        .glyphs()
                                        .getFirst()))
                .number();
        assertEquals("585.02", text.text());
        assertFalse(text.isSure());
    }

    @Test
    void aNumberWithOnePointStaysSure() {
        GlyphText text = reader.read(PrintedNumber.drawn("585.02", Font.SERIF, 0));
        assertEquals("585.02", text.number().text());
        assertTrue(text.number().certainty() >= text.certainty());
    }

    @Test
    void lettersAreNoNumber() {
        GlyphText text = reader.read(PrintedNumber.drawn("BMW", Font.SANS_SERIF, 0));
        assertEquals(0, text.certainty());
        assertTrue(!text.looksNumeric());
    }

    @Test
    void aCrumbThatIsNoLikelyPointTakesLittleFromANumber() {
        List<Glyph> glyphs = Collections.nCopies(
                7, reader.read(PrintedNumber.drawn("8", Font.SERIF, 0)).glyphs().getFirst());
        GlyphText text = new GlyphText("58.5.02", List.of(0.99, 0.99, 0.43, 0.98, 0.99, 0.99, 0.99), glyphs).number();
        assertEquals("585.02", text.text());
        assertTrue(text.certainty() >= 0.9 && !text.isSure());
    }

    @Test
    void aNarrowDigitThatMakesNoOtherWithItsNeighboursIsNoHalfDigit() {
        GlyphText text = new GlyphReader(telling("1", 0.5, 0.5)).read(PrintedNumber.drawn("11", Font.SANS_SERIF, 0));
        assertEquals("11", text.text());
        assertTrue(text.isSure(), text.likely().toString());
    }

    @Test
    void aNarrowDigitThatMakesAnotherWithItsNeighbourMayBeHalfOfThat() {
        GlyphText text = new GlyphReader(telling("10", 0.35, 0.28)).read(PrintedNumber.drawn("11", Font.SANS_SERIF, 0));
        assertFalse(text.isSure(), text.likely().toString());
    }

    @Test
    void aOneThatLooksLikeHalfADigitIsOneBesideThePagesOthers() {
        Vouched page = new Vouched();
        for (String number : List.of("1234.56", "7890.12", "3456.78", "9012.34", "5678.90")) {
            page.add(reader.read(PrintedNumber.drawn(number, Font.SERIF, 0)));
        }
        GlyphReader strange = new GlyphReader(telling("1", 0.05, 0.93));
        Gray ones = PrintedNumber.drawn("1208", Font.SERIF, 0);
        assertEquals(0, strange.read(ones).numeric());
        assertEquals("1208", GlyphReader.read(strange.cut(ones), page).text());
        assertEquals(0, GlyphReader.read(strange.cut(ones), new Vouched()).numeric());
    }

    @Test
    void beforeANumberWhatLooksLikeASwungDashIsAMinus() {
        GlyphReader dashes = new GlyphReader(telling("-~", 0.48, 0.01));
        GlyphText text = dashes.read(PrintedNumber.drawn("--", Font.SANS_SERIF, 0));
        assertTrue(text.likely().getFirst() > 0.95);
        assertTrue(text.likely().getLast() < 0.5);
    }

    /** A model to which all ink looks alike: like some digits, each as likely, or like anything else. */
    private static GlyphModel telling(String digits, double each, double other) {
        float[][] output = new float[2][GlyphModel.CLASSES.length()];
        Arrays.fill(output[1], -20);
        digits.chars().forEach(c -> output[1][GlyphModel.CLASSES.indexOf(c)] = (float) Math.log(each));
        output[1][GlyphModel.CLASSES.indexOf(GlyphModel.OTHER)] = (float) Math.log(other);
        return new GlyphModel("test", new float[Glyph.FEATURES + 1][1], output);
    }

    @Test
    void aSureLimitNeedsNoDigitThatIsSure() {
        assertEquals(1, relation("≥?0?", 0.99));
        assertEquals(1, relation("≤?", 0.96));
        assertEquals(0, relation("≥?0?", 0.9));
        assertEquals(0, relation("<?0?", 0.99));
        assertEquals(1, relation("<10?", 0.9));
        assertEquals(0, relation("≥", 0.99));
    }

    /** Of glyphs of which the first is so likely. */
    private int relation(String text, double first) {
        Glyph any =
                reader.read(PrintedNumber.drawn("1", Font.SERIF, 0)).glyphs().getFirst();
        List<Double> likely = new ArrayList<>(Collections.nCopies(text.length(), 0.6));
        likely.set(0, first);
        return new GlyphText(text, likely, Collections.nCopies(text.length(), any)).relation();
    }

    @Test
    void aDigitIsSureWhateverStandsBesideIt() {
        GlyphText text = new GlyphText(
                "24.8",
                List.of(0.99, 0.8, 0.9, 0.97),
                Collections.nCopies(
                        4,
                        reader.read(PrintedNumber.drawn("8", Font.SERIF, 0))
                                .glyphs()
                                .getFirst()));
        assertTrue(text.isSureDigit(0) && text.isSureDigit(3));
        assertFalse(text.isSureDigit(1) || text.isSureDigit(2));
    }

    @Test
    void aSignTakesNoDigitAlong() {
        GlyphText text = new GlyphReader(telling("≥", 0.9, 0.05)).read(PrintedNumber.drawn("≥10", Font.SERIF, 0));
        text.glyphs()
                .forEach(glyph ->
                        assertTrue(glyph.area().width() <= 1.2 * glyph.area().height(), text.text()));
        for (String face : List.of(Font.SERIF, Font.SANS_SERIF)) {
            assertEquals("≥12", reader.read(PrintedNumber.drawn("≥12", face, 2)).text(), face);
        }
    }

    /** Its strokes meet at the left, and their ink is thin everywhere: there are more places to cut it than in any digit. */
    @Test
    void aLimitThatWasCutIntoManyPiecesIsOneGlyph() {
        BufferedImage image = new BufferedImage(150, 70, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(3));
        pen.draw(new Line2D.Double(54, 14, 17, 26));
        pen.draw(new Line2D.Double(17, 26, 54, 38));
        pen.draw(new Line2D.Double(17, 34, 54, 46));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 50));
        pen.drawString("12", 62, 48);
        pen.dispose();
        Gray line = Greyscale.of(image, 200);
        assertTrue(new GlyphPieces(line, GlyphCutter.DARK).size() > 2 + TriedGlyphs.MOST_PIECES);
        assertEquals("≤12", reader.read(line).text());
    }
}
