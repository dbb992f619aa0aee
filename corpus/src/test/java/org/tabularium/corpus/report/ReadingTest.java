package org.tabularium.corpus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.corpus.scenario.Scenarios;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.corpus.score.Count;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.extractor.forms.FormLibrary;

class ReadingTest {

    @Test
    void aDocumentThatBreaksTheReaderIsTheWorstResultAndNotTheEndOfTheRun() throws IOException {
        FormLibrary library = FormLibrary.load();
        Truth truth = new Scenarios(library)
                .make(library.layouts().getFirst().layout(), Size.TINY, 1)
                .truth();
        Reading reading = new Reading((file, name, progress) -> {
            throw new IllegalStateException("a bug");
        });
        Outcome outcome = reading.read(new Case("group", "a", Path.of("a.pdf"), truth), true);
        assertTrue(outcome.rejection().contains("a bug"));
        assertTrue(outcome.score().count(Count.ROWS) > 0);
        assertEquals(0, outcome.score().count(Count.ROWS_OK));
        assertEquals(
                1,
                Figures.of(List.of(outcome)).groups().get("group").get("unread").intValue());
    }
}
