package org.tabularium.service.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.extractor.page.PageRenderer;
import org.tabularium.extractor.page.UnreadableFile;

/** Rendered pages, the last used ones kept on disk up to a number of bytes. Blocks; safe for several threads. */
final class PageImages {

    private final PageRenderer renderer = new PageRenderer();
    private final Path folder;
    private final long most;

    /** Sizes by file, the least recently used first. Guarded by this. */
    private final Map<Path, Long> kept = new LinkedHashMap<>(16, 0.75f, true);

    private long bytes;

    /**
     * @param folder emptied now: what it holds is disposable
     * @param most bytes to keep
     */
    PageImages(Path folder, long most) {
        this.folder = folder;
        this.most = most;
        try {
            Files.createDirectories(folder);
            try (Stream<Path> left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page drawn before as PNG, if it is still there. */
    Optional<byte[]> known(String sha256, int page, int dpi) throws IOException {
        return recall(place(sha256, page, dpi));
    }

    /**
     * A page as PNG.
     *
     * @param sha256 of the file
     * @param page from 1
     * @return empty if the file has no such page
     */
    Optional<byte[]> png(Path file, String sha256, int page, int dpi) throws IOException, UnreadableFile {
        Path place = place(sha256, page, dpi);
        Optional<byte[]> known = recall(place);
        if (known.isPresent()) {
            return known;
        }
        Optional<byte[]> drawn = renderer.render(file, page, dpi);
        if (drawn.isPresent()) {
            keep(place, drawn.get());
        }
        return drawn;
    }

    private Path place(String sha256, int page, int dpi) {
        return folder.resolve(sha256 + "-" + page + "-" + dpi + ".png");
    }

    private synchronized Optional<byte[]> recall(Path place) throws IOException {
        return kept.get(place) == null ? Optional.empty() : Optional.of(Files.readAllBytes(place));
    }

    private synchronized void keep(Path place, byte[] png) throws IOException {
        if (png.length > most || kept.containsKey(place)) {
            return;
        }
        Files.write(place, png);
        kept.put(place, (long) png.length);
        bytes += png.length;
        while (bytes > most) {
            Map.Entry<Path, Long> oldest = kept.entrySet().iterator().next();
            Files.delete(oldest.getKey());
            bytes -= oldest.getValue();
            kept.remove(oldest.getKey());
        }
    }
}
