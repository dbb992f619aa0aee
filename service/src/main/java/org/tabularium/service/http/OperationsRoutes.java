package org.tabularium.service.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.tabularium.service.ingest.Indexer;
import org.tabularium.service.store.Archive;

/** For those who run the service: is it alive, is it ready, what does it do. */
record OperationsRoutes(
        Blocking blocking, Archive archive, Indexer indexer, PrometheusMeterRegistry metrics, String description)
        implements RouteGroup {

    @Override
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "healthz",
                context -> Answer.json(context, 200, Map.of("status", "up")),
                "readyz",
                this::ready,
                "metrics",
                this::scrape,
                "openapi",
                context -> Answer.text(context, "application/yaml", description),
                "rebuildIndex",
                this::rebuild);
    }

    private void ready(RoutingContext context) {
        blocking.call(archive.documents()::withJob)
                .onSuccess(jobs -> Answer.json(
                        context,
                        200,
                        Map.of("status", "ready", "jobs", jobs.size(), "indexRebuilding", indexer.isRebuilding())))
                .onFailure(context::fail);
    }

    private void scrape(RoutingContext context) {
        blocking.call(metrics::scrape)
                .onSuccess(text -> Answer.text(context, "text/plain; version=0.0.4; charset=utf-8", text))
                .onFailure(context::fail);
    }

    private void rebuild(RoutingContext context) {
        indexer.rebuildLater();
        Answer.json(context, 202, Map.of("indexRebuilding", true));
    }
}
