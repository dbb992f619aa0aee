package org.tabularium.service.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.service.FakeExtractor;
import org.tabularium.service.TestService;
import org.tabularium.service.TestService.Part;

class BundleUploadTest {

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

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // Else the time of packing is part of the bytes.
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static final Map<String, byte[]> TWO =
            Map.of("一/预算.pdf", FakeExtractor.file("甲局"), "二/预算.pdf", FakeExtractor.file("乙局"));

    private JsonNode posted(Map<String, byte[]> files) throws IOException {
        HttpResponse<String> response = service.post("?wait=60&fileName=b.zip", zip(files));
        assertEquals(200, response.statusCode(), response.body());
        return service.json(response).path("documents");
    }

    private static List<String> texts(JsonNode documents, String field) {
        return StreamSupport.stream(documents.spliterator(), false)
                .map(each -> each.path(field).asText())
                .toList();
    }

    private JsonNode listed(String query) {
        return service.json(service.get("/api/v1/documents" + query));
    }

    @Test
    void eachFileOfAZipIsADocumentThatNamesItsBundle() throws Exception {
        HttpResponse<String> response = service.post("?wait=60&fileName=b.zip", zip(TWO));
        JsonNode documents = service.json(response).path("documents");
        assertEquals(List.of("done", "done"), texts(documents, "status"));
        assertEquals(List.of("预算.pdf", "预算.pdf"), texts(documents, "fileName"));
        String parent = documents.path(0).path("parent").asText();
        assertEquals(List.of(parent, parent), texts(documents, "parent"));
        assertEquals(
                "/api/v1/documents/" + parent,
                response.headers().firstValue("Location").orElseThrow());
        String first = documents.path(0).path("id").asText();
        assertEquals(
                "甲局", service.document(first).path("organisation").path("name").asText());
    }

    @Test
    void theBundleItselfIsRememberedButNotListed() throws Exception {
        String parent = posted(TWO).path(0).path("parent").asText();
        assertEquals("b.zip", service.document(parent).path("fileName").asText());
        assertArrayEquals(
                zip(TWO),
                service.bytes("/api/v1/documents/" + parent + "/original").body());
        assertEquals(
                404, service.get("/api/v1/documents/" + parent + "/disclosure").statusCode());
        service.posted("丙局");
        assertEquals(3, listed("").path("total").asInt());
        assertEquals(2, listed("?parent=" + parent).path("total").asInt());
    }

    @Test
    void theSameZipAgainIsTheSameDocuments() throws Exception {
        JsonNode first = posted(TWO);
        JsonNode again = posted(TWO);
        assertEquals(texts(first, "id"), texts(again, "id"));
        assertEquals(List.of("true", "true"), texts(again, "duplicate"));
        assertEquals(2, listed("").path("total").asInt());
    }

    @Test
    void aDocumentThatWasThereBeforeKeepsItsOwnWay() throws Exception {
        String known = service.posted("甲局");
        JsonNode documents = posted(TWO);
        assertEquals(known, documents.path(0).path("id").asText());
        assertEquals(true, documents.path(0).path("duplicate").asBoolean());
        assertTrue(documents.path(0).path("parent").isMissingNode());
        String parent = documents.path(1).path("parent").asText();
        assertEquals(2, listed("?parent=" + parent).path("total").asInt());
        service.delete("/api/v1/documents/" + parent);
        assertEquals(known, listed("").path("documents").path(0).path("id").asText());
        assertEquals(1, listed("").path("total").asInt());
        assertEquals(1, service.files("originals").size());
    }

    @Test
    void tellsOfAFileThatIsNotReadAndTakesTheOthers() throws Exception {
        JsonNode documents =
                posted(Map.of("a.pdf", FakeExtractor.file("甲局"), "b.exe", "no kind that is read".getBytes(UTF_8)));
        assertEquals("done", documents.path(0).path("status").asText());
        assertEquals(415, documents.path(1).path("problem").path("status").asInt());
        assertEquals("b.exe", documents.path(1).path("fileName").asText());
    }

    @Test
    void refusesABundleWithNothingToReadAndKeepsNothing() throws Exception {
        HttpResponse<String> none = service.post("?fileName=b.zip", zip(Map.of("b.exe", "no kind".getBytes(UTF_8))));
        assertEquals(415, none.statusCode());
        assertTrue(none.body().contains("b.exe"), none.body());
        assertEquals(
                422,
                service.post("?fileName=b.zip", zip(Map.of("__MACOSX/._a.pdf", new byte[9])))
                        .statusCode());
        byte[] bomb = zip(Map.of("a.pdf", FakeExtractor.file("甲局"), "b.pdf", new byte[40 << 20]));
        assertEquals(422, service.post("?fileName=b.zip", bomb).statusCode());
        assertEquals(List.of(), service.files("originals"));
        assertEquals(List.of(), service.files("uploads"));
        assertEquals(0, listed("").path("total").asInt());
    }

    @Test
    void takesZipsBesideOtherFilesOfAForm() throws Exception {
        HttpResponse<String> response =
                service.form("?wait=60", Part.file("c.pdf", FakeExtractor.file("丙局")), Part.file("b.zip", zip(TWO)));
        assertEquals(3, service.json(response).path("documents").size());
    }
}
