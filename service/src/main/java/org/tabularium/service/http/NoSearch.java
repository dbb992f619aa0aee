package org.tabularium.service.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stands where search would be in a service that has no index: says so. */
public final class NoSearch implements RouteGroup {

    @Override
    public Map<String, Handler<RoutingContext>> handlers() {
        Handler<RoutingContext> handler =
                context -> context.fail(ProblemException.unavailable("This service has no search index."));
        return Stream.of("search", "searchCsv", "codes", "code", "forms", "suggest")
                .collect(Collectors.toMap(Function.identity(), operation -> handler));
    }
}
