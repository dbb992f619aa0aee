package org.tabularium.service.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/**
 * Handlers of some operations of {@code openapi.yaml}. The parameters that it declares have been checked before a
 * handler is called; a handler fails the context with a {@link ProblemException} where something is wrong.
 */
@FunctionalInterface
public interface RouteGroup {

    /** The handlers by operationId; called once. */
    Map<String, Handler<RoutingContext>> handlers();
}
