package org.tabularium.service.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The bytes as received, each under its hash, in folders by the hash's first two digits so that none grows large. A file
 * is in its place whole and synced, or not at all.
 */
public final class Originals {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path kept;
    private final Path uploads;

    /** Makes its folders inside {@code data} where they are missing. */
    public Originals(Path data) {
        this.kept = data.resolve("originals");
        this.uploads = data.resolve("uploads");
        try {
            Files.createDirectories(kept);
            Files.createDirectories(uploads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new name for a file that is being received; whoever asks deletes it or hands it to {@link #keep}. */
    public Path newUpload() {
        return uploads.resolve(UUID.randomUUID() + ".part");
    }

    /** Reads a file to its end. */
    public static Original measure(Path file) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        return new Original(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /** Moves a received file to its place. When this returns it survives a loss of power. */
    public void keep(Path upload, Original original) throws IOException {
        sync(upload, StandardOpenOption.WRITE);
        Path place = place(original.sha256());
        if (!Files.isDirectory(place.getParent())) {
            Files.createDirectories(place.getParent());
            sync(kept, StandardOpenOption.READ);
        }
        Files.move(upload, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(place.getParent(), StandardOpenOption.READ);
    }

    /** Where the bytes of a hash lie. */
    public Path place(String sha256) {
        return kept.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Forgets the bytes of a hash. */
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    /**
     * Removes what a dead process left behind: half-received files, and files that no document knows. Only for a process
     * that has the archive to itself.
     *
     * @param known tells whether a document has this hash
     * @return number of files removed
     */
    public int sweep(Predicate<String> known) throws IOException {
        int removed = 0;
        for (Path file : files(uploads)) {
            Files.delete(file);
            removed++;
        }
        for (Path file : files(kept)) {
            if (!known.test(file.getFileName().toString())) {
                Files.delete(file);
                removed++;
            }
        }
        return removed;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
