package org.tabularium.extractor.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tabularium.extractor.detect.Detected;
import org.tabularium.extractor.detect.Detector;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Rejection;
import org.tabularium.extractor.pipeline.Rejection.Reason;

/** Unpacks bundles. Bytes are counted as they come, because the sizes that a zip states may lie. Thread-safe. */
public final class Bundle {

    /** A zip of a city's departments holds some hundreds; more is no upload but an archive. */
    private static final int MOST_MEMBERS = 2000;

    /** Offices pack each department's zip into the city's; deeper nesting is a trick. */
    private static final int DEEPEST = 3;

    /** Below this many unpacked bytes the ratio says nothing: empty forms and blank pictures pack a thousandfold. */
    private static final long HARMLESS = 10L << 20;

    private static final int CHUNK = 1 << 16;

    private final Limits limits;
    private final Detector detector = new Detector();

    public Bundle(Limits limits) {
        this.limits = limits;
    }

    /** What came of a bundle. */
    public sealed interface Unpacked {

        /** Its files, in the order of the bundle; never empty. */
        record Members(List<Member> members) implements Unpacked {
            public Members {
                members = List.copyOf(members);
            }
        }

        /** Nothing was left on disk. */
        record Refused(Rejection rejection) implements Unpacked {}
    }

    /**
     * Unpacks a zip, and the zips in it.
     *
     * @param zip on disk; not changed
     * @param places gives each member a new path to lie at
     * @throws IOException if the disk fails
     */
    public Unpacked unpack(Path zip, Supplier<Path> places) throws IOException {
        Opening opening = new Opening(places);
        boolean kept = false;
        try {
            opening.unpack(zip, "", 1);
            if (opening.members.isEmpty()) {
                throw new Refusal(Reason.EMPTY, "The zip holds no files. Send one that does.");
            }
            kept = true;
            return new Unpacked.Members(opening.members);
        } catch (Refusal refusal) {
            return new Unpacked.Refused(new Rejection(refusal.reason, "application/zip", refusal.getMessage()));
        } finally {
            if (!kept) {
                opening.discard();
            }
        }
    }

    /** Why a bundle is not taken in. */
    private static final class Refusal extends Exception {
        private final Reason reason;

        Refusal(Reason reason, String detail) {
            super(detail);
            this.reason = reason;
        }
    }

    /** The unpacking of one bundle, with what it has cost so far. */
    private final class Opening {
        private final Supplier<Path> places;
        private final List<Member> members = new ArrayList<>();
        private final List<Path> files = new ArrayList<>();
        private long unpacked;

        Opening(Supplier<Path> places) {
            this.places = places;
        }

        void unpack(Path zip, String above, int depth) throws IOException, Refusal {
            try (ZipFile container = new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1)) {
                for (ZipEntry entry : Collections.list(container.entries())) {
                    String name = EntryName.of(entry.getName());
                    if (!entry.isDirectory() && !EntryName.litter(name)) {
                        entry(container, entry, above + (name.isEmpty() ? "unnamed" : name), depth);
                    }
                }
            } catch (ZipException e) {
                String told = String.valueOf(e.getMessage());
                throw told.contains("encrypt")
                        ? new Refusal(Reason.ENCRYPTED, "The zip needs a password; send it without one.")
                        : new Refusal(Reason.DAMAGED, "The zip is broken or cut short (" + told + "); send it again.");
            }
        }

        private void entry(ZipFile container, ZipEntry entry, String path, int depth) throws IOException, Refusal {
            Path file = places.get();
            files.add(file);
            write(container, entry, file);
            boolean inner = detector.detect(file) instanceof Detected.Archive;
            if (inner && depth >= DEEPEST) {
                throw new Refusal(
                        Reason.OVER_LIMIT,
                        "Zips lie in zips in " + path + ", deeper than " + DEEPEST
                                + ". Unpack them and send the files.");
            }
            if (inner) {
                unpack(file, path + "/", depth + 1);
                Files.delete(file);
                return;
            }
            if (members.size() == MOST_MEMBERS) {
                throw new Refusal(
                        Reason.OVER_LIMIT, "The zip holds more than " + MOST_MEMBERS + " files. Send it in parts.");
            }
            members.add(new Member(path, file));
        }

        private void write(ZipFile container, ZipEntry entry, Path file) throws IOException, Refusal {
            long most = Math.max(HARMLESS, (long) (entry.getCompressedSize() * limits.unpackRatio()));
            long size = 0;
            byte[] buffer = new byte[CHUNK];
            try (InputStream in = container.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    unpacked += read;
                    if (size > most || unpacked > limits.unpackedBytes()) {
                        throw over();
                    }
                    out.write(buffer, 0, read);
                }
            }
        }

        private Refusal over() {
            return new Refusal(
                    Reason.OVER_LIMIT,
                    "The zip unpacks to more than the limits of %d MB in all and %.0f times the packed size allow."
                            .formatted(limits.unpackedBytes() >> 20, limits.unpackRatio()));
        }

        void discard() throws IOException {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
