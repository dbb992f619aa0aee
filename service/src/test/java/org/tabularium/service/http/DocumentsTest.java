package org.tabularium.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.service.FakeExtractor;
import org.tabularium.service.TestService;

class DocumentsTest {

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
    void tellsWhatADocumentHolds() {
        JsonNode document = service.document(service.posted("甲局"));
        assertEquals("done", document.path("status").asText());
        assertEquals(2023, document.path("fiscalYear").asInt());
        assertEquals("application/pdf", document.path("mediaType").asText());
        assertEquals(
                "{\"pages\":3,\"tables\":1,\"performanceTargets\":0,\"projectDeclarations\":0,"
                        + "\"findings\":{\"error\":1,\"warning\":0,\"info\":1},\"review\":1}",
                document.path("counts").toString());
    }

    @Test
    void listsByFilterAndOrder() {
        service.posted("乙局");
        service.posted("甲局");
        service.posted("encrypted");
        assertEquals(List.of("encrypted.pdf", "甲局.pdf", "乙局.pdf"), names(""));
        assertEquals(List.of("乙局.pdf", "甲局.pdf", "encrypted.pdf"), names("?sort=receivedAt"));
        assertEquals(List.of("甲局.pdf"), names("?query=%E7%94%B2"));
        assertEquals(List.of("encrypted.pdf"), names("?query=ENCRYPT"));
        assertEquals(List.of(), names("?query=%25"));
        assertEquals(List.of("encrypted.pdf"), names("?status=failed"));
        assertEquals(List.of("甲局.pdf", "乙局.pdf"), names("?organisation=201&kind=text&year=2023"));
        assertEquals(List.of(), names("?year=2022"));
        assertEquals(List.of("甲局.pdf"), names("?from=1&size=1"));
        assertEquals(
                3,
                service.json(service.get("/api/v1/documents?size=0"))
                        .path("total")
                        .asInt());
    }

    private List<String> names(String query) {
        JsonNode documents =
                service.json(service.get("/api/v1/documents" + query)).path("documents");
        return StreamSupport.stream(documents.spliterator(), false)
                .map(document -> document.path("fileName").asText())
                .toList();
    }

    @Test
    void refusesParametersOutsideOfTheDescription() {
        for (String query : List.of("?size=5000", "?size=many", "?status=lost", "?sort=beauty", "?from=-1")) {
            HttpResponse<String> response = service.get("/api/v1/documents" + query);
            assertEquals(400, response.statusCode(), query);
            assertEquals(
                    "application/problem+json",
                    response.headers().firstValue("Content-Type").orElseThrow());
        }
    }

    @Test
    void forgetsADocumentWholly() throws Exception {
        String id = service.posted("甲局");
        assertEquals(List.of(id), service.index().ids());
        assertEquals(204, service.delete("/api/v1/documents/" + id).statusCode());
        assertEquals(404, service.get("/api/v1/documents/" + id).statusCode());
        assertEquals(404, service.get("/api/v1/documents/" + id + "/disclosure").statusCode());
        assertEquals(404, service.delete("/api/v1/documents/" + id).statusCode());
        assertEquals(List.of(), service.files("originals"));
        assertEquals(List.of(), service.index().ids());
    }

    @Test
    void forgetsADocumentThatIsBeingReadAndTakesItAnew() throws Exception {
        String id = service.json(service.post("", FakeExtractor.file("slow")))
                .at("/documents/0/id")
                .asText();
        service.await(id, "processing");
        assertEquals(204, service.delete("/api/v1/documents/" + id).statusCode());
        HttpResponse<String> again = service.post("", FakeExtractor.file("slow"));
        assertEquals(202, again.statusCode());
        assertEquals(id, service.json(again).at("/documents/0/id").asText());
        service.extractor().release();
        service.await(id, "done");
        service.awaitIndexed(id);
    }

    @Test
    void toldEventsEndWithTheDocument() throws Exception {
        String id = service.json(service.post("", FakeExtractor.file("slow")))
                .at("/documents/0/id")
                .asText();
        CompletableFuture<HttpResponse<Stream<String>>> events = service.client()
                .sendAsync(
                        HttpRequest.newBuilder(service.uri("/api/v1/documents/" + id + "/events"))
                                .build(),
                        BodyHandlers.ofLines());
        HttpResponse<Stream<String>> response = events.get();
        assertEquals(
                "text/event-stream",
                response.headers().firstValue("Content-Type").orElseThrow());
        service.await(id, "processing");
        service.extractor().release();
        List<String> lines = response.body().toList();
        assertTrue(lines.contains("event: progress"), lines.toString());
        assertEquals("event: done", lines.get(lines.size() - 3));
        assertEquals(
                "done",
                service.json(lines.get(lines.size() - 2).substring("data: ".length()))
                        .path("status")
                        .asText());
    }

    @Test
    void eventsOfAnEndedDocumentEndAtOnce() {
        String id = service.posted("encrypted");
        String body = service.get("/api/v1/documents/" + id + "/events").body();
        assertTrue(body.contains("event: failed\ndata: {\"id\":\"" + id), body);
    }

    @Test
    void whoWaitsIsToldOfADeletion() throws Exception {
        String id = service.json(service.post("", FakeExtractor.file("slow")))
                .at("/documents/0/id")
                .asText();
        CompletableFuture<HttpResponse<String>> events = service.client()
                .sendAsync(
                        HttpRequest.newBuilder(service.uri("/api/v1/documents/" + id + "/events"))
                                .build(),
                        BodyHandlers.ofString());
        service.await(id, "processing");
        service.delete("/api/v1/documents/" + id);
        assertTrue(events.get().body().contains("event: deleted\ndata: {\"id\":\"" + id + "\"}"), "deleted");
    }
}
