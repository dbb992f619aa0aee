package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Reading;

class VotesTest {

    private static Transcript said(String text, String reader) {
        return new Transcript(text, 0.99, reader);
    }

    @Test
    void inkThatNobodyReadsIsUnreadableNotBlank() {
        List<Reading> readings = Votes.ofText(List.of(said("", "chi_sim")));
        assertEquals(Reading.UNREADABLE, readings.getFirst().text());
        assertEquals(0, readings.getFirst().confidence());
    }

    @Test
    void theMajorityStandsFirstAndTheOthersStay() {
        List<Reading> readings = Votes.ofText(List.of(said("甲", "a"), said("乙", "b"), said("甲", "c")));
        assertEquals("甲", readings.getFirst().text());
        assertEquals(2, readings.size());
    }

    @Test
    void behindARelationADoubtfulReadingThatIsANumberComesFirst() {
        List<Reading> doubtful =
                List.of(new Reading("≥工万元", 0.45, "a"), new Reading("≥丁万元", 0.2, "b"), new Reading("≥1万元", 0.15, "c"));
        List<Reading> settled = Votes.numberFirst(doubtful);
        assertEquals("≥1万元", settled.getFirst().text());
        assertEquals(0.15, settled.getFirst().confidence());
        assertEquals(3, settled.size());
    }

    @Test
    void behindARelationASureReadingAndReadingsWithoutNumbersStay() {
        List<Reading> sure = List.of(new Reading("≥全部完成", 0.97, "a"), new Reading("≥2部完成", 0.1, "b"));
        assertEquals(sure, Votes.numberFirst(sure));
        List<Reading> words = List.of(new Reading("≥良好", 0.4, "a"), new Reading("≥食好", 0.3, "b"));
        assertEquals(words, Votes.numberFirst(words));
        List<Reading> noLimit = List.of(new Reading("工作", 0.4, "a"), new Reading("≥1作", 0.3, "b"));
        assertEquals(noLimit, Votes.numberFirst(noLimit));
    }

    @Test
    void aTranscriptKeepsSpacesBetweenWordsOnly() {
        List<Tesseract.Symbol> symbols = List.of(
                new Tesseract.Symbol("预", 0.9),
                new Tesseract.Symbol(" ", 1),
                new Tesseract.Symbol("算", 0.8),
                new Tesseract.Symbol("1", 0.9),
                new Tesseract.Symbol(" ", 1),
                new Tesseract.Symbol("2", 0.9));
        assertEquals("预算1 2", Transcript.of(symbols, "chi_sim").text());
    }

    @Test
    void anAngleBracketThatARoundOneClosesIsRound() {
        List<Tesseract.Symbol> symbols = "厅〈室)"
                .codePoints()
                .mapToObj(c -> new Tesseract.Symbol(Character.toString(c), 0.9))
                .toList();
        assertEquals("厅(室)", Transcript.of(symbols, "chi_sim").text());
        assertTrue(Transcript.of(symbols, "chi_sim").confidence() < 0.91);
    }

    private static GlyphText shapes(String text, double likely) {
        return shapes(text, likely, glyph("0"));
    }

    private static GlyphText shapes(String text, double likely, Glyph each) {
        return new GlyphText(
                text, Collections.nCopies(text.length(), likely), Collections.nCopies(text.length(), each));
    }

    /** The second of three glyphs. */
    private static Glyph glyph(String printed) {
        return new GlyphReader(GlyphModel.load())
                .read(PrintedNumber.drawn("1" + printed + "1", Font.SERIF, 0))
                .glyphs()
                .get(1);
    }

    @Test
    void aModelAndSureShapesThatAgreeAreCertain() {
        List<Reading> readings = Votes.ofNumber(List.of(said("722.67", "a")), shapes("722.67", 0.99));
        assertEquals("722.67", readings.getFirst().text());
        assertTrue(readings.getFirst().confidence() >= 0.99);
    }

    @Test
    void shapesAgainstAllModelsAreNotCertain() {
        List<Reading> readings = Votes.ofNumber(
                List.of(said("37.34", "a"), said("37.34", "b"), said("37.34", "c")), shapes("57.34", 0.99));
        assertTrue(readings.getFirst().confidence() < 0.99);
        assertEquals(2, readings.size());
    }

    @Test
    void shapesThatAreSureOnlyByWhatStandsAroundThemNeedMoreThanOneModel() {
        List<Transcript> one = List.of(said("08050", "a"), said("2080504", "b"), said("2080501", "c"));
        assertTrue(Votes.ofNumber(one, shapes("2080501", GlyphText.JUST_SURE))
                        .getFirst()
                        .confidence()
                < 0.99);
        assertTrue(Votes.ofNumber(one, shapes("2080501", 0.99)).getFirst().confidence() >= 0.99);
        List<Transcript> two = List.of(said("08050", "a"), said("2080501", "b"), said("2080501", "c"));
        assertTrue(Votes.ofNumber(two, shapes("2080501", GlyphText.JUST_SURE))
                        .getFirst()
                        .confidence()
                >= 0.99);
    }

    @Test
    void poorShapesAreNotCertainEvenIfAllAgree() {
        List<Transcript> all = List.of(said("57.34", "a"), said("57.34", "b"), said("57.34", "c"));
        assertTrue(Votes.ofNumber(all, shapes("57.34", 0.6)).getFirst().confidence() < 0.99);
    }

    @Test
    void digitsBeforeWordsAreThoseOfTheirShapes() {
        List<Reading> readings = Votes.ofMixed(List.of(new Reading("93次", 0.9, "chi_sim")), shapes("95", 0.99));
        assertEquals("95次", readings.getFirst().text());
        assertEquals("93次", readings.get(1).text());
    }

    @Test
    void digitsThatTheShapesDoNotKnowToTheEndStay() {
        List<Reading> words = List.of(new Reading("201区", 0.9, "chi_sim"));
        assertEquals(words, Votes.ofMixed(words, shapes("20", 0.99)));
    }

    @Test
    void anUnsureDigitBeforeACharacterIsPartOfIt() {
        List<Reading> words = List.of(new Reading("62万元", 0.9, "chi_sim"));
        assertEquals(words, Votes.ofMixed(words, shapes("620", 0.8)));
        assertEquals(
                "620万元", Votes.ofMixed(words, shapes("620", 0.99)).getFirst().text());
        assertEquals(
                "926万元", Votes.ofMixed(words, shapes("926", 0.8)).getFirst().text());
    }

    @Test
    void strokesOfCharactersThatNoLookReadsAsDigitsAreNone() {
        List<Reading> words = List.of(new Reading("30川洲镇", 0.97, "chi_sim"), new Reading("30川州镇", 0.4, "script"));
        assertEquals(
                List.of("30川洲镇", "30川州镇"),
                Votes.ofMixed(words, shapes("3011111", 0.99)).stream()
                        .map(Reading::text)
                        .toList());
        assertEquals(
                "3011川洲镇",
                Votes.ofMixed(words, shapes("3011", 0.99)).getFirst().text(),
                "two ones are easily overlooked");
        List<Reading> unlike = List.of(words.getFirst(), new Reading("301川州镇", 0.4, "script"));
        assertEquals(
                "3011111川洲镇",
                Votes.ofMixed(unlike, shapes("3011111", 0.99)).getFirst().text(),
                "one look sees a digit more");
    }

    @Test
    void aGlyphWiderThanAnyDigitIsTheTwoThatAModelReads() {
        List<Reading> words = List.of(new Reading("153次", 0.98, "chi_sim"));
        assertEquals("53次", Votes.ofMixed(words, shapes("53", 0.8)).getFirst().text(), "glyphs of one digit each");
        assertEquals(
                "153次",
                Votes.ofMixed(words, shapes("53", 0.8, glyph("\u2014")))
                        .getFirst()
                        .text());
        assertTrue(Votes.ofMixed(words, shapes("53", 0.8, glyph("\u2014")))
                        .getFirst()
                        .confidence()
                <= 0.9);
        assertEquals(
                "53次",
                Votes.ofMixed(words, shapes("53", 0.99, glyph("\u2014")))
                        .getFirst()
                        .text(),
                "a sure digit is one");
        assertEquals(
                "47次",
                Votes.ofMixed(words, shapes("47", 0.8, glyph("\u2014")))
                        .getFirst()
                        .text(),
                "another number");
    }

    @Test
    void lettersBehindADigitAreNoDigits() {
        List<Reading> words = List.of(new Reading("3GB内存", 0.9, "chi_sim"));
        assertEquals(words, Votes.ofMixed(words, shapes("368", 0.99)));
        assertEquals("5GB内存", Votes.ofMixed(words, shapes("5", 0.99)).getFirst().text());
    }

    @Test
    void digitsThatTouchTheirRelationAreReadByShapesAlone() {
        Reading words = new Reading("次", 0.98, "chi_sim");
        assertEquals(0.98, Votes.behind(shapes("≥", 0.99), words).confidence());
        assertEquals("≥4次", Votes.behind(shapes("≥4", 0.99), words).text());
        assertTrue(Votes.behind(shapes("≥4", 0.99), words).confidence() < 0.975);
    }
}
