package org.tabularium.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.tabularium.service.config.Key;
import org.tabularium.service.config.Settings;
import org.tabularium.service.http.NoSearch;
import org.tabularium.service.ingest.DetectedKind;
import org.tabularium.service.ingest.IndexPort;

/** A service on a free port, with the fake extractor and an index that only remembers ids; and a client of it. */
public final class TestService implements AutoCloseable {

    public static final int UPLOAD_LIMIT = 4_000_000;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final FakeExtractor extractor = new FakeExtractor();
    private final Ids index = new Ids();
    private final Path data;
    private final Service service;

    /** The ids that an index would hold. */
    public static final class Ids implements IndexPort {
        private final List<String> ids = new CopyOnWriteArrayList<>();

        @Override
        public boolean isCurrent() {
            return true;
        }

        @Override
        public void put(Entry entry) {
            ids.remove(entry.id());
            ids.add(entry.id());
        }

        @Override
        public void delete(String documentId) {
            ids.remove(documentId);
        }

        @Override
        public void rebuild(Stream<Entry> archive) {
            ids.clear();
            archive.forEach(this::put);
        }

        @Override
        public void close() {}

        public List<String> ids() {
            return List.copyOf(ids);
        }
    }

    private TestService(Path data, Map<String, String> environment) {
        this.data = data;
        Settings settings = Settings.read(environment, Map.of(Key.PORT, "0", Key.DATA, data.toString()));
        this.service = Service.start(
                settings, () -> new Service.Parts(extractor, new DetectedKind(), index, questions -> new NoSearch()));
    }

    public static TestService start(Path data) {
        return start(data, Map.of());
    }

    public static TestService start(Path data, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.putIfAbsent("TABULARIUM_UPLOAD_BYTES", Integer.toString(UPLOAD_LIMIT));
        all.putIfAbsent("TABULARIUM_WORKERS", "2");
        return new TestService(data, all);
    }

    public FakeExtractor extractor() {
        return extractor;
    }

    public Ids index() {
        return index;
    }

    public int port() {
        return service.port();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + service.port() + path);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
    }

    public HttpClient client() {
        return client;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    public HttpResponse<String> delete(String path) {
        return send(HttpRequest.newBuilder(uri(path)).DELETE());
    }

    /** Posts a bare body; {@code query} begins with a question mark or is empty. */
    public HttpResponse<String> post(String query, byte[] body) {
        return send(HttpRequest.newBuilder(uri("/api/v1/documents" + query))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Posts a file that ends as the word tells, waits for its end, and gives its id. */
    public String posted(String word) {
        HttpResponse<String> response =
                post("?fileName=" + word.replace(' ', '-') + ".pdf&wait=60", FakeExtractor.file(word));
        String location =
                response.headers().firstValue("Location").orElseThrow(() -> new AssertionError(response.body()));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** A part of a form: the header lines of its disposition, and its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Part(String disposition, byte[] bytes) {
        public static Part file(String name, byte[] bytes) {
            return new Part("form-data; name=\"file\"; filename=\"" + name + "\"", bytes);
        }
    }

    public HttpResponse<String> form(String query, Part... parts) {
        byte[] boundary = "--edge\r\n".getBytes(StandardCharsets.US_ASCII);
        List<byte[]> chunks = Stream.concat(
                        Arrays.stream(parts)
                                .flatMap(part -> Stream.of(
                                        boundary,
                                        ("Content-Disposition: " + part.disposition()
                                                        + "\r\nContent-Type: application/octet-stream\r\n\r\n")
                                                .getBytes(StandardCharsets.UTF_8),
                                        part.bytes(),
                                        "\r\n".getBytes(StandardCharsets.US_ASCII))),
                        Stream.of("--edge--\r\n".getBytes(StandardCharsets.US_ASCII)))
                .toList();
        return send(HttpRequest.newBuilder(uri("/api/v1/documents" + query))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArrays(chunks)));
    }

    public JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    public JsonNode json(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    /** The document as it is told now. */
    public JsonNode document(String id) {
        return json(get("/api/v1/documents/" + id));
    }

    /** Waits until the document has the status. */
    public void await(String id, String status) throws InterruptedException {
        for (int tries = 0; tries < 1500; tries++) {
            if (document(id).path("status").asText().equals(status)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never " + status + ": " + document(id));
    }

    /** Waits until the index has the document. */
    public void awaitIndexed(String id) throws InterruptedException {
        for (int tries = 0; tries < 1500; tries++) {
            if (index.ids().contains(id)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never indexed: " + id);
    }

    /** The files under a folder of the archive. */
    public List<Path> files(String folder) throws IOException {
        try (Stream<Path> walk = Files.walk(data.resolve(folder))) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public void close() {
        client.close();
        service.close();
    }
}
