package org.tabularium.service.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Handler;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;

/** Measures how long requests take, by route and status. */
record Timing(MeterRegistry metrics) implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext context) {
        Timer.Sample sample = Timer.start(metrics);
        String method = context.request().method().name();
        context.addEndHandler(ended -> {
            Route route = context.currentRoute();
            String path = route == null || route.getPath() == null ? "none" : route.getPath();
            String status = Integer.toString(context.response().getStatusCode());
            sample.stop(metrics.timer("http.server.requests", "method", method, "route", path, "status", status));
        });
        context.next();
    }
}
