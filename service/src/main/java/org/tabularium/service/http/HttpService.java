package org.tabularium.service.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.tabularium.service.config.HttpSettings;
import org.tabularium.service.ingest.Indexer;
import org.tabularium.service.ingest.Intake;
import org.tabularium.service.ingest.Removal;
import org.tabularium.service.ingest.Watch;
import org.tabularium.service.store.Archive;

/** The HTTP server with all its routes. */
public final class HttpService implements AutoCloseable {

    /** Room for the names of a whole folder of files in one form. */
    private static final int FORM_FIELDS = 10_000;

    /** Looks at the store that may wait for a thread: some milliseconds each. */
    private static final int LOOKS_WAITING = 500;

    /** Questions that may wait: some tens of milliseconds each. */
    private static final int QUESTIONS_WAITING = 200;

    /** Pages that may wait to be drawn: half a second each. */
    private static final int PAGES_WAITING = 40;

    private final Vertx vertx;
    private final List<Blocking> threads;
    private final HttpServer server;

    /** What the routes act on. */
    public record Rooms(
            Archive archive,
            Intake intake,
            Removal removal,
            Watch watch,
            Indexer indexer,
            PrometheusMeterRegistry metrics) {}

    private HttpService(Vertx vertx, List<Blocking> threads, HttpServer server) {
        this.vertx = vertx;
        this.threads = threads;
        this.server = server;
    }

    /**
     * Starts the server; returns when it listens.
     *
     * @param search makes the handlers of the search operations, which run on the threads given
     */
    public static HttpService start(Rooms rooms, Function<Blocking, RouteGroup> search, HttpSettings settings) {
        Vertx vertx = Vertx.vertx();
        int processors = Runtime.getRuntime().availableProcessors();
        Blocking blocking = new Blocking(vertx, "http", settings.threads(), LOOKS_WAITING);
        Blocking questions =
                new Blocking(vertx, "question", processors + SearchRoutes.LISTS_AT_A_TIME, QUESTIONS_WAITING);
        Blocking drawing = new Blocking(vertx, "drawing", PageRoute.AT_A_TIME, PAGES_WAITING);
        List<RouteGroup> groups = new ArrayList<>(groups(vertx, blocking, drawing, rooms, settings));
        groups.add(search.apply(questions));
        HttpServer server = await(
                ApiRouter.create(vertx, Description.load(), groups, new WebPages(blocking), new Timing(rooms.metrics()))
                        .compose(router -> vertx.createHttpServer(options(settings))
                                .requestHandler(router)
                                .listen()));
        return new HttpService(vertx, List.of(blocking, questions, drawing), server);
    }

    private static List<RouteGroup> groups(
            Vertx vertx, Blocking blocking, Blocking drawing, Rooms rooms, HttpSettings settings) {
        Archive archive = rooms.archive();
        Watch watch = rooms.watch();
        Finished finished = new Finished(archive);
        DisclosureRoutes disclosures = new DisclosureRoutes(blocking, finished);
        return List.of(
                disclosures,
                new UploadRoute(vertx, blocking, archive, rooms.intake(), watch, disclosures, settings),
                new DocumentRoutes(blocking, archive, rooms.removal(), watch),
                new EventRoutes(vertx, blocking, archive, watch),
                new ExportRoutes(blocking, finished),
                new PageRoute(
                        blocking,
                        drawing,
                        archive,
                        finished,
                        new PageImages(settings.pageCache(), settings.pageCacheBytes())),
                new OriginalRoute(blocking, archive, finished),
                new OperationsRoutes(
                        blocking,
                        archive,
                        rooms.indexer(),
                        rooms.metrics(),
                        Description.load().text()));
    }

    private static HttpServerOptions options(HttpSettings settings) {
        return new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                // Browsers never use it without TLS, and over it the server would send bodies in answer to HEAD.
                .setHttp2ClearTextEnabled(false)
                .setCompressionSupported(true)
                .setHandle100ContinueAutomatically(true)
                .setMaxFormFields(FORM_FIELDS);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.await(30, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("the server did not start within 30 seconds", e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.actualPort();
    }

    /** Stops to listen, and lets answers that have begun end. */
    @Override
    public void close() {
        await(server.close());
        threads.forEach(Blocking::close);
        await(vertx.close());
    }
}
