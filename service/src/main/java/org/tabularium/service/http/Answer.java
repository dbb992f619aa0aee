package org.tabularium.service.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Ways to end a request well. */
final class Answer {

    /** Immutable once configured, hence shared. */
    static final ObjectMapper JSON = new ObjectMapper();

    private Answer() {}

    static void problem(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(bytes(problem.at(context.request().path())));
    }

    static void json(RoutingContext context, int status, Object value) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-cache")
                .end(bytes(value));
    }

    static void text(RoutingContext context, String mediaType, String text) {
        context.response()
                .putHeader("Content-Type", mediaType)
                .putHeader("Cache-Control", "no-cache")
                .end(text);
    }

    static Buffer bytes(Object value) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON can be made of it", e);
        }
    }
}
