package org.tabularium.extractor.pipeline;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.tabularium.models.disclosure.Disclosure;

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

    /**
     * The same, and lets someone see the disclosure as it was before the last room, which proves its figures: what
     * reconciliation does to review marks shows by comparing the two, without reading the pages twice.
     *
     * @param unproved hears the disclosure as filled; never called for a file that cannot be read, nor by an extractor
     *     that has no such room
     */
    default Extraction extract(Path file, String fileName, Progress progress, Consumer<Disclosure> unproved) {
        return extract(file, fileName, progress);
    }
}
