package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertEquals(Votes.UNREADABLE, readings.getFirst().text());
        assertEquals(0, readings.getFirst().confidence());
    }

    @Test
    void theMajorityStandsFirstAndTheOthersStay() {
        List<Reading> readings = Votes.ofText(List.of(said("甲", "a"), said("乙", "b"), said("甲", "c")));
        assertEquals("甲", readings.getFirst().text());
        assertEquals(2, readings.size());
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
}
