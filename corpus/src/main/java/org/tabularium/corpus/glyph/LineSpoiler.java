package org.tabularium.corpus.glyph;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.tabularium.extractor.page.ocr.raster.Gray;

/** Makes scans of printed lines: blurred, noisy, faint, packed as JPEG, or a fax whose threshold loses thin strokes. */
final class LineSpoiler {

    /** So many of ten are black and white only: what is hardest to read is learnt from most. */
    private static final int FAXES = 4;

    /** And up to here they are packed as JPEG. */
    private static final int PACKED = 7;

    /** The most blur of a scan, in pixels (standard deviation): lens, dust and resampling of a tilted page together. */
    private static final double MOST_BLUR = 1.2;

    private final Random dice;
    private final double small;

    /** @param small the most blur that the smallest print has at least, in pixels */
    LineSpoiler(Random dice, double small) {
        this.dice = dice;
        this.small = small;
    }

    /**
     * @param acrossFrom column of the print where the scan begins, below {@link PrintedLine#FINER}
     * @param downFrom row likewise
     * @param height of the digits in pixels of the scan
     */
    Gray scan(BufferedImage print, int acrossFrom, int downFrom, double height) {
        float[][] paper = scaled(print, acrossFrom, downFrom);
        double blur = dice.nextDouble() * Math.min(MOST_BLUR, small + height / 16);
        if (blur > 0.2) {
            paper = blurred(paper, blur);
        }
        double ink = dice.nextInt(4) == 0 ? 60 + dice.nextInt(90) : dice.nextInt(60);
        double white = 215 + dice.nextInt(35);
        double noise = dice.nextDouble() * dice.nextDouble() * 22;
        int kind = dice.nextInt(10);
        double threshold = kind < FAXES ? ink + (white - ink) * (0.22 + 0.5 * dice.nextDouble()) : Double.NaN;
        Gray scan = new Gray(paper[0].length, paper.length);
        for (int y = 0; y < paper.length; y++) {
            for (int x = 0; x < paper[0].length; x++) {
                double grey = ink + (white - ink) * paper[y][x] / 255 + dice.nextGaussian() * noise;
                double value = Double.isNaN(threshold) ? grey : grey < threshold ? 0 : 255;
                scan.set(x, y, Math.clamp(Math.round(value), 0, 255));
            }
        }
        return kind >= FAXES && kind < PACKED ? packed(scan, 0.25f + dice.nextFloat() * 0.6f) : scan;
    }

    private static float[][] scaled(BufferedImage print, int acrossFrom, int downFrom) {
        int finer = PrintedLine.FINER;
        byte[] pixels = ((DataBufferByte) print.getRaster().getDataBuffer()).getData();
        float[][] out = new float[(print.getHeight() - finer) / finer][(print.getWidth() - finer) / finer];
        for (int y = 0; y < out.length; y++) {
            for (int x = 0; x < out[0].length; x++) {
                int sum = 0;
                for (int i = 0; i < finer * finer; i++) {
                    int row = y * finer + downFrom + i / finer;
                    sum += pixels[row * print.getWidth() + x * finer + acrossFrom + i % finer] & 0xff;
                }
                out[y][x] = sum / (float) (finer * finer);
            }
        }
        return out;
    }

    private static float[][] blurred(float[][] image, double sigma) {
        float[] weights = new float[7];
        float total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.exp(-(i - 3) * (i - 3) / (2 * sigma * sigma));
            total += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        float[][] across = convolved(image, new Kernel(7, 1, weights));
        return convolved(across, new Kernel(1, 7, weights));
    }

    /** A line of weights, across or down; beyond the edge is what stands at the edge. */
    private static float[][] convolved(float[][] image, Kernel kernel) {
        float[] weights = kernel.getKernelData(null);
        int dx = kernel.getWidth() > 1 ? 1 : 0;
        float[][] out = new float[image.length][image[0].length];
        for (int y = 0; y < image.length; y++) {
            for (int x = 0; x < image[0].length; x++) {
                float sum = 0;
                for (int i = 0; i < weights.length; i++) {
                    int column = Math.clamp(x + dx * (i - 3L), 0, image[0].length - 1);
                    int row = Math.clamp(y + (1 - dx) * (i - 3L), 0, image.length - 1);
                    sum += weights[i] * image[row][column];
                }
                out[y][x] = sum;
            }
        }
        return out;
    }

    private static Gray packed(Gray scan, float quality) {
        BufferedImage image = new BufferedImage(scan.width(), scan.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, scan.width(), scan.height(), scan.pixels());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
            out.flush();
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
            byte[] pixels = ((DataBufferByte) read.getRaster().getDataBuffer()).getData();
            return new Gray(read.getWidth(), read.getHeight(), pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
