package org.tabularium.extractor.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Rejection.Reason;

/** Guards against zip files that unpack to more than anyone would send. */
final class PackedSize {

    /** Below this many unpacked bytes the ratio says nothing: blank pictures and empty styles pack a thousandfold. */
    private static final long HARMLESS = 10L << 20;

    private static final int CHUNK = 1 << 16;

    private PackedSize() {}

    /**
     * Unpacks every entry and counts, because the sizes that a zip states may lie.
     *
     * @return how many bytes it unpacks to
     * @throws UnreadableFile if it is over the limits, or broken
     */
    static long check(Path file, Limits limits) throws UnreadableFile, IOException {
        long total = 0;
        byte[] buffer = new byte[CHUNK];
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                long most = Math.max(HARMLESS, (long) (entry.getCompressedSize() * limits.unpackRatio()));
                long size = 0;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        size += read;
                        if (size > most || total + size > limits.unpackedBytes()) {
                            throw over(limits);
                        }
                    }
                }
                total += size;
            }
            return total;
        } catch (ZipException e) {
            throw new UnreadableFile(Reason.DAMAGED, "The zip container is broken: " + e.getMessage(), e);
        }
    }

    private static UnreadableFile over(Limits limits) {
        return new UnreadableFile(
                Reason.OVER_LIMIT,
                "The file unpacks to more than the limits of %d MB in all and %.0f times the packed size allow."
                        .formatted(limits.unpackedBytes() >> 20, limits.unpackRatio()));
    }
}
