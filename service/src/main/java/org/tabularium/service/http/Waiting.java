package org.tabularium.service.http;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import org.tabularium.service.ingest.Watch;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;

/** Waits for documents without holding a thread. */
record Waiting(Vertx vertx, Blocking blocking, Archive archive, Watch watch) {

    /** The document as it is when its work ended, when it was deleted (as last seen), or when the time is up. */
    Future<Document> end(Document document, Duration time) {
        Promise<Void> over = Promise.promise();
        Context context = vertx.getOrCreateContext();
        Watch.Listening listening = watch.listen(id -> {
            if (id.equals(document.id())) {
                context.runOnContext(ignored -> look(document, over));
            }
        });
        long timer = vertx.setTimer(Math.max(1, time.toMillis()), late -> over.tryComplete());
        // It may have ended before anyone listened.
        look(document, over);
        return over.future()
                .onComplete(done -> {
                    listening.close();
                    vertx.cancelTimer(timer);
                })
                .compose(ended -> present(document));
    }

    private void look(Document document, Promise<Void> over) {
        blocking.call(() -> archive.documents().find(document.id()))
                .onSuccess(found -> {
                    if (found.isEmpty() || found.get().status().ended()) {
                        over.tryComplete();
                    }
                })
                .onFailure(over::tryFail);
    }

    private Future<Document> present(Document document) {
        return blocking.call(() -> archive.documents().find(document.id()).orElse(document));
    }
}
