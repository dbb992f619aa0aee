package org.tabularium.service.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashMap;
import java.util.Map;

/** One stream of server-sent events. Lives on its connection's event loop. */
final class EventStream {

    /** Proxies and browsers give up a silent connection after half a minute or more. */
    private static final long HEARTBEAT_MILLIS = 15_000;

    private final HttpServerResponse response;
    private final Promise<Void> closed = Promise.promise();

    /** Documents whose state is being read now; true if they changed meanwhile. */
    private final Map<String, Boolean> looking = new HashMap<>();

    EventStream(Vertx vertx, HttpServerResponse response) {
        this.response = response;
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                // Compression would hold events back until its buffer is full.
                .putHeader("Content-Encoding", "identity")
                .putHeader("X-Accel-Buffering", "no");
        long heartbeat = vertx.setPeriodic(HEARTBEAT_MILLIS, tick -> write(":\n\n"));
        response.closeHandler(gone -> closed.tryComplete());
        response.exceptionHandler(broken -> closed.tryComplete());
        closed.future().onComplete(gone -> vertx.cancelTimer(heartbeat));
        write(":\n\n");
    }

    /** Completes when nothing can be sent any more. */
    Future<Void> closed() {
        return closed.future();
    }

    /** True if the state of a document may be read now; else it is noted that it must be read once more. */
    boolean mayLook(String id) {
        if (closed.future().isComplete()) {
            return false;
        }
        return !looking.merge(id, false, (was, is) -> true);
    }

    /** Notes that a state was read; true if it must be read once more. */
    boolean looked(String id) {
        return looking.remove(id);
    }

    void send(String event, Object data) {
        write("event: " + event + "\ndata: " + Answer.bytes(data) + "\n\n");
    }

    void end() {
        if (!closed.future().isComplete()) {
            response.end();
            closed.tryComplete();
        }
    }

    private void write(String text) {
        if (closed.future().isComplete()) {
            return;
        }
        // A client that does not read is cut off: events are of no use when they are old.
        if (response.writeQueueFull()) {
            response.reset();
            closed.tryComplete();
        } else {
            response.write(text);
        }
    }
}
