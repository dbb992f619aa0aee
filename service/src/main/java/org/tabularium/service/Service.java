package org.tabularium.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tabularium.extractor.pipeline.Extractor;
import org.tabularium.service.config.Settings;
import org.tabularium.service.http.Blocking;
import org.tabularium.service.http.HttpService;
import org.tabularium.service.http.RouteGroup;
import org.tabularium.service.ingest.IndexPort;
import org.tabularium.service.ingest.Indexer;
import org.tabularium.service.ingest.Intake;
import org.tabularium.service.ingest.KindCheck;
import org.tabularium.service.ingest.Processing;
import org.tabularium.service.ingest.Queue;
import org.tabularium.service.ingest.Removal;
import org.tabularium.service.ingest.Watch;
import org.tabularium.service.store.Archive;

/** All rooms, wired and running. */
public final class Service implements AutoCloseable {

    private final Archive archive;
    private final Indexer indexer;
    private final Processing processing;
    private final Queue queue;
    private final HttpService http;

    /**
     * What the service is made of, apart from its own rooms.
     *
     * @param search makes the handlers of the search operations, which run on the threads given
     */
    public record Parts(Extractor extractor, KindCheck kinds, IndexPort index, Function<Blocking, RouteGroup> search) {}

    private Service(Archive archive, Indexer indexer, Processing processing, Queue queue, HttpService http) {
        this.archive = archive;
        this.indexer = indexer;
        this.processing = processing;
        this.queue = queue;
        this.http = http;
    }

    /**
     * Starts everything; returns when the server listens.
     *
     * @param made makes the parts, once the archive is known to be this process's own
     */
    public static Service start(Settings settings, Supplier<Parts> made) {
        Archive archive = Archive.open(settings.store());
        Parts parts = made.get();
        PrometheusMeterRegistry metrics = metrics();
        Gauge.builder(
                        "tabularium.jobs.waiting",
                        () -> archive.documents().withJob().size())
                .register(metrics);
        Watch watch = new Watch();
        Indexer indexer = new Indexer(archive, parts.index());
        Processing processing = new Processing(archive, parts.extractor(), indexer, watch, settings.ingest(), metrics);
        Queue queue = new Queue(archive, settings.ingest().workers(), processing);
        Intake intake = new Intake(archive, parts.kinds(), settings.ingest().limits(), queue, watch);
        Removal removal = new Removal(archive, indexer, watch);
        HttpService.Rooms rooms = new HttpService.Rooms(archive, intake, removal, watch, indexer, metrics);
        indexer.start();
        queue.start(archive);
        HttpService http = HttpService.start(rooms, parts.search(), settings.http());
        RunningService.announce(settings.store().data(), http.port());
        return new Service(archive, indexer, processing, queue, http);
    }

    /** Builds the index anew from the store; nobody else may have the archive open. */
    public static void reindex(Settings settings, Supplier<IndexPort> index) {
        try (Archive archive = Archive.open(settings.store());
                Indexer indexer = new Indexer(archive, index.get())) {
            indexer.rebuild();
        }
    }

    private static PrometheusMeterRegistry metrics() {
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(metrics);
        new JvmThreadMetrics().bindTo(metrics);
        new ProcessorMetrics().bindTo(metrics);
        return metrics;
    }

    /** The port that the server listens on. */
    public int port() {
        return http.port();
    }

    /** Stops in good order: no new requests, running jobs back into the queue, files closed. */
    @Override
    public void close() {
        http.close();
        processing.stop();
        queue.close();
        indexer.close();
        archive.close();
    }
}
