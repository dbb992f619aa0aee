package org.tabularium.service.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/**
 * The folders of indexes: one for each generation, and a file that names the one in use. The name changes in one atomic
 * move; folders that it does not name are left-overs.
 */
final class Generations {

    private static final String POINTER = "current";
    private static final String PREFIX = "generation-";

    private final Path folder;
    private final ExecutorService threads;

    Generations(Path folder, ExecutorService threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /**
     * An opened index.
     *
     * @param isCurrent false if it is new and empty
     */
    record Opened(Generation generation, boolean isCurrent) {}

    /** Opens the generation in use, or a new one where there is none of this version. */
    Opened open() throws IOException {
        Files.createDirectories(folder);
        Path pointer = folder.resolve(POINTER);
        Path used =
                Files.exists(pointer) ? folder.resolve(Files.readString(pointer).strip()) : null;
        boolean usable = used != null && Generation.isOf(used, Fields.VERSION);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path left : all.filter(Files::isDirectory).toList()) {
                if (!usable || !left.equals(used)) {
                    remove(left);
                }
            }
        }
        return usable ? new Opened(new Generation(used, Fields.VERSION, threads), true) : new Opened(next(), false);
    }

    /** A new, empty generation, not yet in use. */
    Generation next() throws IOException {
        return new Generation(folder.resolve(PREFIX + UUID.randomUUID()), Fields.VERSION, threads);
    }

    /** Puts a generation into use. */
    void point(Generation generation) throws IOException {
        Path written = folder.resolve(POINTER + ".new");
        Files.writeString(written, generation.folder().getFileName().toString(), StandardCharsets.UTF_8);
        Files.move(written, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Closes a generation and removes it from disk; who is still reading it may go on. */
    void discard(Generation generation) throws IOException {
        generation.close();
        remove(generation.folder());
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
