package org.tabularium.corpus.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.scenario.Scenarios;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.LayoutDefinition;

class PrinterTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @TempDir
    Path folder;

    private static Path print(String layout, Style style, Path file) throws IOException {
        assumeTrue(Printer.hasFonts(), "skipped: no Chinese font is installed to print with");
        Scenario scenario = new Scenarios(LIBRARY).make(layout, Size.TINY, 2);
        List<FormDefinition> forms = LIBRARY.definitions(layout);
        Printer.pdf(scenario.truth(), scenario.narrative(), forms, style, file);
        return file;
    }

    @ParameterizedTest
    @EnumSource(Style.Rules.class)
    void everyAmountOfEveryLayoutStandsOnThePages(Style.Rules rules) throws IOException {
        for (LayoutDefinition layout : LIBRARY.layouts()) {
            Path file = print(layout.layout(), Style.any(rules, 5), folder.resolve("a.pdf"));
            Scenario scenario = new Scenarios(LIBRARY).make(layout.layout(), Size.TINY, 2);
            String text = text(file);
            for (TruthTable table : scenario.truth().tables()) {
                table.rows().forEach(row -> row.values().stream()
                        .filter(cell -> cell.matches("[\\d,]+\\.\\d+"))
                        .forEach(cell -> assertTrue(text.contains(cell), table.form() + " " + cell)));
            }
        }
    }

    private static String text(Path file) throws IOException {
        return text(file, 1, Integer.MAX_VALUE);
    }

    private static String text(Path file, int first, int last) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document);
        }
    }

    @Test
    void eachTableStandsOnThePagesThatAreToldForIt() throws IOException {
        assumeTrue(Printer.hasFonts(), "skipped: no Chinese font is installed to print with");
        String layout = LIBRARY.layouts().getFirst().layout();
        Scenario scenario = new Scenarios(LIBRARY).make(layout, Size.USUAL, 2);
        List<TruthTable> tables = scenario.truth().tables();
        Path file = folder.resolve("a.pdf");
        List<Set<Integer>> pages =
                Printer.pdf(scenario.truth(), scenario.narrative(), LIBRARY.definitions(layout), Style.PLAIN, file);
        assertEquals(tables.size(), pages.size());
        assertTrue(pages.stream().anyMatch(some -> some.size() > 1));
        for (int i = 0; i < tables.size(); i++) {
            StringBuilder text = new StringBuilder();
            for (int page : pages.get(i)) {
                text.append(text(file, page, page));
            }
            tables.get(i).rows().stream()
                    .flatMap(row -> row.values().stream())
                    .filter(cell -> cell.matches("[\\d,]+\\.\\d+"))
                    .forEach(cell -> assertTrue(text.indexOf(cell) >= 0, cell));
        }
    }

    @Test
    void theSameTruthAndStyleGiveTheSameBytes() throws IOException {
        String layout = LIBRARY.layouts().getFirst().layout();
        Path one = print(layout, Style.PLAIN, folder.resolve("one.pdf"));
        Path two = print(layout, Style.PLAIN, folder.resolve("two.pdf"));
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }
}
