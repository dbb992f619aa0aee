package org.tabularium.service.http;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import org.tabularium.service.ingest.Watch;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;

/** Server-sent events: the changes of one document until it ends, or of all documents. */
record EventRoutes(Vertx vertx, Blocking blocking, Archive archive, Watch watch) implements RouteGroup {

    @Override
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of("documentEvents", this::one, "allEvents", this::all);
    }

    private void one(RoutingContext context) {
        String id = context.pathParam("id");
        blocking.call(() -> archive.documents().find(id))
                .onSuccess(document -> {
                    if (document.isEmpty()) {
                        context.fail(new ProblemException(Problem.noDocument(id)));
                    } else {
                        follow(context, Optional.of(id));
                    }
                })
                .onFailure(context::fail);
    }

    private void all(RoutingContext context) {
        follow(context, Optional.empty());
    }

    private void follow(RoutingContext context, Optional<String> only) {
        EventStream stream = new EventStream(vertx, context.response());
        Context loop = vertx.getOrCreateContext();
        Watch.Listening listening = watch.listen(id -> {
            if (only.isEmpty() || only.get().equals(id)) {
                loop.runOnContext(ignored -> look(stream, id, only.isPresent()));
            }
        });
        stream.closed().onComplete(closed -> listening.close());
        only.ifPresent(id -> look(stream, id, true));
    }

    /** Tells the present state of a document; changes that come while it is being read are told by one event. */
    private void look(EventStream stream, String id, boolean endsWithIt) {
        if (!stream.mayLook(id)) {
            return;
        }
        blocking.call(() -> archive.documents().find(id)).onComplete(found -> {
            boolean again = stream.looked(id);
            if (found.failed()) {
                stream.end();
                return;
            }
            tell(stream, id, found.result(), endsWithIt);
            if (again) {
                look(stream, id, endsWithIt);
            }
        });
    }

    private void tell(EventStream stream, String id, Optional<Document> document, boolean endsWithIt) {
        boolean last = endsWithIt;
        if (document.isEmpty()) {
            stream.send("deleted", Map.of("id", id));
        } else {
            DocumentView view = DocumentView.of(document.get(), watch);
            stream.send(
                    switch (document.get().status()) {
                        case QUEUED -> "queued";
                        case PROCESSING -> "progress";
                        case DONE -> "done";
                        case FAILED -> "failed";
                    },
                    view);
            last = endsWithIt && document.get().status().ended();
        }
        if (last) {
            stream.end();
        }
    }
}
