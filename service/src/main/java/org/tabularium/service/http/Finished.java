package org.tabularium.service.http;

import java.util.List;
import java.util.Optional;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;
import org.tabularium.service.store.Status;

/** The results of documents that are done; for others, the problem that says why there is none. Blocks. */
record Finished(Archive archive) {

    byte[] packed(String id) {
        return result(id, archive.results().packedDisclosure(id));
    }

    Disclosure disclosure(String id) {
        return result(id, archive.results().disclosure(id));
    }

    List<String> text(String id) {
        return result(id, archive.results().text(id));
    }

    /** A document, done or not. */
    Document document(String id) {
        return archive.documents().find(id).orElseThrow(() -> new ProblemException(Problem.noDocument(id)));
    }

    private <T> T result(String id, Optional<T> result) {
        Document document = document(id);
        if (document.status() == Status.DONE && result.isPresent()) {
            return result.get();
        }
        if (document.bundle()) {
            throw new ProblemException(
                    Problem.notFound("Document " + id + " is a bundle, which has no result of its own."
                            + " GET /api/v1/documents?parent=" + id + " lists the documents that came in it."));
        }
        String why = document.failure()
                .map(failure -> "Document " + id + " could not be read: " + failure.detail())
                .orElseGet(() -> "Document " + id + " is not done yet. Wait for the end of /api/v1/documents/" + id
                        + "/events, or post the file with ?wait=SECONDS.");
        throw new ProblemException(Problem.of(409, "not-done", "No result", why));
    }
}
