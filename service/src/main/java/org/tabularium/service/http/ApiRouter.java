package org.tabularium.service.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.OpenAPIContract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Binds handlers to the operations of the description; every operation has one, and every handler an operation. */
final class ApiRouter {

    /** Takes its body by itself, chunk by chunk; checking would want it whole. */
    private static final String UNCHECKED = "uploadDocuments";

    /** For those who look for them where such things usually are. */
    private static final List<String> AT_ROOT = List.of("/healthz", "/readyz", "/metrics", "/openapi.yaml");

    private ApiRouter() {}

    /**
     * Makes the router.
     *
     * @param description of the operations
     * @param groups their handlers
     * @param pages answers what is no operation
     * @param timing hears of every request
     * @throws IllegalStateException if an operation has no handler, or a handler no operation
     */
    static Future<Router> create(
            Vertx vertx, Description description, List<RouteGroup> groups, WebPages pages, Timing timing) {
        return OpenAPIContract.from(vertx, description.requests()).map(contract -> {
            Router router = Router.router(vertx);
            router.route().handler(timing).handler(new Headers()).failureHandler(new Failures());
            router.route("/api/v1/*").subRouter(api(vertx, contract, groups));
            router.route("/api/v1/*").handler(new Unbound(contract));
            for (String path : AT_ROOT) {
                router.get(path).handler(context -> context.reroute("/api/v1" + path));
            }
            router.get("/*").handler(pages);
            return errors(router);
        });
    }

    private static Router api(Vertx vertx, OpenAPIContract contract, List<RouteGroup> groups) {
        RouterBuilder builder = RouterBuilder.create(vertx, contract);
        Map<String, Handler<RoutingContext>> handlers = new HashMap<>();
        groups.forEach(group -> handlers.putAll(group.handlers()));
        TreeSet<String> missing = new TreeSet<>();
        contract.operations().forEach(operation -> {
            Handler<RoutingContext> handler = handlers.remove(operation.getOperationId());
            if (handler == null) {
                missing.add(operation.getOperationId());
            } else {
                builder.getRoute(operation.getOperationId())
                        .setDoValidation(!operation.getOperationId().equals(UNCHECKED))
                        .addHandler(handler);
            }
        });
        if (!missing.isEmpty() || !handlers.isEmpty()) {
            throw new IllegalStateException(
                    "operations without handler: " + missing + ", handlers without operation: " + handlers.keySet());
        }
        return builder.createRouter();
    }

    private static Router errors(Router router) {
        Failures failures = new Failures();
        for (int status : new int[] {400, 404, 405, 406, 413, 415, 500}) {
            router.errorHandler(status, failures);
        }
        return router;
    }
}
