package org.tabularium.service.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Stage;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Checks;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.geometry.Box;

/** An expenditure table of an invented department: as it is printed, and as it is read. One page, places in points. */
final class InventedForm {

    /** What a hostile document would print: must be shown as it stands, and never run. */
    static final String HOSTILE = "<script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">";

    static final String ORGANISATION = "云湖县青石镇人民政府";
    static final String TITLE = "部门预算支出总表";
    static final int YEAR = 2023;

    /** Points. */
    static final double PAGE_WIDTH = 595;

    /** The row whose total is not the sum of its parts. */
    static final int WRONG_ROW = 1;

    private static final List<Column> COLUMNS = List.of(
            new Column("functionCode", List.of("功能分类科目", "科目编码"), ColumnType.CODE),
            new Column("functionName", List.of("功能分类科目", "科目名称"), ColumnType.LABEL),
            new Column("total", List.of("合计"), ColumnType.AMOUNT),
            new Column("basic", List.of("其中", "基本支出"), ColumnType.AMOUNT),
            new Column("project", List.of("其中", "项目支出"), ColumnType.AMOUNT));

    private static final List<List<String>> BODY = List.of(
            List.of("", "合计", "1,722.67", "1,518.11", "204.56"),
            List.of("201", "一般公共服务支出", "585.03", "380.46", "204.56"),
            List.of("2080505", "机关事业单位基本养老保险缴费支出", "57.34", "57.34", ""),
            List.of("30217", HOSTILE, "0.32", "0.32", ""));

    private static final double[] LEFT = {50, 120, 330, 410, 480};
    private static final double[] WIDTH = {70, 210, 80, 70, 70};
    private static final double TOP = 150;
    private static final double HEIGHT = 30;
    private static final double PIXELS_A_POINT = 4 / 3.0;

    private InventedForm() {}

    /** The page as markup to be printed. */
    static String markup() {
        StringBuilder page = new StringBuilder(
                "<meta charset=utf-8><style>@page{size:595pt 842pt;margin:0}body{margin:0;font:12px sans-serif}"
                        + "div{position:absolute;border:1px solid;box-sizing:border-box;overflow:hidden}</style>");
        cell(page, new Box(50, 80, 500, 30), ORGANISATION + " " + TITLE);
        for (int row = 0; row < BODY.size(); row++) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                cell(page, box(row, column), BODY.get(row).get(column));
            }
        }
        return page.toString();
    }

    private static void cell(StringBuilder page, Box box, String text) {
        page.append(String.format(
                "<div style='left:%.2fpx;top:%.2fpx;width:%.2fpx;height:%.2fpx'>%s</div>",
                box.x() * PIXELS_A_POINT,
                box.y() * PIXELS_A_POINT,
                box.width() * PIXELS_A_POINT,
                box.height() * PIXELS_A_POINT,
                text.replace("&", "&amp;").replace("<", "&lt;")));
    }

    /** Where a cell stands. */
    static Box box(int row, int column) {
        return new Box(LEFT[column], TOP + HEIGHT * row, WIDTH[column], HEIGHT);
    }

    /** What a reading says, of the document of an id. */
    static Disclosure disclosure(String id, Disclosure.Source source) {
        Organisation organisation = new Organisation("101", ORGANISATION);
        Table table = new Table(
                "t1",
                "expenditure-summary",
                "hebei-2023",
                TITLE,
                organisation,
                YEAR,
                "万元",
                List.of(1),
                COLUMNS,
                rows(),
                List.of("注：" + HOSTILE),
                false);
        return new Disclosure(
                id,
                source,
                new Disclosure.Producer("test", List.of()),
                organisation,
                null,
                YEAR,
                Stage.BUDGET,
                List.of(table),
                List.of(),
                List.of(),
                List.of(finding()),
                new Checks(3, 1, List.of()),
                List.of(new Section("一、部门职责", 1, "负责全镇的日常工作。" + HOSTILE)),
                List.of());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < BODY.size(); row++) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (int column = 0; column < COLUMNS.size(); column++) {
                cells.put(COLUMNS.get(column).key(), cell(row, column));
            }
            Row.Rank rank = new Row.Rank(row == 0 ? RowKind.TOTAL : RowKind.ITEM, row == 0 ? 0 : 1);
            rows.add(new Row("row-" + row, Map.of(Row.WHOLE, rank), cells));
        }
        return rows;
    }

    private static Cell cell(int row, int column) {
        String text = BODY.get(row).get(column);
        Cell cell = Cell.of(Printed.of(text, new Place(1, box(row, column))));
        if (COLUMNS.get(column).type() != ColumnType.AMOUNT) {
            return cell;
        }
        return text.isEmpty()
                ? cell.worth(new Cell.Amount(State.BLANK, null))
                : cell.worth(new Cell.Amount(State.VALUE, new BigDecimal(text.replace(",", ""))))
                        .reviewed(row == WRONG_ROW);
    }

    private static Finding finding() {
        return new Finding(
                "f1",
                "row-sum",
                Severity.ERROR,
                new Finding.Message("合计应为 585.02，印为 585.03 " + HOSTILE, "The total should be 585.02 " + HOSTILE),
                List.of(new CellReference("t1", WRONG_ROW, "total")),
                List.of(new CellReference("t1", WRONG_ROW, "basic"), new CellReference("t1", WRONG_ROW, "project")),
                List.of(),
                "585.02",
                "585.03",
                "0.01",
                "0.005",
                null);
    }
}
