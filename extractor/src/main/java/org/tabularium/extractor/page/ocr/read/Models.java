package org.tabularium.extractor.page.ocr.read;

import java.nio.file.Path;
import org.tabularium.extractor.page.ocr.raster.Gray;

/** The models that one thread reads with. Hold native memory until closed. */
public final class Models implements AutoCloseable {

    /** What amounts, codes and percentages are made of. */
    private static final String NUMERIC = "0123456789.,-%()";

    private final Tesseract text;
    private final Tesseract digits;

    /** @param data the folder of Tesseract's {@code .traineddata} files */
    public Models(Path data) {
        text = new Tesseract(data, "chi_sim", "");
        try {
            digits = new Tesseract(data, "eng", NUMERIC);
        } catch (RuntimeException e) {
            text.close();
            throw e;
        }
    }

    /** Reads a line as Chinese text. */
    Transcript text(Gray line, int dpi) {
        return Transcript.of(text.read(line, dpi), "chi_sim");
    }

    /** Reads a line as Chinese text, without looking for a line in it: where the look for one finds none. */
    Transcript rawText(Gray line, int dpi) {
        return Transcript.of(text.readRaw(line, dpi), "chi_sim-raw");
    }

    /** Reads a line as a number. */
    Transcript digits(Gray line, int dpi) {
        return Transcript.of(digits.read(line, dpi), "eng-digits").withoutDust();
    }

    @Override
    public void close() {
        text.close();
        digits.close();
    }
}
