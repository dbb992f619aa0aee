package org.tabularium.corpus.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Tabula.
 *
 * @param lattice true for its method by lines, false for the one by gaps (stream)
 */
record TabulaPeer(boolean lattice) implements Peer {

    @Override
    public String name() {
        return lattice ? "Tabula, lattice" : "Tabula, stream";
    }

    @Override
    public List<String> rows(Path pdf) throws IOException {
        List<String> rows = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile());
                ObjectExtractor extractor = new ObjectExtractor(document)) {
            PageIterator pages = extractor.extract();
            while (pages.hasNext()) {
                tables(pages.next()).forEach(table -> add(table, rows));
            }
        }
        return rows;
    }

    private List<? extends Table> tables(Page page) {
        return lattice
                ? new SpreadsheetExtractionAlgorithm().extract(page)
                : new BasicExtractionAlgorithm().extract(page);
    }

    @SuppressWarnings("rawtypes") // Tabula's own signature
    private static void add(Table table, List<String> rows) {
        for (List<RectangularTextContainer> row : table.getRows()) {
            StringBuilder joined = new StringBuilder();
            row.forEach(cell -> joined.append(cell.getText()));
            rows.add(joined.toString());
        }
    }
}
