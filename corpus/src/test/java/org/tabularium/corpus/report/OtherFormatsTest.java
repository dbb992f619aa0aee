package org.tabularium.corpus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.corpus.render.Office;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.corpus.score.Score;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Pipeline;

/** The same truth in the formats that offices send beside PDF and Word. */
class OtherFormatsTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @TempDir
    Path folder;

    private final Reading reading = new Reading(new Pipeline(LIBRARY, Limits.DEFAULT, PageReader.NONE));

    private void exact(List<Case> cases) throws IOException {
        for (Case each : cases) {
            Score score = reading.read(each, false).score();
            // A declaration without any border is told from the titles around it by nothing: it goes to the other
            // tables.
            List<String> misses = score.misses().stream()
                    .map(String::valueOf)
                    .filter(miss -> !(each.group().endsWith("none") && miss.startsWith("declaration")))
                    .toList();
            assertEquals(List.of(), misses, each.group() + " " + each.name());
        }
    }

    @Test
    void workbooksOfEveryLayoutAreReadExactly() throws IOException {
        exact(new PrintedCases(LIBRARY, folder).workbooks(Size.TINY, 1));
    }

    @Test
    void whatLibreOfficeSavesIsReadExactly() throws IOException {
        assumeTrue(Office.installed().isPresent(), "skipped: LibreOffice is not installed");
        exact(new PrintedCases(LIBRARY, folder).converted(1, Size.TINY, List.of("doc", "pdf", "odt", "rtf", "html")));
    }
}
