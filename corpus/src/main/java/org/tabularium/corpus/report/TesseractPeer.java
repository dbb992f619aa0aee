package org.tabularium.corpus.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Tesseract as it comes, on one thread, whole pages: {@code tesseract stdin - -l chi_sim --psm 3}. Drawing the page as a
 * picture counts too; it is little beside reading.
 *
 * @param program its path
 */
record TesseractPeer(Path program) implements Peer {

    private static final int DPI = 200;

    static Optional<Peer> installed() {
        Path program = Path.of("/usr/bin/tesseract");
        return Files.isExecutable(program) ? Optional.of(new TesseractPeer(program)) : Optional.empty();
    }

    @Override
    public String name() {
        return "tesseract -l chi_sim --psm 3";
    }

    @Override
    public boolean reads(Case of) {
        return of.file().toString().endsWith(".pdf") && Peer.isScan(of);
    }

    @Override
    public Clock clock() {
        return Clock.WALL;
    }

    @Override
    public List<String> rows(Path pdf) throws IOException {
        List<String> rows = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                rows.addAll(lines(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY)));
            }
        }
        return rows;
    }

    private List<String> lines(BufferedImage page) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page, "png", png);
        ProcessBuilder builder =
                new ProcessBuilder(program.toString(), "stdin", "stdout", "-l", "chi_sim", "--psm", "3");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream in = process.getOutputStream()) {
            png.writeTo(in);
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines().toList();
    }
}
