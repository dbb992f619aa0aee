package org.tabularium.service.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tabularium.extractor.bundle.Bundle;
import org.tabularium.extractor.bundle.Member;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Rejection;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Arrival;
import org.tabularium.service.store.Document;
import org.tabularium.service.store.Failure;
import org.tabularium.service.store.Original;
import org.tabularium.service.store.Originals;
import org.tabularium.service.store.Status;

/** Takes received files in: looks at their kind, keeps them, queues them. */
public final class Intake {

    /** Files that a message names before it only counts them. */
    private static final int NAMED = 5;

    private final Archive archive;
    private final KindCheck kinds;
    private final Bundle bundles;
    private final Queue queue;
    private final Watch watch;

    /** @param limits what a bundle may unpack to */
    public Intake(Archive archive, KindCheck kinds, Limits limits, Queue queue, Watch watch) {
        this.archive = archive;
        this.kinds = kinds;
        this.bundles = new Bundle(limits);
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

        /**
         * A bundle is in the archive, and what it holds.
         *
         * @param bundle the bundle itself
         * @param members what became of each file in it, in its order; none of them a bundle
         */
        record Opened(Document bundle, boolean duplicate, List<Outcome> members) implements Outcome {
            public Opened {
                members = List.copyOf(members);
            }
        }

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
            Optional<Document> known = archive.documents().find(Disclosure.idOf(original.sha256()));
            if (known.isPresent() && known.get().bundle()) {
                // Some of its members may have been deleted since.
                return open(upload, original, fileName, true);
            }
            if (known.isEmpty()) {
                KindCheck.Found found = kinds.check(upload);
                if (found.refusal().isPresent()) {
                    return new Outcome.Refused(
                            fileName, found.mediaType(), found.refusal().get());
                }
                return found.bundle()
                        ? open(upload, original, fileName, false)
                        : keep(upload, original, fileName, found.mediaType());
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

    private Outcome open(Path upload, Original original, String fileName, boolean known) throws IOException {
        return switch (bundles.unpack(upload, archive.originals()::newUpload)) {
            case Bundle.Unpacked.Refused(Rejection rejection) ->
                new Outcome.Refused(fileName, rejection.mediaType(), Processing.failure(rejection));
            case Bundle.Unpacked.Members(List<Member> members) -> {
                try {
                    Arrival bundle = new Arrival(upload, original, fileName, fileName, Document.BUNDLE, null);
                    yield open(bundle, known, members);
                } finally {
                    for (Member member : members) {
                        Files.deleteIfExists(member.file());
                    }
                }
            }
        };
    }

    private Outcome open(Arrival bundle, boolean known, List<Member> members) throws IOException {
        Map<Member, Outcome.Refused> refused = new LinkedHashMap<>();
        Map<Member, Arrival> arrivals = new LinkedHashMap<>();
        for (Member member : members) {
            KindCheck.Found found = kinds.check(member.file());
            if (found.refusal().isPresent()) {
                refused.put(
                        member,
                        new Outcome.Refused(
                                member.path(),
                                found.mediaType(),
                                found.refusal().get()));
            } else {
                Original original = Originals.measure(member.file());
                arrivals.put(
                        member,
                        new Arrival(
                                member.file(), original, member.name(), member.path(), found.mediaType(), newJob()));
            }
        }
        if (arrivals.isEmpty()) {
            return nothingRead(bundle, List.copyOf(refused.values()));
        }
        Set<String> added = archive.add(bundle, List.copyOf(arrivals.values()));
        List<Outcome> outcomes = new ArrayList<>();
        for (Member member : members) {
            Outcome outcome = refused.get(member);
            outcomes.add(outcome != null ? outcome : settle(arrivals.get(member), added));
        }
        String id = Disclosure.idOf(bundle.original().sha256());
        return new Outcome.Opened(archive.documents().find(id).orElseThrow(), known, outcomes);
    }

    private static Outcome nothingRead(Arrival bundle, List<Outcome.Refused> refused) {
        String kinds = refused.stream()
                .limit(NAMED)
                .map(file -> file.fileName() + " (" + file.mediaType() + ")")
                .collect(Collectors.joining(", "));
        String detail = "The zip holds no file of a kind that is read: " + kinds
                + (refused.size() > NAMED ? " and " + (refused.size() - NAMED) + " more." : ".");
        return new Outcome.Refused(bundle.name(), bundle.mediaType(), new Failure(Failure.Reason.UNSUPPORTED, detail));
    }

    /** @param added the ids of those that were not known; each is taken out at its first file */
    private Outcome settle(Arrival arrival, Set<String> added) {
        String id = Disclosure.idOf(arrival.original().sha256());
        Document document = archive.documents().find(id).orElseThrow();
        if (!added.remove(id)) {
            return new Outcome.Received(retried(document), true);
        }
        queue.schedule(id, document.job().orElseThrow());
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
        return new Outcome.Received(retried(document), true);
    }

    /** A known document; queued again if it failed. */
    private Document retried(Document document) {
        if (document.status() != Status.FAILED) {
            return document;
        }
        String id = document.id();
        String job = newJob();
        archive.documents().requeue(id, job);
        queue.schedule(id, job);
        watch.changed(id);
        return archive.documents().find(id).orElse(document);
    }

    private static String newJob() {
        return UUID.randomUUID().toString();
    }
}
