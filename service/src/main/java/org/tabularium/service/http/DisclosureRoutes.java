package org.tabularium.service.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.finding.Checks;
import org.tabularium.models.finding.Finding;

/** Tells what a document says: the disclosure, its findings, its text. */
record DisclosureRoutes(Blocking blocking, Finished finished) implements RouteGroup {

    private record FindingsView(int total, List<Finding> findings, Checks checks) {}

    @Override
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of(
                "getDisclosure", context -> send(context, context.pathParam("id")),
                "getFindings", this::findings,
                "getText", this::text);
    }

    /** Sends a disclosure as it is stored: packed, if the client can unpack it. */
    void send(RoutingContext context, String id) {
        String accepted = Optional.ofNullable(context.request().getHeader("Accept-Encoding"))
                .orElse("");
        boolean packed = accepted.contains("gzip") && !accepted.replace(" ", "").contains("gzip;q=0");
        blocking.call(() -> {
                    byte[] bytes = finished.packed(id);
                    return Buffer.buffer(packed ? bytes : unpack(bytes));
                })
                .onSuccess(body -> {
                    HttpServerResponse response = context.response()
                            .putHeader("Content-Type", "application/json")
                            .putHeader("Cache-Control", "no-cache")
                            .putHeader("Vary", "Accept-Encoding");
                    if (packed) {
                        response.putHeader("Content-Encoding", "gzip");
                    }
                    response.end(body);
                })
                .onFailure(context::fail);
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private void findings(RoutingContext context) {
        String id = context.pathParam("id");
        Optional<String> severity = Optional.ofNullable(context.request().getParam("severity"));
        Optional<String> rule = Optional.ofNullable(context.request().getParam("rule"));
        blocking.call(() -> view(finished.disclosure(id), severity, rule))
                .onSuccess(view -> Answer.json(context, 200, view))
                .onFailure(context::fail);
    }

    private static FindingsView view(Disclosure disclosure, Optional<String> severity, Optional<String> rule) {
        List<Finding> findings = disclosure.findings().stream()
                .filter(finding -> severity.isEmpty()
                        || severity.get().equals(finding.severity().name().toLowerCase(Locale.ROOT)))
                .filter(finding -> rule.isEmpty() || rule.get().equals(finding.rule()))
                .toList();
        return new FindingsView(findings.size(), findings, disclosure.checks());
    }

    private void text(RoutingContext context) {
        String id = context.pathParam("id");
        String accept =
                Optional.ofNullable(context.request().getHeader("Accept")).orElse("");
        blocking.call(() -> finished.text(id))
                .onSuccess(pages -> {
                    if (accept.contains("application/json")) {
                        Answer.json(context, 200, Map.of("pages", pages));
                    } else {
                        // A form feed between pages, as text of paged documents has always had.
                        Answer.text(context, "text/plain; charset=utf-8", String.join("\f", pages));
                    }
                })
                .onFailure(context::fail);
    }
}
