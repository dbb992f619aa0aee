package org.tabularium.service.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tabularium.extractor.pipeline.Limits;

/** All settings, a record a room. */
public record Settings(HttpSettings http, StoreSettings store, IngestSettings ingest, IndexSettings index) {

    /**
     * Reads the settings.
     *
     * @param environment all variables; those that do not begin with {@link Key#PREFIX} are none of ours
     * @param flags given on the command line; they win over the environment
     * @throws InvalidSettings if a key is unknown or a value out of range
     */
    public static Settings read(Map<String, String> environment, Map<Key, String> flags) {
        Values values = Values.of(environment, flags);
        Path data = values.path(Key.DATA);
        Settings settings = new Settings(
                http(values, data),
                new StoreSettings(data, Optional.of(values.text(Key.DATABASE)).filter(text -> !text.isEmpty())),
                ingest(values),
                new IndexSettings(data.resolve("index")));
        values.rejectIfWrong();
        return settings;
    }

    private static HttpSettings http(Values values, Path data) {
        return new HttpSettings(
                values.text(Key.HOST),
                (int) values.whole(Key.PORT, 0, 65_535),
                values.whole(Key.UPLOAD_BYTES, 1, Long.MAX_VALUE),
                Duration.ofSeconds(values.whole(Key.UPLOAD_STALL_SECONDS, 1, 86_400)),
                (int) values.whole(Key.HTTP_THREADS, 1, 256),
                Duration.ofSeconds(values.whole(Key.WAIT_SECONDS, 0, 86_400)),
                data.resolve("cache").resolve("pages"),
                values.whole(Key.PAGE_CACHE_BYTES, 0, Long.MAX_VALUE));
    }

    private static IngestSettings ingest(Values values) {
        int workers = (int) values.whole(Key.WORKERS, 0, 256);
        Limits limits = new Limits(
                (int) values.whole(Key.PAGES, 1, Integer.MAX_VALUE),
                values.whole(Key.UNPACKED_BYTES, 1, Long.MAX_VALUE),
                values.whole(Key.UNPACK_RATIO, 1, Integer.MAX_VALUE),
                Duration.ofSeconds(values.whole(Key.DOCUMENT_SECONDS, 1, 86_400)));
        Optional<Path> layouts = Optional.of(values.text(Key.LAYOUTS))
                .filter(text -> !text.isEmpty())
                .map(Path::of);
        return new IngestSettings(workers == 0 ? Runtime.getRuntime().availableProcessors() : workers, limits, layouts);
    }
}
