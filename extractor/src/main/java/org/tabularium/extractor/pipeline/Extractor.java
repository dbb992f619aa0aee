package org.tabularium.extractor.pipeline;

import java.nio.file.Path;

/**
 * The one seam between the service and extraction: file in, disclosure out. Nothing but values crosses it, so that an
 * implementation may run in a process of its own.
 */
@FunctionalInterface
public interface Extractor {

    /**
     * Reads a file.
     *
     * @param file on disk; not changed, closed when this returns
     * @param fileName the name under which it was sent; shown, never trusted
     * @param progress hears how far the work is
     * @return a disclosure, or why there is none
     * @throws ExtractionStopped if {@code progress} stopped the work
     */
    Extraction extract(Path file, String fileName, Progress progress);
}
