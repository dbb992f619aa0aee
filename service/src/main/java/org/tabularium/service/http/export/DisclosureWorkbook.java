package org.tabularium.service.http.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.service.http.export.Sheet.Value;

/** A disclosure as an Excel workbook: a sheet a table, and one for the findings. */
public final class DisclosureWorkbook {

    /** Rows held in memory; older ones wait on disk. */
    private static final int WINDOW = 200;

    /** What Excel allows. */
    private static final int LONGEST_NAME = 31;

    private static final String CELLS = "单元格";

    private static final List<String> FINDING_HEADERS =
            List.of("编号", "级别", "规则", "说明", "Message", "应为", "实为", "差额", "容差", CELLS, "位置");

    private DisclosureWorkbook() {}

    /** Writes the workbook; does not close the stream. */
    public static void write(Disclosure disclosure, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            Styles styles = new Styles(workbook);
            Set<String> names = new HashSet<>();
            Places places = new Places(disclosure);
            for (Sheet sheet : Sheets.of(disclosure)) {
                SXSSFSheet page = workbook.createSheet(name(sheet, names));
                SheetWriter writer = new SheetWriter(page, styles);
                writer.write(sheet);
                places.add(sheet.id(), page.getSheetName(), writer.body());
            }
            Sheet findings = findings(disclosure);
            new SheetWriter(workbook.createSheet(name(findings, names)), styles)
                    .write(findings, row -> places.of(disclosure.findings().get(row)), FINDING_HEADERS.indexOf(CELLS));
            workbook.write(out);
        }
    }

    /** A name that no other sheet has, letter case aside, as Excel compares them. */
    private static String name(Sheet sheet, Set<String> taken) {
        String wanted = WorkbookUtil.createSafeSheetName((sheet.id() + " " + sheet.title()).strip(), '_');
        String name = wanted;
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            String suffix = " " + copy;
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }

    private static Sheet findings(Disclosure disclosure) {
        return new Sheet(
                "勾稽",
                "",
                List.of(),
                FINDING_HEADERS.stream().map(List::of).toList(),
                disclosure.findings().stream().map(DisclosureWorkbook::row).toList(),
                List.of());
    }

    private static List<Value> row(Finding finding) {
        String cells = finding.cells().stream().map(DisclosureWorkbook::name).collect(Collectors.joining("; "));
        String places = finding.places().stream().map(DisclosureWorkbook::name).collect(Collectors.joining("; "));
        return Stream.of(
                        finding.id(),
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.rule(),
                        finding.message().zh(),
                        finding.message().en(),
                        finding.expected(),
                        finding.actual(),
                        finding.difference(),
                        finding.tolerance(),
                        cells,
                        places)
                .map(Value::of)
                .toList();
    }

    private static String name(CellReference cell) {
        return Stream.of(cell.table(), cell.row() == null ? null : "[" + cell.row() + "]", cell.column())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static String name(Finding.Spot spot) {
        return Stream.of(spot.page() == null ? null : "p. " + spot.page(), spot.section(), spot.quote())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }
}
