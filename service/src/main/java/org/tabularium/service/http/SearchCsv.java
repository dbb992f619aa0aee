package org.tabularium.service.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.service.index.Hit;

/**
 * Hits as lines of RFC 4180 CSV, sent while they are found. A client that reads slowly slows the search down; one that
 * stops reading ends it.
 */
final class SearchCsv {

    /** Spreadsheets know Chinese text by it. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final List<String> HEADER = List.of(
            "kind",
            "document",
            "fileName",
            "organisationCode",
            "organisation",
            "year",
            "region",
            "form",
            "part",
            "side",
            "index",
            "page",
            "project",
            "code",
            "name",
            "total",
            "unit",
            "amounts",
            "via",
            "text");

    /** Bytes gathered before they are sent. */
    private static final int CHUNK = 64 * 1024;

    /** How long a client may take for a chunk. */
    private static final long PATIENCE_SECONDS = 60;

    private final HttpServerResponse response;
    private final StringBuilder gathered = new StringBuilder(BYTE_ORDER_MARK);

    SearchCsv(HttpServerResponse response) {
        this.response = response;
        line(HEADER.stream());
    }

    /** Called on a worker thread. */
    void write(Hit hit) {
        Organisation organisation = hit.source().organisation();
        line(Stream.of(
                        hit.kind().key(),
                        hit.source().document(),
                        hit.source().fileName(),
                        organisation == null ? null : organisation.code(),
                        organisation == null ? null : organisation.name(),
                        hit.source().year(),
                        hit.source().region(),
                        hit.source().form(),
                        hit.location().part(),
                        hit.location().side(),
                        hit.location().index(),
                        hit.location().page(),
                        hit.matter().project(),
                        hit.matter().code(),
                        hit.matter().name(),
                        hit.matter().amounts().get("total"),
                        hit.matter().unit(),
                        amounts(hit),
                        hit.via(),
                        String.join(" · ", hit.own()))
                .map(value -> value == null ? "" : value.toString()));
        if (gathered.length() > CHUNK) {
            send(response.write(taken()));
        }
    }

    /** Sends what is left. */
    void end() {
        send(response.end(taken()));
    }

    private static String amounts(Hit hit) {
        return hit.matter().amounts().entrySet().stream()
                .filter(amount -> amount.getValue() != null)
                .map(amount -> amount.getKey() + "=" + amount.getValue())
                .collect(Collectors.joining(" "));
    }

    private void line(Stream<String> values) {
        gathered.append(values.map(SearchCsv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** Text that a spreadsheet would take for a formula is led by an apostrophe; amounts are left as they are. */
    private static String quoted(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !value.matches("-?[\\d.]+");
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }

    private Buffer taken() {
        Buffer chunk = Buffer.buffer(gathered.toString().getBytes(StandardCharsets.UTF_8));
        gathered.setLength(0);
        return chunk;
    }

    private static void send(Future<Void> sent) {
        try {
            sent.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the client takes no more of the hits", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the hits were sent", e);
        }
    }
}
