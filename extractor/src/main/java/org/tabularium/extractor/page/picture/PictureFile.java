package org.tabularium.extractor.page.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;

/** An open picture file; its pages are decoded one by one, on demand. Not thread-safe. */
public final class PictureFile implements AutoCloseable {

    /** A sheet of A3 at 600 dpi, in colour or not, has 70 million pixels; more is no page. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final double POINTS = 72;

    private final ImageInputStream in;
    private final ImageReader reader;

    private PictureFile(ImageInputStream in, ImageReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /**
     * @throws UnreadableFile if no decoder takes it
     * @throws IOException if the disk fails
     */
    public static PictureFile open(Path file) throws UnreadableFile, IOException {
        return open(new FileImageInputStream(file.toFile()));
    }

    /**
     * A picture that lies within another file.
     *
     * @throws UnreadableFile if no decoder takes it
     */
    public static PictureFile of(byte[] bytes) throws UnreadableFile, IOException {
        return open(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
    }

    private static PictureFile open(ImageInputStream in) throws UnreadableFile, IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            in.close();
            throw new UnreadableFile(Reason.DAMAGED, "The picture cannot be decoded; send it as PNG, JPEG or TIFF.");
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        return new PictureFile(in, reader);
    }

    /** Number of pages. */
    public int pages() throws UnreadableFile, IOException {
        try {
            return reader.getNumImages(true);
        } catch (IIOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    /** @param number of the page, from 1 */
    public PageImage page(int number) throws UnreadableFile, IOException {
        try {
            int width = reader.getWidth(number - 1);
            int height = reader.getHeight(number - 1);
            if ((long) width * height > MOST_PIXELS) {
                throw new UnreadableFile(
                        Reason.OVER_LIMIT,
                        "Page %d has %d x %d pixels; at most %d million are read."
                                .formatted(number, width, height, MOST_PIXELS / 1_000_000));
            }
            return new Picture(
                    number, Resolution.of(reader.getImageMetadata(number - 1), width, height), width, height);
        } catch (IIOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    private static UnreadableFile broken(Exception e) {
        return new UnreadableFile(Reason.DAMAGED, "The picture is broken or cut short: " + e.getMessage(), e);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }

    private final class Picture implements PageImage {
        private final int number;
        private final Resolution resolution;
        private final int pixelWidth;
        private final int pixelHeight;

        Picture(int number, Resolution resolution, int pixelWidth, int pixelHeight) {
            this.number = number;
            this.resolution = resolution;
            this.pixelWidth = pixelWidth;
            this.pixelHeight = pixelHeight;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public double width() {
            return pixelWidth * POINTS / resolution.x();
        }

        @Override
        public double height() {
            return pixelHeight * POINTS / resolution.y();
        }

        @Override
        public double scannedDpi() {
            return Math.max(resolution.x(), resolution.y());
        }

        @Override
        public BufferedImage render(double dpi) {
            BufferedImage picture;
            try {
                picture = reader.read(number - 1);
            } catch (IOException e) {
                throw new UncheckedIOException("page " + number, e);
            } catch (RuntimeException e) {
                // Java's decoders answer broken data with unchecked exceptions, too.
                throw new UncheckedIOException("page " + number, new IOException(e));
            }
            int width = Math.max(1, (int) Math.round(width() * dpi / POINTS));
            int height = Math.max(1, (int) Math.round(height() * dpi / POINTS));
            BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = page.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
            canvas.dispose();
            return page;
        }
    }
}
