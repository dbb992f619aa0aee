package org.tabularium.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@link TestService} in a process of its own, to be killed. */
public final class TestProcess implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{32})\"");

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** What the process runs: a service on the folder named by the argument; tells its port and waits to be killed. */
    public static void main(String[] arguments) throws InterruptedException {
        try (TestService service = TestService.start(Path.of(arguments[0]))) {
            System.out.println("port " + service.port());
            Thread.currentThread().join();
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts it; a process that dies before it tells its port has port 0. */
    public static TestProcess start(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        java(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestProcess.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                return new TestProcess(process, Integer.parseInt(line.substring(5)));
            }
            said.append(line).append('\n');
        }
        System.out.println("the process died early, after: " + said);
        return new TestProcess(process, 0);
    }

    /** Uploads a file and gives its id. */
    public String upload(byte[] file) throws IOException, InterruptedException {
        String body = client.send(
                        HttpRequest.newBuilder(uri(""))
                                .POST(BodyPublishers.ofByteArray(file))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Matcher id = ID.matcher(body);
        if (!id.find()) {
            throw new AssertionError(body);
        }
        return id.group(1);
    }

    /** Uploads a file that kills the process, perhaps before it can answer. */
    public void uploadAndDie(byte[] file) throws InterruptedException {
        try {
            upload(file);
        } catch (IOException died) {
            System.out.println("it died before it answered: " + died.getMessage());
        }
        awaitDeath();
    }

    public void awaitStatus(String id, String status) throws IOException, InterruptedException {
        for (int tries = 0; tries < 1500; tries++) {
            String body = client.send(HttpRequest.newBuilder(uri("/" + id)).build(), BodyHandlers.ofString())
                    .body();
            if (body.contains("\"status\":\"" + status + "\"")) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never " + status);
    }

    private URI uri(String rest) {
        return URI.create("http://127.0.0.1:" + port + "/api/v1/documents" + rest);
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
    }

    public void awaitDeath() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it lives");
        }
    }

    @Override
    public void close() {
        kill();
        client.close();
        try {
            awaitDeath();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
