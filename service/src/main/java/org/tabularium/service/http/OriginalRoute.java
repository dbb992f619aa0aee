package org.tabularium.service.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;

/** Sends the bytes of a document as received. */
record OriginalRoute(Blocking blocking, Archive archive, Finished finished) implements RouteGroup {

    @Override
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of("getOriginal", this::send);
    }

    private void send(RoutingContext context) {
        String id = context.pathParam("id");
        blocking.call(() -> finished.document(id))
                .compose(document -> send(context, document))
                .onFailure(context::fail);
    }

    private Future<Void> send(RoutingContext context, Document document) {
        String tag = "\"" + document.sha256() + "\"";
        context.response().putHeader("ETag", tag).putHeader("Cache-Control", "no-cache");
        if (tag.equals(context.request().getHeader("If-None-Match"))) {
            return context.response().setStatusCode(304).end();
        }
        context.response()
                .putHeader("Content-Type", document.mediaType())
                .putHeader("Content-Disposition", FileName.attachment(document.fileName()))
                .putHeader("Content-Encoding", "identity")
                .putHeader("Content-Length", Long.toString(document.bytes()));
        if (Headers.isHead(context)) {
            return context.response().end();
        }
        return context.response()
                .sendFile(archive.originals().place(document.sha256()).toString());
    }
}
