package org.tabularium.corpus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.corpus.render.Printer;
import org.tabularium.corpus.render.Style;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.scenario.Scenarios;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.Wording;

/** Other tools are asked fairly: what they can read is found in what they say. */
class PeersTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @TempDir
    Path folder;

    private final Scenario scenario = scenario();

    private static Scenario scenario() {
        String layout = LIBRARY.layouts().getFirst().layout();
        return new Scenarios(LIBRARY).make(layout, Size.TINY, 1);
    }

    private Case printed(String group, String name) throws IOException {
        Path file = folder.resolve(name);
        Truth truth = scenario.truth();
        List<FormDefinition> forms = LIBRARY.definitions(truth.layout());
        if (name.endsWith(".pdf")) {
            assumeTrue(Printer.hasFonts(), "skipped: no Chinese font is installed to print with");
            Printer.pdf(truth, scenario.narrative(), forms, Style.PLAIN, file);
        } else {
            Printer.docx(truth, scenario.narrative(), forms, Style.PLAIN, file);
        }
        return new Case(group, name, file, truth);
    }

    private static long recovered(Peer peer, Case of) throws IOException {
        List<String> found = peer.rows(of.file()).stream().map(Wording::fold).toList();
        return of.truth().tables().stream()
                .map(TruthTable::rows)
                .flatMap(List::stream)
                .map(row -> Wording.fold(String.join("", row.values())))
                .filter(found::contains)
                .count();
    }

    @Test
    void tikaTellsTheRowsOfAWordFile() throws IOException {
        Case word = printed("synthetic docx", "a.docx");
        assertTrue(new TikaPeer().reads(word));
        assertTrue(recovered(new TikaPeer(), word) > 0);
    }

    @Test
    void linesOfARuledPdfAreFoundByEveryReaderOfPdf() throws IOException {
        List<Peer> peers = List.of(new PdfBoxPeer(), new TabulaPeer(true), new TabulaPeer(false), new TikaPeer());
        Case pdf = printed("synthetic pdf grid", "a.pdf");
        for (Peer peer : peers) {
            assertTrue(peer.reads(pdf), peer.name());
            assertTrue(recovered(peer, pdf) > 0, peer.name());
        }
    }

    @Test
    void onlyTesseractReadsAScan() {
        Case scan = new Case("synthetic scan office", "a", folder.resolve("a.scan.pdf"), scenario.truth());
        assertFalse(new TikaPeer().reads(scan));
        assertFalse(new TabulaPeer(true).reads(scan));
        assertEquals(
                TesseractPeer.installed().isPresent(),
                TesseractPeer.installed().map(peer -> peer.reads(scan)).orElse(false));
    }
}
