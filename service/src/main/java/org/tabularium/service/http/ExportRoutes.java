package org.tabularium.service.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.service.http.export.Csv;
import org.tabularium.service.http.export.DisclosureWorkbook;
import org.tabularium.service.http.export.Sheet;
import org.tabularium.service.http.export.Sheets;

/** One table as CSV, all of them as a workbook. */
record ExportRoutes(Blocking blocking, Finished finished) implements RouteGroup {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public Map<String, Handler<RoutingContext>> handlers() {
        return Map.of("getTableCsv", this::csv, "getWorkbook", this::workbook);
    }

    private void csv(RoutingContext context) {
        String id = context.pathParam("id");
        String file = context.pathParam("file");
        String table = file.substring(0, file.length() - ".csv".length());
        blocking.call(() -> csv(id, table))
                .onSuccess(body -> send(context, "text/csv; charset=utf-8", name(id, table, ".csv"), body))
                .onFailure(context::fail);
    }

    private Buffer csv(String id, String table) {
        Disclosure disclosure = finished.disclosure(id);
        Sheet sheet = Sheets.find(disclosure, table).orElseThrow(() -> noTable(disclosure, id, table));
        return Buffer.buffer(Csv.of(sheet).getBytes(StandardCharsets.UTF_8));
    }

    private static ProblemException noTable(Disclosure disclosure, String id, String table) {
        String known = Sheets.of(disclosure).stream().map(Sheet::id).collect(Collectors.joining(", "));
        return new ProblemException(Problem.notFound(
                "Document " + id + " has no table " + table + (known.isEmpty() ? "." : "; it has " + known + ".")));
    }

    private void workbook(RoutingContext context) {
        String id = context.pathParam("id");
        blocking.call(() -> workbook(id))
                .onSuccess(body -> send(context, WORKBOOK, name(id, "disclosure", ".xlsx"), body))
                .onFailure(context::fail);
    }

    private Buffer workbook(String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DisclosureWorkbook.write(finished.disclosure(id), out);
        return Buffer.buffer(out.toByteArray());
    }

    private static String name(String id, String part, String extension) {
        return id + "-" + part + extension;
    }

    private static void send(RoutingContext context, String type, String name, Buffer body) {
        context.response()
                .putHeader("Content-Type", type)
                .putHeader("Content-Disposition", FileName.attachment(name))
                .putHeader("Cache-Control", "no-cache")
                .end(body);
    }
}
