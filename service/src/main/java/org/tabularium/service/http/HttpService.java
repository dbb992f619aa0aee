package org.tabularium.service.http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    private final Vertx vertx;
    private final Blocking blocking;
    private final HttpServer server;

    /** What the routes act on. */
    public record Rooms(
            Archive archive,
            Intake intake,
            Removal removal,
            Watch watch,
            Indexer indexer,
            PrometheusMeterRegistry metrics) {}

    private HttpService(Vertx vertx, Blocking blocking, HttpServer server) {
        this.vertx = vertx;
        this.blocking = blocking;
        this.server = server;
    }

    /**
     * Starts the server; returns when it listens.
     *
     * @param search handlers of the search operations
     */
    public static HttpService start(Rooms rooms, RouteGroup search, HttpSettings settings) {
        Vertx vertx = Vertx.vertx();
        Blocking blocking = new Blocking(vertx, settings.threads());
        List<RouteGroup> groups = new ArrayList<>(groups(vertx, blocking, rooms, settings));
        groups.add(search);
        HttpServer server = await(
                ApiRouter.create(vertx, Description.load(), groups, new WebPages(blocking), new Timing(rooms.metrics()))
                        .compose(router -> vertx.createHttpServer(options(settings))
                                .requestHandler(router)
                                .listen()));
        return new HttpService(vertx, blocking, server);
    }

    private static List<RouteGroup> groups(Vertx vertx, Blocking blocking, Rooms rooms, HttpSettings settings) {
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
                        blocking, archive, finished, new PageImages(settings.pageCache(), settings.pageCacheBytes())),
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
        blocking.close();
        await(vertx.close());
    }
}
