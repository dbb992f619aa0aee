package org.tabularium.corpus.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDFBox's text, line by line: the least that reading a PDF can cost. */
record PdfBoxPeer() implements Peer {

    @Override
    public String name() {
        return "PDFBox, text alone";
    }

    @Override
    public List<String> rows(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).lines().toList();
        }
    }
}
