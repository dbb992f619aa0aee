package org.tabularium.corpus.degrade;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns clean documents into scans. */
public final class Degrader {

    /** Any number: a document's id is otherwise made of the time. */
    private static final long DOCUMENT_ID = 1;

    private Degrader() {}

    /**
     * Writes a PDF of images.
     *
     * @param clean what is scanned
     * @param damage what happens to it
     * @param seed of all chance
     * @param scan where it goes
     * @param pages the most pages that are scanned
     */
    public static void pdf(Path clean, Damage damage, long seed, Path scan, int pages) throws IOException {
        try (PDDocument in = Loader.loadPDF(clean.toFile());
                PDDocument out = new PDDocument()) {
            out.setDocumentId(DOCUMENT_ID);
            Scanner scanner = new Scanner(damage, new Random(seed));
            PDFRenderer renderer = new PDFRenderer(in);
            for (int k = 0; k < Math.min(pages, in.getNumberOfPages()); k++) {
                add(out, scanner.scan(renderer.renderImageWithDPI(k, damage.dpi())), scanner, damage);
            }
            out.save(scan.toFile());
        }
    }

    /**
     * One page image as it comes out of the scanner.
     *
     * @param page drawn at the damage's resolution
     * @param seed of all chance
     */
    public static BufferedImage image(BufferedImage page, Damage damage, long seed) {
        return new Scanner(damage, new Random(seed)).scan(page);
    }

    private static void add(PDDocument out, BufferedImage image, Scanner scanner, Damage damage) throws IOException {
        float width = (float) scanner.points(image.getWidth());
        float height = (float) scanner.points(image.getHeight());
        PDPage page = new PDPage(new PDRectangle(width, height));
        out.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(out, page)) {
            stream.drawImage(embedded(out, image, damage), 0, 0, width, height);
        }
    }

    private static PDImageXObject embedded(PDDocument out, BufferedImage image, Damage damage) throws IOException {
        if (damage.fax()) {
            return CCITTFactory.createFromImage(out, bitmap(image));
        }
        return damage.jpeg() > 0
                ? JPEGFactory.createFromImage(out, image, (float) damage.jpeg(), damage.dpi())
                : LosslessFactory.createFromImage(out, image);
    }

    private static BufferedImage bitmap(BufferedImage image) {
        BufferedImage bits = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = bits.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return bits;
    }

    /** Writes a TIFF of bitmaps, one a page, as fax machines do; parameters as for {@link #pdf}. */
    public static void tiff(Path clean, Damage damage, long seed, Path scan, int pages) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("tiff");
        ImageWriter writer = writers.next();
        try (PDDocument in = Loader.loadPDF(clean.toFile());
                ImageOutputStream stream = ImageIO.createImageOutputStream(scan.toFile())) {
            stream.setByteOrder(java.nio.ByteOrder.LITTLE_ENDIAN);
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("CCITT T.6");
            writer.prepareWriteSequence(null);
            Scanner scanner = new Scanner(damage, new Random(seed));
            PDFRenderer renderer = new PDFRenderer(in);
            for (int k = 0; k < Math.min(pages, in.getNumberOfPages()); k++) {
                BufferedImage bits = bitmap(scanner.scan(renderer.renderImageWithDPI(k, damage.dpi())));
                writer.writeToSequence(new IIOImage(bits, null, null), how);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }
}
