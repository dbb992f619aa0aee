package org.tabularium.extractor.page.ocr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How scans are read.
 *
 * @param data the folder of Tesseract's models: {@code chi_sim} and {@code eng}
 * @param readers pages that are read at the same time, over all documents; each costs about 150 MB of native memory
 * @param pageTime the longest that one page may take, in the reading thread's processor time; after it the page is reported unread
 * @param pixels the most pixels of a page image that are looked at; a larger one is read coarser
 */
public record OcrSettings(Path data, int readers, Duration pageTime, long pixels) {

    /** Where packages of Debian, Fedora and Homebrew put the models. */
    private static final List<String> FOLDERS = List.of(
            "/usr/share/tesseract-ocr/5/tessdata",
            "/usr/share/tesseract-ocr/4.00/tessdata",
            "/usr/share/tessdata",
            "/usr/share/tesseract/tessdata",
            "/usr/local/share/tessdata",
            "/opt/homebrew/share/tessdata");

    /** A page of small print takes most of a minute, more on a busy machine; one of noise must not hold up the rest. */
    private static final Duration PAGE_TIME = Duration.ofMinutes(2);

    /** A3 at 400 dpi, with room. */
    private static final long PIXELS = 40_000_000;

    public OcrSettings {
        if (readers < 1 || pageTime.isNegative() || pageTime.isZero() || pixels < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** With the models that are installed on this machine, one reader a core; empty if there are none. */
    public static Optional<OcrSettings> installed() {
        return FOLDERS.stream()
                .map(Path::of)
                .filter(folder -> Files.isReadable(folder.resolve("chi_sim.traineddata"))
                        && Files.isReadable(folder.resolve("eng.traineddata")))
                .findFirst()
                .map(folder -> new OcrSettings(folder, Runtime.getRuntime().availableProcessors(), PAGE_TIME, PIXELS));
    }
}
