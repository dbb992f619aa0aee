package org.tabularium.service.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;

/** Shows a page of a document as it looks. */
record PageRoute(Blocking blocking, Archive archive, Finished finished, PageImages images) implements RouteGroup {

    /** Fine enough to read on a screen. */
    private static final int DPI = 110;

    @Override
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of("getPage", this::send);
    }

    private void send(RoutingContext context) {
        String id = context.pathParam("id");
        String image = context.pathParam("image");
        int page = Integer.parseInt(image.substring(0, image.length() - ".png".length()));
        int dpi = Optional.ofNullable(context.request().getParam("dpi"))
                .map(Integer::valueOf)
                .orElse(DPI);
        blocking.call(() -> draw(id, page, dpi))
                .onSuccess(png -> context.response()
                        .putHeader("Content-Type", "image/png")
                        .putHeader("Content-Encoding", "identity")
                        // The id stands for the bytes: its pages never change.
                        .putHeader("Cache-Control", "private, max-age=86400")
                        .end(png))
                .onFailure(context::fail);
    }

    private Buffer draw(String id, int page, int dpi) throws IOException {
        Document document = finished.document(id);
        try {
            return images.png(archive.originals().place(document.sha256()), document.sha256(), page, dpi)
                    .map(Buffer::buffer)
                    .orElseThrow(() -> new ProblemException(Problem.notFound(
                            "Document " + id + " (" + document.mediaType() + ") has no page " + page + ".")));
        } catch (UnreadableFile unreadable) {
            throw new ProblemException(Problem.of(422, "damaged", "Page cannot be shown", unreadable.getMessage()));
        }
    }
}
