package org.tabularium.corpus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tabularium.extractor.forms.FormLibrary;

class FaultTrialTest {

    @Test
    void everyKindThatIsVisibleIsCaughtAndNothingElseIs() {
        FaultTrial.Results results = FaultTrial.transcribed(FormLibrary.load()).run(1, 2);
        assertEquals(0, results.errors() + results.warnings(), "false alarms");
        assertTrue(results.planted() > 40, "planted " + results.planted());
        results.kinds().stream()
                .filter(tally -> tally.kind().visible())
                .forEach(tally -> assertEquals(tally.planted(), tally.caught(), tally::toString));
    }
}
