package org.tabularium.service.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A document of the archive, without its content.
 *
 * @param id derived from the hash
 * @param sha256 of the bytes, lower-case hex
 * @param fileNames every name under which the bytes came, the first one first; never empty
 * @param parent the bundle that this one first came in; empty if it came by itself
 * @param mediaType as detected from the bytes
 * @param bytes size
 * @param receivedAt when it first came
 * @param status where it is on its way
 * @param job the only job that may work on it; empty if no work is left
 * @param attempts how often that job was begun
 * @param failure why it failed; present exactly if it did
 * @param summary what it holds; present exactly if it is done
 */
public record Document(
        String id,
        String sha256,
        List<String> fileNames,
        Optional<String> parent,
        String mediaType,
        long bytes,
        Instant receivedAt,
        Status status,
        Optional<String> job,
        int attempts,
        Optional<Failure> failure,
        Optional<Summary> summary) {

    /** The media type of a bundle: it has no result of its own, its members do. */
    public static final String BUNDLE = "application/zip";

    public Document {
        fileNames = List.copyOf(fileNames);
        if (fileNames.isEmpty()) {
            throw new IllegalArgumentException("a document has a file name");
        }
    }

    /** True if it only holds other documents. */
    public boolean bundle() {
        return mediaType.equals(BUNDLE);
    }

    /** The first name under which it came. */
    public String fileName() {
        return fileNames.getFirst();
    }
}
