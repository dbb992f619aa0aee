package org.tabularium.extractor.page.ocr.read;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI;
import org.tabularium.extractor.page.ocr.raster.Gray;

/**
 * One of Tesseract's models, ready to read single lines. Holds native memory until closed; for one thread at a time.
 */
public final class Tesseract implements AutoCloseable {

    /**
     * A character as the model read it.
     *
     * @param text one symbol
     * @param confidence the model's own, 0..1; not calibrated
     */
    public record Symbol(String text, double confidence) {}

    private final TessAPI api;
    private final TessBaseAPI handle;
    private boolean closed;

    /**
     * Loads a model.
     *
     * @param data the folder of the {@code .traineddata} files
     * @param model its name, such as {@code chi_sim}
     * @param whitelist the only characters that it may read; empty for all
     * @throws IllegalStateException if the library or the model is missing
     */
    public Tesseract(Path data, String model, String whitelist) {
        NativeThreads.limitToOne();
        api = TessAPI.INSTANCE;
        handle = api.TessBaseAPICreate();
        if (api.TessBaseAPIInit2(handle, data.toString(), model, TessOcrEngineMode.OEM_LSTM_ONLY) != 0) {
            api.TessBaseAPIDelete(handle);
            throw new IllegalStateException("Tesseract has no model " + model + " in " + data);
        }
        set("debug_file", "/dev/null");
        // Print is dark on light after flattening; trying the opposite costs time.
        set("tessedit_do_invert", "0");
        if (!whitelist.isEmpty()) {
            set("tessedit_char_whitelist", whitelist);
        }
    }

    private void set(String name, String value) {
        if (api.TessBaseAPISetVariable(handle, name, value) == 0) {
            throw new IllegalStateException("Tesseract knows no variable " + name);
        }
    }

    /**
     * Reads one line.
     *
     * @param line dark print on white with a white margin
     * @param dpi its resolution
     * @return its characters from left to right, spaces as symbols of their own; empty if nothing was read
     */
    public List<Symbol> read(Gray line, int dpi) {
        return read(line, dpi, TessPageSegMode.PSM_SINGLE_LINE);
    }

    /** As {@link #read}, taking the whole image for the line: it finds lines that the search for them loses. */
    public List<Symbol> readRaw(Gray line, int dpi) {
        return read(line, dpi, TessPageSegMode.PSM_RAW_LINE);
    }

    private List<Symbol> read(Gray line, int dpi, int mode) {
        api.TessBaseAPISetPageSegMode(handle, mode);
        ByteBuffer pixels = ByteBuffer.allocateDirect(line.pixels().length);
        pixels.put(line.pixels()).flip();
        api.TessBaseAPISetImage(handle, pixels, line.width(), line.height(), 1, line.width());
        api.TessBaseAPISetSourceResolution(handle, dpi);
        try {
            return api.TessBaseAPIRecognize(handle, null) == 0 ? symbols() : List.of();
        } finally {
            api.TessBaseAPIClear(handle);
        }
    }

    private List<Symbol> symbols() {
        TessResultIterator results = api.TessBaseAPIGetIterator(handle);
        if (results == null) {
            return List.of();
        }
        List<Symbol> symbols = new ArrayList<>();
        try {
            do {
                boolean wordBegins = api.TessPageIteratorIsAtBeginningOf(
                                api.TessResultIteratorGetPageIteratorConst(results), TessPageIteratorLevel.RIL_WORD)
                        != 0;
                if (wordBegins && !symbols.isEmpty()) {
                    symbols.add(new Symbol(" ", 1));
                }
                String text = text(results);
                if (!text.isBlank()) {
                    symbols.add(new Symbol(
                            text,
                            Math.clamp(
                                    api.TessResultIteratorConfidence(results, TessPageIteratorLevel.RIL_SYMBOL) / 100,
                                    0.0,
                                    1.0)));
                }
            } while (api.TessResultIteratorNext(results, TessPageIteratorLevel.RIL_SYMBOL) != 0);
        } finally {
            api.TessResultIteratorDelete(results);
        }
        return symbols;
    }

    private String text(TessResultIterator results) {
        Pointer utf8 = api.TessResultIteratorGetUTF8Text(results, TessPageIteratorLevel.RIL_SYMBOL);
        if (utf8 == null) {
            return "";
        }
        String text = utf8.getString(0, StandardCharsets.UTF_8.name());
        api.TessDeleteText(utf8);
        return text;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            api.TessBaseAPIEnd(handle);
            api.TessBaseAPIDelete(handle);
        }
    }
}
