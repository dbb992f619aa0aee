package org.tabularium.service.http;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tabularium.service.ingest.Removal;
import org.tabularium.service.ingest.Watch;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;
import org.tabularium.service.store.DocumentQuery;
import org.tabularium.service.store.Listing;
import org.tabularium.service.store.Status;

/** Lists documents, tells of one, forgets one. */
record DocumentRoutes(Blocking blocking, Archive archive, Removal removal, Watch watch) implements RouteGroup {

    private static final int PAGE_SIZE = 50;

    private record ListingView(int total, int from, int size, List<DocumentView> documents) {}

    @Override
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "listDocuments", this::list,
                "getDocument", this::get,
                "deleteDocument", this::delete);
    }

    private void list(RoutingContext context) {
        DocumentQuery query = query(context.request().params());
        blocking.call(() -> archive.documents().list(query))
                .onSuccess(listing -> Answer.json(context, 200, view(listing)))
                .onFailure(context::fail);
    }

    private ListingView view(Listing listing) {
        List<DocumentView> documents = listing.documents().stream()
                .map(document -> DocumentView.of(document, watch))
                .toList();
        return new ListingView(listing.total(), listing.from(), listing.size(), documents);
    }

    private static DocumentQuery query(MultiMap params) {
        String sort = Optional.ofNullable(params.get("sort")).orElse("-receivedAt");
        boolean descending = sort.startsWith("-");
        return new DocumentQuery(
                filled(params, "query"),
                filled(params, "organisation"),
                filled(params, "year").map(Integer::valueOf),
                filled(params, "status").map(status -> Status.valueOf(status.toUpperCase(Locale.ROOT))),
                filled(params, "kind"),
                filled(params, "parent"),
                filled(params, "from").map(Integer::valueOf).orElse(0),
                filled(params, "size").map(Integer::valueOf).orElse(PAGE_SIZE),
                sort(descending ? sort.substring(1) : sort),
                descending);
    }

    private static DocumentQuery.Sort sort(String name) {
        return DocumentQuery.Sort.valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private static Optional<String> filled(MultiMap params, String name) {
        return Optional.ofNullable(params.get(name)).filter(value -> !value.isBlank());
    }

    private void get(RoutingContext context) {
        String id = context.pathParam("id");
        blocking.call(() -> find(id))
                .onSuccess(document -> Answer.json(context, 200, DocumentView.of(document, watch)))
                .onFailure(context::fail);
    }

    private Document find(String id) {
        return archive.documents().find(id).orElseThrow(() -> new ProblemException(Problem.noDocument(id)));
    }

    private void delete(RoutingContext context) {
        String id = context.pathParam("id");
        blocking.call(() -> removal.remove(id))
                .onSuccess(removed -> {
                    if (removed) {
                        context.response().setStatusCode(204).end();
                    } else {
                        context.fail(new ProblemException(Problem.noDocument(id)));
                    }
                })
                .onFailure(context::fail);
    }
}
