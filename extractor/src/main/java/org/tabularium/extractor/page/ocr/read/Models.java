package org.tabularium.extractor.page.ocr.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.extractor.page.ocr.raster.Gray;

/** The models that one thread reads with. Hold native memory until closed. */
public final class Models implements AutoCloseable {

    /** What amounts, codes and percentages are made of. */
    private static final String NUMERIC = "0123456789.,-%()";

    /** Where packages put the model of the script: Debian beside the languages, others in a folder of scripts. */
    private static final List<String> SCRIPTS = List.of("HanS", "script/HanS");

    /** What they are told of a line: as it is drawn for them, print of 10 points has about so many dots per inch. */
    private static final int DPI = 250;

    private final List<Tesseract> loaded = new ArrayList<>();
    private final Tesseract text;
    private final Tesseract digits;
    /** The model of the script; that of the language once more where it is not installed. */
    private final Tesseract second;

    /** @param data the folder of Tesseract's {@code .traineddata} files */
    public Models(Path data) {
        try {
            text = load(data, "chi_sim", "");
            digits = load(data, "eng", NUMERIC);
            second = script(data).map(name -> load(data, name, "")).orElse(text);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private Tesseract load(Path data, String name, String whitelist) {
        Tesseract model = new Tesseract(data, name, whitelist);
        loaded.add(model);
        return model;
    }

    private static Optional<String> script(Path data) {
        return SCRIPTS.stream()
                .filter(name -> Files.isReadable(data.resolve(name + ".traineddata")))
                .findFirst();
    }

    /** Reads a line as Chinese text. */
    Transcript text(Gray line) {
        return Transcript.of(text.read(line, DPI), "chi_sim");
    }

    /** Reads a line as Chinese text, without looking for a line in it: where the look for one finds none. */
    Transcript rawText(Gray line) {
        return Transcript.of(text.readRaw(line, DPI), "chi_sim-raw");
    }

    /** Reads a line as Chinese text with the second model, where there is one. */
    Transcript secondText(Gray line) {
        return Transcript.of(second.read(line, DPI), "second");
    }

    /** As {@link #rawText} with the second model. */
    Transcript secondRawText(Gray line) {
        return Transcript.of(second.readRaw(line, DPI), "second-raw");
    }

    /** Reads a line as a number. */
    Transcript digits(Gray line) {
        return Transcript.of(digits.read(line, DPI), "eng-digits").number();
    }

    @Override
    public void close() {
        loaded.forEach(Tesseract::close);
    }
}
