package org.tabularium.corpus.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pieces of pages as images. */
final class Crops {

    private static final int DPI = 100;
    private static final double POINTS_PER_INCH = 72;
    /** What stands around a cell helps to see it, in pixels. */
    private static final int SURROUNDINGS = 12;

    private Crops() {}

    /** The place of a cell in a PDF as a data URI; nothing if the cell has no place or the file no pages. */
    static Optional<String> of(Path file, JsonNode cell) throws IOException {
        JsonNode box = cell.path("box");
        if (!file.toString().endsWith(".pdf") || box.size() != 4) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            BufferedImage page = new PDFRenderer(document)
                    .renderImageWithDPI(cell.path("page").asInt() - 1, DPI);
            int x = Math.max(0, pixels(box.get(0)) - SURROUNDINGS);
            int y = Math.max(0, pixels(box.get(1)) - SURROUNDINGS);
            int width = Math.min(page.getWidth() - x, pixels(box.get(2)) + 2 * SURROUNDINGS);
            int height = Math.min(page.getHeight() - y, pixels(box.get(3)) + 2 * SURROUNDINGS);
            if (width <= 0 || height <= 0) {
                return Optional.empty();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(page.getSubimage(x, y, width, height), "png", out);
            return Optional.of("data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray()));
        }
    }

    private static int pixels(JsonNode points) {
        return (int) Math.round(points.asDouble() * DPI / POINTS_PER_INCH);
    }
}
