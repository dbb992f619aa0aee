package org.tabularium.service.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** What every answer carries for the safety of who reads it. Nothing is ever loaded from elsewhere. */
final class Headers implements Handler<RoutingContext> {

    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none';"
            + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final String ASKED_WITHOUT_BODY = "head";

    /** True if the request was a HEAD: the server leaves out bodies that it is given, but not files. */
    static boolean isHead(RoutingContext context) {
        return Boolean.TRUE.equals(context.get(ASKED_WITHOUT_BODY));
    }

    @Override
    public void handle(RoutingContext context) {
        context.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (context.request().method().equals(HttpMethod.HEAD)) {
            // The answer to HEAD is the answer to GET; the server leaves its body out.
            context.put(ASKED_WITHOUT_BODY, true);
            context.reroute(HttpMethod.GET, context.request().uri());
        } else {
            context.next();
        }
    }
}
