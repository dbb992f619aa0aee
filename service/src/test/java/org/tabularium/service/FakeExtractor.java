package org.tabularium.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.tabularium.extractor.pipeline.Extraction;
import org.tabularium.extractor.pipeline.Extractor;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.pipeline.Rejection;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.disclosure.Stage;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Printed;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Checks;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.ColumnType;
import org.tabularium.service.store.Original;
import org.tabularium.service.store.Originals;

/**
 * Reads files that tell what is to become of them: a word after the PDF header. {@code encrypted}, {@code bug},
 * {@code slow} (works until released or stopped), {@code crash} (halts the process); anything else gives a disclosure of
 * an organisation of that name.
 */
public final class FakeExtractor implements Extractor {

    private final CountDownLatch release = new CountDownLatch(1);

    /** A file that the detector takes for a PDF. */
    public static byte[] file(String word) {
        return ("%PDF-1.4\n" + word).getBytes(StandardCharsets.UTF_8);
    }

    /** Lets slow files end. */
    public void release() {
        release.countDown();
    }

    @Override
    public Extraction extract(Path file, String fileName, Progress progress) {
        try {
            String word = Files.readString(file).substring("%PDF-1.4\n".length());
            progress.report(Progress.Stage.READ, 1, 3);
            if (word.startsWith("slow")) {
                work(progress);
            }
            return switch (word.split(" ", 2)[0]) {
                case "bug" -> throw new IllegalStateException("a bug that the test wants");
                case "encrypted" ->
                    new Extraction.Rejected(new Rejection(
                            Rejection.Reason.ENCRYPTED, "application/pdf", "It needs a password; send it without."));
                case "crash" -> {
                    Runtime.getRuntime().halt(9);
                    throw new AssertionError("halted");
                }
                default ->
                    new Extraction.Extracted(disclosure(Originals.measure(file), fileName, word), List.of("一", "二"));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void work(Progress progress) {
        try {
            for (int page = 1; !release.await(5, java.util.concurrent.TimeUnit.MILLISECONDS); page++) {
                progress.report(Progress.Stage.READ, page, 1_000_000);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A small disclosure of an organisation. */
    public static Disclosure disclosure(Original original, String fileName, String organisation) {
        return new Disclosure(
                Disclosure.idOf(original.sha256()),
                new Disclosure.Source(fileName, "application/pdf", original.sha256(), 3, Disclosure.Kind.TEXT),
                new Disclosure.Producer("0", List.of()),
                new Organisation("201", organisation),
                null,
                2023,
                Stage.BUDGET,
                List.of(table()),
                List.of(),
                List.of(),
                List.of(finding("f1", Severity.ERROR, "sum"), finding("f2", Severity.INFO, "rounding")),
                Checks.NONE,
                List.of(),
                List.of());
    }

    private static Table table() {
        List<Column> columns = List.of(
                new Column("revenueItem", List.of("收入", "项目"), ColumnType.LABEL),
                new Column("revenueAmount", List.of("收入", "预算数"), ColumnType.AMOUNT),
                new Column("note", List.of("备注"), ColumnType.TEXT));
        return new Table(
                "t1",
                "budget-summary",
                null,
                "收支总表",
                null,
                2023,
                "万元",
                List.of(1),
                columns,
                List.of(row("一、拨款", "722.670", false), row("=cmd|'/c calc'!A1", "-5.1", true)),
                List.of("注：无。"),
                false);
    }

    private static Row row(String label, String amount, boolean review) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("revenueItem", Cell.of(Printed.of(label)));
        cells.put(
                "revenueAmount",
                Cell.of(Printed.of(amount))
                        .worth(new Cell.Amount(State.VALUE, new BigDecimal(amount)))
                        .reviewed(review));
        return new Row(label, Map.of(Row.WHOLE, new Row.Rank(RowKind.ITEM, 1)), cells);
    }

    private static Finding finding(String id, Severity severity, String rule) {
        return new Finding(
                id,
                rule,
                severity,
                new Finding.Message("不符", "differs"),
                List.of(new CellReference("t1", 0, "revenueAmount")),
                List.of(),
                List.of(),
                "1",
                "2",
                "1",
                "0",
                null);
    }
}
