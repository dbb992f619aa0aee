package org.tabularium.service.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;

/**
 * Shows a page of a document as it looks. Pages are drawn on threads of their own: whoever asks for something else need
 * not wait for them.
 */
record PageRoute(Blocking blocking, Blocking drawing, Archive archive, Finished finished, PageImages images)
        implements RouteGroup {

    /** Pages drawn at a time: a large one takes 70 MB of memory. */
    static final int AT_A_TIME = 2;

    /** Fine enough to read on a screen. */
    private static final int DPI = 110;

    /** @param known the page if it was drawn before */
    private record Wanted(Document document, int page, int dpi, Optional<Buffer> known) {}

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
        blocking.call(() -> wanted(id, page, dpi))
                .compose(wanted -> wanted.known().isPresent()
                        ? Future.succeededFuture(wanted.known())
                        : drawing.call(() -> draw(context, wanted)))
                .onSuccess(png -> png.ifPresent(bytes -> context.response()
                        .putHeader("Content-Type", "image/png")
                        .putHeader("Content-Encoding", "identity")
                        // The id stands for the bytes: its pages never change.
                        .putHeader("Cache-Control", "private, max-age=86400")
                        .end(bytes)))
                .onFailure(context::fail);
    }

    private Wanted wanted(String id, int page, int dpi) throws IOException {
        Document document = finished.document(id);
        return new Wanted(
                document, page, dpi, images.known(document.sha256(), page, dpi).map(Buffer::buffer));
    }

    /** Empty if nobody waits for it any more, as when a reader leafed on. */
    private Optional<Buffer> draw(RoutingContext context, Wanted wanted) throws IOException {
        if (context.response().closed()) {
            return Optional.empty();
        }
        Document document = wanted.document();
        try {
            Path file = archive.originals().place(document.sha256());
            byte[] png = images.png(file, document.sha256(), wanted.page(), wanted.dpi())
                    .orElseThrow(() -> new ProblemException(Problem.notFound("Document " + document.id() + " ("
                            + document.mediaType() + ") has no page " + wanted.page() + ".")));
            return Optional.of(Buffer.buffer(png));
        } catch (UnreadableFile unreadable) {
            throw new ProblemException(Problem.of(422, "damaged", "Page cannot be shown", unreadable.getMessage()));
        }
    }
}
