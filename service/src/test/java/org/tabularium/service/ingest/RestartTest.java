package org.tabularium.service.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.service.FakeExtractor;
import org.tabularium.service.TestProcess;
import org.tabularium.service.TestService;
import org.tabularium.service.store.ArchiveInUse;

class RestartTest {

    @TempDir
    private Path data;

    @Test
    void jobsOutliveAnOrderlyEnd() throws Exception {
        String running;
        String waiting;
        try (TestService service = TestService.start(data, Map.of("TABULARIUM_WORKERS", "1"))) {
            running = upload(service, "slow");
            service.await(running, "processing");
            waiting = upload(service, "甲局");
        }
        try (TestService service = TestService.start(data)) {
            service.extractor().release();
            service.await(running, "done");
            service.await(waiting, "done");
            service.awaitIndexed(running);
            service.awaitIndexed(waiting);
        }
    }

    @Test
    void aJobThatWasRunningWhenTheProcessWasKilledIsRunAgain() throws Exception {
        String id;
        try (TestProcess process = TestProcess.start(data)) {
            id = process.upload(FakeExtractor.file("slow"));
            process.awaitStatus(id, "processing");
            process.kill();
        }
        Files.write(data.resolve("uploads").resolve("half.part"), new byte[3]);
        try (TestService service = TestService.start(data)) {
            assertEquals(List.of(), service.files("uploads"));
            service.extractor().release();
            service.await(id, "done");
        }
    }

    @Test
    void aDocumentThatKillsTheProcessThriceIsGivenUp() throws Exception {
        try (TestProcess process = TestProcess.start(data)) {
            process.uploadAndDie(FakeExtractor.file("crash"));
        }
        for (int life = 2; life <= 3; life++) {
            try (TestProcess process = TestProcess.start(data)) {
                process.awaitDeath();
            }
        }
        try (TestService service = TestService.start(data)) {
            String id = service.json(service.get("/api/v1/documents"))
                    .at("/documents/0/id")
                    .asText();
            service.await(id, "failed");
            JsonNode problem = service.document(id).path("problem");
            assertEquals("urn:tabularium:problem:crashed", problem.path("type").asText());
            assertEquals(
                    "done",
                    service.document(service.posted("甲局")).path("status").asText());
        }
    }

    @Test
    void aDocumentThatTakesTooLongFails() {
        try (TestService service = TestService.start(data, Map.of("TABULARIUM_DOCUMENT_SECONDS", "1"))) {
            JsonNode problem = service.document(service.posted("slow")).path("problem");
            assertEquals(
                    "urn:tabularium:problem:over-limit", problem.path("type").asText());
        }
    }

    @Test
    void aSecondProcessIsRefused() {
        try (TestService service = TestService.start(data)) {
            assertThrows(ArchiveInUse.class, () -> TestService.start(data));
            assertEquals(200, service.get("/healthz").statusCode());
        }
    }

    private static String upload(TestService service, String word) {
        return service.json(service.post("", FakeExtractor.file(word)))
                .at("/documents/0/id")
                .asText();
    }
}
