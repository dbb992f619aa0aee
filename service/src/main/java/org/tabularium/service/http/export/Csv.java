package org.tabularium.service.http.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.service.http.export.Sheet.Value;

/** CSV as RFC 4180 has it, with a byte order mark so that spreadsheet programs take it for UTF-8. */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";

    /** What spreadsheet programs take for a formula; full-width forms too, which some of them fold. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("^[+-]?\\d[\\d,]*(\\.\\d+)?%?$");

    private Csv() {}

    /** A sheet: one header row, the header cells of a column joined by a slash, then the rows. */
    public static String of(Sheet sheet) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(line(sheet.headers().stream()
                .map(header -> header.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("/")))
                .toList()));
        sheet.rows().forEach(row -> csv.append(line(row.stream().map(Csv::text).toList())));
        return csv.toString();
    }

    private static String text(Value value) {
        return value.number() == null ? value.text() : value.number().toPlainString();
    }

    private static String line(List<String> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",")) + END_OF_LINE;
    }

    /** One field, quoted where need be; what looks like a formula is made text by an apostrophe. */
    public static String field(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
