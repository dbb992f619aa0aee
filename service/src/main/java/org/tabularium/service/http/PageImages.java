package org.tabularium.service.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tabularium.extractor.page.PageRenderer;
import org.tabularium.extractor.page.UnreadableFile;

/** Rendered pages, the last used ones kept on disk up to a number of bytes. Blocks. */
final class PageImages {

    /** A large page takes 70 MB of memory while it is drawn. */
    private static final int AT_A_TIME = 2;

    /** Longer than any page takes to draw; a browser asks again. */
    private static final long PATIENCE_SECONDS = 20;

    private final PageRenderer renderer = new PageRenderer();
    private final Semaphore drawing = new Semaphore(AT_A_TIME, true);
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

    /**
     * A page as PNG.
     *
     * @param sha256 of the file
     * @param page from 1
     * @return empty if the file has no such page
     */
    Optional<byte[]> png(Path file, String sha256, int page, int dpi) throws IOException, UnreadableFile {
        Path place = folder.resolve(sha256 + "-" + page + "-" + dpi + ".png");
        Optional<byte[]> known = recall(place);
        if (known.isPresent()) {
            return known;
        }
        Optional<byte[]> drawn = draw(file, page, dpi);
        if (drawn.isPresent()) {
            keep(place, drawn.get());
        }
        return drawn;
    }

    private Optional<byte[]> draw(Path file, int page, int dpi) throws IOException, UnreadableFile {
        boolean mayDraw;
        try {
            mayDraw = drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            mayDraw = false;
        }
        if (!mayDraw) {
            throw ProblemException.unavailable("Too many pages are being drawn. Try again in a moment.");
        }
        try {
            return renderer.render(file, page, dpi);
        } finally {
            drawing.release();
        }
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
