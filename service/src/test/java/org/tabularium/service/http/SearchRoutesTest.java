package org.tabularium.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.service.index.SearchFixture;
import org.tabularium.service.index.SearchIndex;

/** Search over HTTP: addresses in, JSON and CSV out. */
class SearchRoutesTest {

    @TempDir
    static Path folder;

    private static SearchIndex index;
    private static Vertx vertx;
    private static HttpServer server;
    private static HttpClient client;

    @BeforeAll
    static void start() throws Exception {
        index = SearchFixture.archive(folder);
        vertx = Vertx.vertx();
        var handlers = new SearchRoutes(
                        new Blocking(vertx, "question", 2, 10), index, SearchFixture.codes(), FormLibrary.load())
                .handlers();
        Map<String, String> paths = Map.of(
                "search",
                "/search",
                "searchCsv",
                "/search.csv",
                "codes",
                "/codes",
                "code",
                "/codes/:code",
                "forms",
                "/forms",
                "suggest",
                "/suggest");
        Router router = Router.router(vertx);
        paths.forEach((operation, path) -> router.get(path).handler(handlers.get(operation)));
        router.route().failureHandler(new Failures());
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        index.close();
    }

    @Test
    void aSearchTellsHitsAndFacets() throws Exception {
        JsonNode answer = json("/search?q=" + encoded("死亡抚恤") + "&sort=-year&size=1");
        assertEquals(2, answer.get("total").asInt());
        assertEquals(1, answer.get("hits").size());
        JsonNode hit = answer.get("hits").get(0);
        assertEquals("row", hit.get("kind").asText());
        assertEquals("2080801", hit.get("code").asText());
        assertEquals("死亡抚恤", hit.get("name").asText());
        assertEquals("12.50", hit.get("amounts").get("total").asText());
        assertEquals("社会保障和就业支出", hit.get("ancestors").get(0).get("name").asText());
        assertEquals("青山区民政局", hit.get("organisation").get("name").asText());
        assertEquals("2080801 · <em>死亡抚恤</em>", hit.get("highlight").asText());
        assertEquals(4, hit.get("box").size());
        assertEquals(List.of("2018", "2023"), answer.get("facets").get("year").findValuesAsText("value"));
    }

    @Test
    void neitherWordsNorFiltersIsAMalformedRequest() throws Exception {
        for (String query : List.of("/search", "/search?q=", "/search?sort=year", "/search.csv?q=%20")) {
            HttpResponse<String> response = get(query);
            assertEquals(400, response.statusCode(), query);
            assertEquals(
                    "application/problem+json",
                    response.headers().firstValue("Content-Type").orElse(""));
        }
    }

    @Test
    void whatCannotBeUnderstoodIsAMalformedRequest() throws Exception {
        for (String query : List.of(
                "min=abc",
                "kind=page",
                "sort=size",
                "year=23",
                "from=9999&size=2",
                "size=-1",
                "q=" + "a".repeat(301))) {
            assertEquals(400, get("/search?code=2&" + query).statusCode(), query);
        }
    }

    @Test
    void aQuestionOfManyWordsIsAnswered() throws Exception {
        assertEquals(
                0, json("/search?q=" + encoded("公务 接".repeat(60))).get("total").asInt());
    }

    @Test
    void allHitsComeAsCsv() throws Exception {
        HttpResponse<String> response = get("/search.csv?code=208");
        assertEquals(200, response.statusCode());
        List<String> lines = response.body().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.getFirst().startsWith("\ufeff\"kind\",\"document\""));
        assertTrue(response.body().contains("\"2080801\",\"死亡抚恤\",\"12.50\",\"万元\",\"total=12.50\""));
    }

    @Test
    void textThatASpreadsheetTakesForAFormulaIsLed() throws Exception {
        assertTrue(get("/search.csv?q=HYPERLINK").body().contains("\"'=HYPERLINK(\"\"x\"\")\""));
    }

    @Test
    void aCodeTellsItsNamesWhatIsAboveAndBelowAndHowManyRowsCarryIt() throws Exception {
        JsonNode code = json("/codes/208");
        assertEquals("社会保障和就业支出", code.get("name").asText());
        assertEquals("functional", code.get("scheme").asText());
        assertEquals(0, code.get("rows").asInt());
        assertEquals(2, code.get("rowsBelow").asInt());
        assertEquals("20805", code.get("children").get(0).get("code").asText());
        JsonNode below = json("/codes/20805");
        assertEquals("208", below.get("parents").get(0).get("code").asText());
        assertEquals(2019, below.get("names").get(0).get("to").asInt());
        assertEquals(404, get("/codes/999").statusCode());
    }

    @Test
    void codesAreToldByTheirBeginning() throws Exception {
        JsonNode codes = json("/codes?prefix=302");
        assertEquals(2, codes.get("total").asInt());
        assertEquals("30217", codes.get("codes").get(1).get("code").asText());
    }

    @Test
    void formsAndCompletionsAreTold() throws Exception {
        assertTrue(json("/forms").get("forms").size() > 10);
        JsonNode suggestion = json("/suggest?q=swfx").get("suggestions").get(0);
        assertEquals("item", suggestion.get("kind").asText());
        assertEquals("死亡抚恤", suggestion.get("text").asText());
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), response.body());
        return new ObjectMapper().readTree(response.body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.actualPort() + path);
        return client.send(
                HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
