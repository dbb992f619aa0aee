package org.tabularium.service.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.service.FakeExtractor;
import org.tabularium.service.TestService;

class ResultsTest {

    @TempDir
    private static Path data;

    private static TestService service;
    private static String id;

    @BeforeAll
    static void start() {
        service = TestService.start(data);
        id = service.posted("甲局");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String address(String rest) {
        return "/api/v1/documents/" + id + rest;
    }

    @Test
    void tellsTheDisclosurePackedOrNot() throws Exception {
        HttpResponse<String> plain = service.get(address("/disclosure"));
        assertEquals(
                "application/json", plain.headers().firstValue("Content-Type").orElseThrow());
        HttpResponse<byte[]> packed = service.client()
                .send(
                        HttpRequest.newBuilder(service.uri(address("/disclosure")))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertEquals(plain.body(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void thereIsNoDisclosureOfAFailedDocument() {
        String failed = service.posted("encrypted");
        HttpResponse<String> response = service.get("/api/v1/documents/" + failed + "/disclosure");
        assertEquals(409, response.statusCode());
        assertTrue(service.json(response).path("detail").asText().contains("password"), response.body());
    }

    @Test
    void aBugIsToldWithTheDocument() {
        JsonNode problem = service.document(service.posted("bug")).path("problem");
        assertEquals(500, problem.path("status").asInt());
        assertTrue(problem.path("detail").asText().contains("IllegalStateException"), problem.toString());
    }

    @Test
    void filtersFindings() {
        assertEquals(
                2, service.json(service.get(address("/findings"))).path("total").asInt());
        JsonNode errors = service.json(service.get(address("/findings?severity=error")));
        assertEquals("f1", errors.at("/findings/0/id").asText());
        assertEquals(1, errors.path("total").asInt());
        assertEquals(
                "f2",
                service.json(service.get(address("/findings?rule=rounding")))
                        .at("/findings/0/id")
                        .asText());
        assertEquals(400, service.get(address("/findings?severity=grave")).statusCode());
    }

    @Test
    void givesTheOriginalBackUnderItsName() throws Exception {
        HttpResponse<byte[]> response = service.bytes(address("/original"));
        assertArrayEquals(FakeExtractor.file("甲局"), response.body());
        assertEquals(
                "application/pdf", response.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                "attachment; filename=\"__.pdf\"; filename*=UTF-8''%E7%94%B2%E5%B1%80.pdf",
                response.headers().firstValue("Content-Disposition").orElseThrow());
    }

    @Test
    void answersHeadAsGetWithoutBody() {
        for (String path : List.of("/original", "/disclosure", "")) {
            HttpResponse<String> head = service.send(
                    HttpRequest.newBuilder(service.uri(address(path))).method("HEAD", BodyPublishers.noBody()));
            assertEquals(200, head.statusCode(), path);
            assertEquals("", head.body());
        }
        HttpResponse<String> original = service.send(
                HttpRequest.newBuilder(service.uri(address("/original"))).method("HEAD", BodyPublishers.noBody()));
        assertEquals(
                FakeExtractor.file("甲局").length,
                original.headers().firstValueAsLong("Content-Length").orElseThrow());
    }

    @Test
    void tellsTheTextPageByPage() {
        assertEquals("一\f二", service.get(address("/text")).body());
        HttpResponse<String> json = service.send(
                HttpRequest.newBuilder(service.uri(address("/text"))).header("Accept", "application/json"));
        assertEquals("{\"pages\":[\"一\",\"二\"]}", json.body());
    }

    @Test
    void exportsATableThatNoSpreadsheetTakesForAFormula() {
        HttpResponse<String> response = service.get(address("/tables/t1.csv"));
        assertEquals(
                "text/csv; charset=utf-8",
                response.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("\uFEFF收入/项目,收入/预算数,备注\r\n一、拨款,722.670,\r\n'=cmd|'/c calc'!A1,-5.1,\r\n", response.body());
        HttpResponse<String> none = service.get(address("/tables/t9.csv"));
        assertEquals(404, none.statusCode());
        assertTrue(none.body().contains("t1"), none.body());
    }

    @Test
    void exportsAWorkbookWithHeaderSpansAndPrintedDecimals() throws Exception {
        HttpResponse<byte[]> response = service.bytes(address("/disclosure.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
            assertEquals(2, workbook.getNumberOfSheets());
            XSSFSheet sheet = workbook.getSheet("t1 收支总表");
            assertEquals(
                    List.of("A3:B3", "C3:C4"),
                    sheet.getMergedRegions().stream()
                            .map(CellRangeAddress::formatAsString)
                            .sorted()
                            .toList());
            assertEquals(CellType.NUMERIC, sheet.getRow(4).getCell(1).getCellType());
            assertEquals(722.67, sheet.getRow(4).getCell(1).getNumericCellValue());
            assertEquals("0.000", sheet.getRow(4).getCell(1).getCellStyle().getDataFormatString());
            assertEquals(CellType.STRING, sheet.getRow(5).getCell(0).getCellType());
            XSSFRow finding = workbook.getSheet("勾稽").getRow(1);
            assertEquals("f1", finding.getCell(0).getStringCellValue());
            assertEquals("'t1 收支总表'!B5", finding.getCell(9).getHyperlink().getLocation());
        }
    }

    @Test
    void drawsAPage() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(72, 144)));
            document.save(pdf);
        }
        String paged = service.json(service.post("", pdf.toByteArray()))
                .at("/documents/0/id")
                .asText();
        String pages = "/api/v1/documents/" + paged + "/pages/";
        HttpResponse<byte[]> image = service.bytes(pages + "1.png?dpi=100");
        assertEquals("image/png", image.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(200, ImageIO.read(new ByteArrayInputStream(image.body())).getHeight());
        assertArrayEquals(image.body(), service.bytes(pages + "1.png?dpi=100").body());
        assertEquals(404, service.get(pages + "2.png").statusCode());
        assertEquals(400, service.get(pages + "1.png?dpi=100000").statusCode());
        assertEquals(400, service.get(pages + "first.png").statusCode());
    }

    @Test
    void answersWhatIsNotThereWithAProblem() {
        HttpResponse<String> route = service.get("/api/v1/nothing");
        assertEquals(404, route.statusCode());
        assertEquals("/api/v1/nothing", service.json(route).path("instance").asText());
        assertEquals(404, service.get("/nothing.html").statusCode());
        assertEquals(404, service.get("/simplelogger.properties").statusCode());
        assertEquals(404, service.get("/api/v1/documents/0123").statusCode());
        HttpResponse<String> method = service.delete("/api/v1/documents");
        assertEquals(405, method.statusCode());
        assertEquals("GET, POST", method.headers().firstValue("Allow").orElseThrow());
    }

    @Test
    void servesThePagesWithATagAndAStrictPolicy() {
        HttpResponse<String> page = service.get("/");
        assertEquals(200, page.statusCode());
        assertTrue(page.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .startsWith("default-src 'self';"));
        assertFalse(page.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        String tag = page.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> known =
                service.send(HttpRequest.newBuilder(service.uri("/")).header("If-None-Match", tag));
        assertEquals(304, known.statusCode());
    }

    @Test
    void tellsHowItIs() {
        for (String base : List.of("", "/api/v1")) {
            assertEquals(200, service.get(base + "/healthz").statusCode());
            assertEquals(
                    "ready",
                    service.json(service.get(base + "/readyz")).path("status").asText());
            assertTrue(service.get(base + "/metrics").body().contains("tabularium_jobs_seconds_count"));
            assertTrue(service.get(base + "/openapi.yaml").body().startsWith("openapi: 3.1.0"));
        }
    }

    @Test
    void saysThatThereIsNoSearchWithoutAnIndex() {
        HttpResponse<String> response = service.get("/api/v1/search?q=a");
        assertEquals(503, response.statusCode());
        assertEquals("5", response.headers().firstValue("Retry-After").orElseThrow());
    }

    @Test
    void buildsTheIndexAnewWhileItServes() throws Exception {
        service.index().delete(id);
        assertEquals(
                202,
                service.send(HttpRequest.newBuilder(service.uri("/api/v1/index/rebuild"))
                                .POST(BodyPublishers.noBody()))
                        .statusCode());
        service.awaitIndexed(id);
    }
}
