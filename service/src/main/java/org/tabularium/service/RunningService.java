package org.tabularium.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The service that has an archive open in another process of this machine, as a client sees it.
 *
 * @param port that it listens on
 */
record RunningService(int port) {

    private static final String FILE = "port";
    private static final long POLL_MILLIS = 500;

    /** Tells other processes on which port this one listens. The file is of no meaning while nobody has the archive. */
    static void announce(Path data, int port) {
        try {
            Files.writeString(data.resolve(FILE), Integer.toString(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that has an archive; empty if it has not told its port. */
    static Optional<RunningService> of(Path data) throws IOException {
        Path file = data.resolve(FILE);
        return Files.exists(file)
                ? Optional.of(new RunningService(
                        Integer.parseInt(Files.readString(file).strip())))
                : Optional.empty();
    }

    /**
     * Has the index built anew, and waits for it.
     *
     * @throws IOException if the service does not answer as it should
     */
    void reindex() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            ask(client, request("/api/v1/index/rebuild").POST(BodyPublishers.noBody()), 202);
            while (ask(client, request("/readyz"), 200).contains("\"indexRebuilding\":true")) {
                Thread.sleep(POLL_MILLIS);
            }
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String ask(HttpClient client, HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IOException("the running service answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
