package org.tabularium.service.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;
import org.tabularium.service.store.Failure;
import org.tabularium.service.store.Original;
import org.tabularium.service.store.Originals;
import org.tabularium.service.store.Status;

/** Takes received files in: looks at their kind, keeps them, queues them. */
public final class Intake {

    private final Archive archive;
    private final KindCheck kinds;
    private final Queue queue;
    private final Watch watch;

    public Intake(Archive archive, KindCheck kinds, Queue queue, Watch watch) {
        this.archive = archive;
        this.kinds = kinds;
        this.queue = queue;
        this.watch = watch;
    }

    /** What became of a received file. */
    public sealed interface Outcome {

        /**
         * It is in the archive.
         *
         * @param document as it now is
         * @param duplicate true if its bytes were there before
         */
        record Received(Document document, boolean duplicate) implements Outcome {}

        /** It was not taken in. */
        record Refused(String fileName, String mediaType, Failure failure) implements Outcome {}
    }

    /**
     * Takes a file in. When this returns, the file and its job survive a loss of power; {@code upload} itself is gone.
     *
     * @param upload a file that nobody else holds
     * @param fileName under which it came
     */
    public Outcome receive(Path upload, String fileName) throws IOException {
        try {
            Original original = Originals.measure(upload);
            if (!archive.documents().knows(original.sha256())) {
                KindCheck.Found found = kinds.check(upload);
                if (found.refusal().isPresent()) {
                    return new Outcome.Refused(
                            fileName, found.mediaType(), found.refusal().get());
                }
                return keep(upload, original, fileName, found.mediaType());
            }
            return again(upload, original, fileName);
        } finally {
            Files.deleteIfExists(upload);
        }
    }

    private Outcome keep(Path upload, Original original, String fileName, String mediaType) throws IOException {
        String job = newJob();
        String id = Disclosure.idOf(original.sha256());
        boolean added = archive.add(upload, original, fileName, mediaType, job);
        if (!added) {
            return again(upload, original, fileName);
        }
        Document document = archive.documents().find(id).orElseThrow();
        queue.schedule(id, job);
        watch.changed(id);
        return new Outcome.Received(document, false);
    }

    private Outcome again(Path upload, Original original, String fileName) throws IOException {
        String id = Disclosure.idOf(original.sha256());
        archive.documents().addName(id, fileName);
        Document document = archive.documents().find(id).orElse(null);
        if (document == null) {
            // Deleted this very moment.
            return keep(upload, original, fileName, kinds.check(upload).mediaType());
        }
        if (document.status() == Status.FAILED) {
            String job = newJob();
            archive.documents().requeue(id, job);
            queue.schedule(id, job);
            watch.changed(id);
            document = archive.documents().find(id).orElse(document);
        }
        return new Outcome.Received(document, true);
    }

    private static String newJob() {
        return UUID.randomUUID().toString();
    }
}
