package org.tabularium.service.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.service.FakeExtractor;
import org.tabularium.service.TestService;
import org.tabularium.service.TestService.Part;

class UploadTest {

    @TempDir
    private Path data;

    private TestService service;

    @BeforeEach
    void start() {
        service = TestService.start(data);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void acknowledgesOneFileWithItsAddress() throws Exception {
        HttpResponse<String> response = service.form("", Part.file("预算.pdf", FakeExtractor.file("甲局")));
        assertEquals(202, response.statusCode());
        JsonNode document = service.json(response).path("documents").path(0);
        assertEquals("预算.pdf", document.path("fileName").asText());
        assertEquals(false, document.path("duplicate").asBoolean(true));
        String id = document.path("id").asText();
        assertEquals(
                "/api/v1/documents/" + id,
                response.headers().firstValue("Location").orElseThrow());
        service.await(id, "done");
        assertEquals(
                "甲局", service.document(id).path("organisation").path("name").asText());
    }

    @Test
    void keepsTheBytesBeforeItAnswers() throws Exception {
        HttpResponse<String> response = service.post("?fileName=a.pdf", FakeExtractor.file("甲局"));
        String sha256 =
                service.json(response).path("documents").path(0).path("sha256").asText();
        assertEquals(
                List.of(data.resolve("originals/" + sha256.substring(0, 2) + "/" + sha256)),
                service.files("originals"));
        assertEquals(List.of(), service.files("uploads"));
    }

    @Test
    void answersTheSameBytesWithTheExistingDocumentAndKeepsBothNames() {
        String id = service.posted("甲局");
        HttpResponse<String> again = service.post("?fileName=%E5%8F%A6.pdf", FakeExtractor.file("甲局"));
        assertEquals(200, again.statusCode());
        JsonNode document = service.json(again).path("documents").path(0);
        assertEquals(id, document.path("id").asText());
        assertTrue(document.path("duplicate").asBoolean());
        assertEquals(
                "[\"甲局.pdf\",\"另.pdf\"]", service.document(id).path("fileNames").toString());
    }

    @Test
    void givesTheDisclosureToWhoWaitsForOneFile() {
        HttpResponse<String> response = service.post("?wait=60", FakeExtractor.file("甲局"));
        assertEquals(200, response.statusCode());
        assertEquals(
                "722.670",
                service.json(response)
                        .at("/tables/0/rows/0/cells/revenueAmount/amount")
                        .asText());
        HttpResponse<String> known = service.post("?wait=60", FakeExtractor.file("甲局"));
        assertEquals(200, known.statusCode());
        assertEquals(response.body(), known.body());
    }

    @Test
    void answersThatItIsAtWorkWhenTheTimeIsUp() {
        HttpResponse<String> response = service.post("?wait=1", FakeExtractor.file("slow"));
        assertEquals(202, response.statusCode());
        assertEquals(
                "processing", service.json(response).at("/documents/0/status").asText());
        service.extractor().release();
    }

    @Test
    void tellsWhoWaitsWhyItFailed() {
        HttpResponse<String> response = service.post("?wait=60", FakeExtractor.file("encrypted"));
        assertEquals(422, response.statusCode());
        assertEquals(
                "urn:tabularium:problem:encrypted",
                service.json(response).path("type").asText());
    }

    @Test
    void tellsOfEachFileOfAFormByItself() throws Exception {
        HttpResponse<String> response = service.form(
                "?wait=60",
                Part.file("a.pdf", FakeExtractor.file("甲局")),
                Part.file("b.pdf", new byte[0]),
                Part.file("c.exe", "MZ is no kind that is read".getBytes(UTF_8)),
                Part.file("d.pdf", FakeExtractor.file("encrypted")));
        assertEquals(200, response.statusCode());
        JsonNode documents = service.json(response).path("documents");
        assertEquals("done", documents.path(0).path("status").asText());
        assertEquals(422, documents.path(1).path("problem").path("status").asInt());
        assertEquals(415, documents.path(2).path("problem").path("status").asInt());
        assertEquals("c.exe", documents.path(2).path("fileName").asText());
        assertEquals("failed", documents.path(3).path("status").asText());
        assertEquals(
                2, service.json(service.get("/api/v1/documents")).path("total").asInt());
        assertEquals(2, service.files("originals").size());
    }

    @Test
    void refusesAnEmptyFileAndKeepsNothing() throws Exception {
        HttpResponse<String> response = service.post("?fileName=a.pdf", new byte[0]);
        assertEquals(422, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElseThrow());
        assertNothingIsKept();
    }

    @Test
    void refusesAKindThatIsNotReadAndNamesIt() throws Exception {
        HttpResponse<String> response = service.post("?fileName=a.pdf", "only some words".getBytes(UTF_8));
        assertEquals(415, response.statusCode());
        assertTrue(service.json(response).path("detail").asText().contains("text/plain"), response.body());
        assertNothingIsKept();
    }

    @Test
    void refusesAFormWithoutAFile() {
        assertEquals(
                400,
                service.form("", new Part("form-data; name=\"other\"", new byte[3]))
                        .statusCode());
    }

    @Test
    void refusesAWaitThatIsNoNumber() {
        assertEquals(400, service.post("?wait=soon", FakeExtractor.file("甲局")).statusCode());
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() throws Exception {
        assertEquals(
                413,
                service.post("", new byte[TestService.UPLOAD_LIMIT + 2_000_000]).statusCode());
        assertNothingIsKept();
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() throws Exception {
        byte[] large = new byte[TestService.UPLOAD_LIMIT + 1];
        HttpResponse<String> response = service.send(HttpRequest.newBuilder(service.uri("/api/v1/documents"))
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large))));
        assertEquals(413, response.statusCode());
        assertNothingIsKept();
        assertEquals(
                413,
                service.form("", Part.file("a", large), Part.file("b", large)).statusCode());
        assertNothingIsKept();
    }

    @Test
    void takesAFileAsLargeAsAllowed() {
        byte[] file = java.util.Arrays.copyOf(FakeExtractor.file("甲局"), TestService.UPLOAD_LIMIT);
        assertEquals(202, service.form("", Part.file("a.pdf", file)).statusCode());
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("POST /api/v1/documents?fileName=a.pdf HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n"
                    .getBytes(UTF_8));
            out.write(FakeExtractor.file("甲局"));
            out.flush();
            awaitFiles(1);
        }
        awaitFiles(0);
        assertNothingIsKept();
    }

    @Test
    void keepsNothingOfAnUploadThatStalls() throws Exception {
        service.close();
        service = TestService.start(data, Map.of("TABULARIUM_UPLOAD_STALL_SECONDS", "1"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("POST /api/v1/documents?fileName=a.pdf HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n"
                    .getBytes(UTF_8));
            out.write(FakeExtractor.file("甲局"));
            out.flush();
            BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertEquals("HTTP/1.1 408 Request Timeout", answer.readLine());
            assertNothingIsKept();
        }
    }

    @Test
    void queuesAFailedDocumentAgainWhenItIsPostedAgain() throws Exception {
        String id = service.posted("bug");
        assertEquals("failed", service.document(id).path("status").asText());
        HttpResponse<String> again = service.post("", FakeExtractor.file("bug"));
        assertEquals(202, again.statusCode());
        assertTrue(service.json(again).at("/documents/0/duplicate").asBoolean());
        service.await(id, "failed");
    }

    @Test
    void readsFileNamesAsClientsWriteThem() {
        String disposition = "form-data; name=\"file\"; filename=\"x.pdf\"; filename*=UTF-8''%E9%A2%84%E7%AE%97.pdf";
        HttpResponse<String> extended = service.form("", new Part(disposition, FakeExtractor.file("一")));
        assertEquals(
                "预算.pdf", service.json(extended).at("/documents/0/fileName").asText());
        HttpResponse<String> path = service.form("", Part.file("../../etc/秘密.pdf", FakeExtractor.file("二")));
        assertEquals("秘密.pdf", service.json(path).at("/documents/0/fileName").asText());
        HttpResponse<String> none = service.post("", FakeExtractor.file("三"));
        assertEquals("unnamed", service.json(none).at("/documents/0/fileName").asText());
    }

    private void awaitFiles(int number) throws Exception {
        for (int tries = 0; tries < 500 && service.files("uploads").size() != number; tries++) {
            Thread.sleep(20);
        }
        assertEquals(number, service.files("uploads").size());
    }

    private void assertNothingIsKept() throws Exception {
        awaitFiles(0);
        assertEquals(List.of(), service.files("originals"));
        assertEquals(
                0, service.json(service.get("/api/v1/documents")).path("total").asInt());
    }
}
