package org.tabularium.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.service.config.StoreSettings;

/** Originals, documents and results as one: what is in one is in the others. */
public final class Archive implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    private final FileChannel lockFile;
    private final Database database;
    private final Originals originals;
    private final Results results;
    private final Documents documents;
    private final Bundles bundles;

    /** Held while a file and its row come or go, so that no row is ever without its file. */
    private final ReentrantLock coming = new ReentrantLock();

    private Archive(StoreSettings settings, FileChannel lockFile) {
        this.lockFile = lockFile;
        this.database = Database.open(settings.data(), settings.database());
        this.originals = new Originals(settings.data());
        this.results = new Results(database);
        this.documents = new Documents(database, results);
        this.bundles = new Bundles(database);
    }

    /**
     * Opens the archive, makes it where there is none, and sweeps up what a dead process left behind.
     *
     * @throws ArchiveInUse if another process has it
     */
    public static Archive open(StoreSettings settings) {
        try {
            Files.createDirectories(settings.data());
            Archive archive = new Archive(settings, lock(settings.data()));
            archive.recover();
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path data) throws IOException {
        FileChannel channel = FileChannel.open(
                data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("locked by this very process", e);
        }
        channel.close();
        throw new ArchiveInUse(data);
    }

    private void recover() throws IOException {
        int removed = originals.sweep(documents::knows);
        if (removed > 0) {
            LOG.info("Removed {} files that an interrupted upload left behind", removed);
        }
        database.releaseQueue();
    }

    /**
     * Takes a received file in, with a job that waits for it. Durable when this returns.
     *
     * @return false if its bytes are known already; then only the name is noted, and the file is left where it is
     */
    public boolean add(Path upload, Original original, String fileName, String mediaType, String job)
            throws IOException {
        coming.lock();
        try {
            if (documents.knows(original.sha256())) {
                documents.addName(Disclosure.idOf(original.sha256()), fileName);
                return false;
            }
            originals.keep(upload, original);
            documents.add(original, fileName, mediaType, Instant.now(), job);
            return true;
        } finally {
            coming.unlock();
        }
    }

    /**
     * Takes a bundle and its members in, all of them or none. Durable when this returns.
     *
     * @return the ids of the members that were not known before, whose jobs now wait
     */
    public Set<String> add(Arrival bundle, List<Arrival> members) throws IOException {
        coming.lock();
        try {
            List<Arrival> all = new ArrayList<>(members);
            all.add(bundle);
            for (Arrival arrival : all) {
                // The same bytes may be in a bundle twice.
                if (Files.exists(arrival.file())
                        && !documents.knows(arrival.original().sha256())) {
                    originals.keep(arrival.file(), arrival.original());
                }
            }
            return bundles.add(bundle, members, Instant.now());
        } finally {
            coming.unlock();
        }
    }

    /** Forgets a document, its bytes and its result; false if there is none of this id. */
    public boolean delete(String id) throws IOException {
        coming.lock();
        try {
            Optional<Document> document = documents.find(id);
            if (document.isEmpty() || !documents.delete(id)) {
                return false;
            }
            originals.delete(document.get().sha256());
            return true;
        } finally {
            coming.unlock();
        }
    }

    public Database database() {
        return database;
    }

    public Originals originals() {
        return originals;
    }

    public Documents documents() {
        return documents;
    }

    public Bundles bundles() {
        return bundles;
    }

    public Results results() {
        return results;
    }

    @Override
    public void close() {
        database.close();
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
