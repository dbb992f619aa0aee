package org.tabularium.extractor.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.tabularium.extractor.detect.Detected;
import org.tabularium.extractor.detect.Detector;
import org.tabularium.extractor.page.picture.PictureFile;
import org.tabularium.extractor.page.text.OfdPages;
import org.tabularium.extractor.page.text.PdfPages;
import org.tabularium.extractor.pipeline.Rejection.Reason;

/** Shows pages of stored originals to people. Thread-safe. */
public final class PageRenderer {

    /** A sheet of A3 at 300 dpi has 17 million pixels, which is more than a screen shows; at four bytes each, 70 MB. */
    private static final double MOST_PIXELS = 17.5e6;

    private static final double POINTS = 72;

    /** The least compression of PNG: half the time of the usual one, for 4 % more bytes on noisy scans. */
    private static final float LITTLE_COMPRESSION = 0.9f;

    private final Detector detector = new Detector();

    /**
     * A page as PNG, as its reader sees it.
     *
     * @param file on disk; not changed
     * @param page counted from 1
     * @param dpi dots per inch; fewer are taken where the page would have more pixels than a screen can use
     * @return the bytes; empty if the file has no such page, or no pages at all (an office file)
     * @throws UnreadableFile if the file cannot be opened, or the page cannot be decoded
     * @throws IOException if the disk fails
     */
    public Optional<byte[]> render(Path file, int page, double dpi) throws UnreadableFile, IOException {
        return switch (detector.detect(file)) {
            case Detected.Pdf pdf -> {
                try (PdfPages pages = PdfPages.open(file)) {
                    yield page >= 1 && page <= pages.count()
                            ? Optional.of(png(pages.image(page), dpi))
                            : Optional.empty();
                }
            }
            case Detected.Image image -> {
                try (PictureFile picture = PictureFile.open(file)) {
                    yield page >= 1 && page <= picture.pages()
                            ? Optional.of(png(picture.page(page), dpi))
                            : Optional.empty();
                }
            }
            case Detected.Word word -> Optional.empty();
            case Detected.Sheet sheet -> Optional.empty();
            case Detected.Markup markup -> Optional.empty();
            case Detected.Archive archive -> Optional.empty();
            case Detected.Ofd ofd -> {
                try (OfdPages pages = OfdPages.open(file)) {
                    yield page >= 1 && page <= pages.count()
                            ? Optional.of(png(pages.image(page), dpi))
                            : Optional.empty();
                }
            }
            case Detected.Unsupported other -> Optional.empty();
            case Detected.Encrypted encrypted -> Optional.empty();
            case Detected.Damaged damaged -> Optional.empty();
            case Detected.Empty empty -> Optional.empty();
        };
    }

    private static byte[] png(PageImage page, double dpi) throws UnreadableFile, IOException {
        double most = POINTS * Math.sqrt(MOST_PIXELS / Math.max(1, page.width() * page.height()));
        BufferedImage image;
        try {
            image = page.render(Math.min(dpi, most));
        } catch (UncheckedIOException e) {
            throw new UnreadableFile(
                    Reason.DAMAGED, "Page " + page.number() + " cannot be decoded: " + e.getMessage(), e);
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(LITTLE_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
