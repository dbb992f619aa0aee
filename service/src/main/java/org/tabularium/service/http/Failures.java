package org.tabularium.service.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a failed request with a problem document. */
final class Failures implements Handler<RoutingContext> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void handle(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // The answer has begun: all that is left is to break it off, so that nobody takes it for whole.
            response.reset();
            return;
        }
        Throwable failure = context.failure();
        if (failure instanceof ProblemException problem) {
            problem.retryAfter().ifPresent(wait -> response.putHeader("Retry-After", Long.toString(wait.toSeconds())));
            Answer.problem(context, problem.problem());
        } else {
            Answer.problem(context, problem(context, failure));
        }
    }

    private static Problem problem(RoutingContext context, Throwable failure) {
        if (failure instanceof HttpException http) {
            String detail = Optional.ofNullable(http.getPayload())
                    .orElse(Optional.ofNullable(http.getMessage()).orElse(""));
            return general(http.getStatusCode(), detail);
        }
        if (failure == null) {
            return general(context.statusCode(), "");
        }
        if (!(failure instanceof HttpClosedException)) {
            LOG.error(
                    "{} {} failed",
                    context.request().method(),
                    context.request().path(),
                    failure);
        }
        return general(500, "A fault of the service; its log tells more.");
    }

    private static Problem general(int status, String detail) {
        int known = status < 400 ? 500 : status;
        String title = HttpResponseStatus.valueOf(known).reasonPhrase();
        String kind = known == 400
                ? "malformed-request"
                : title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Problem.of(known, kind, title, detail.isEmpty() ? title : detail);
    }
}
