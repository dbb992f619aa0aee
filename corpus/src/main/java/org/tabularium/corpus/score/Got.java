package org.tabularium.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the parts of a disclosure's JSON that scores need; what is absent reads as a missing node or as empty. */
final class Got {

    private Got() {}

    /** A cell of a row, of an indicator, or of any object of cells; plain values count as their text. */
    static JsonNode cell(JsonNode row, String key) {
        JsonNode cells = row.path("cells").isObject() && !row.path("cells").isEmpty() ? row.path("cells") : row;
        JsonNode cell = cells.path(key);
        return cell.isNull() ? MissingNode.getInstance() : cell;
    }

    /** What a cell says: its canonical wording if there is one, else its text; empty if nothing. */
    static String text(JsonNode cell) {
        if (cell instanceof TextNode plain) {
            return plain.textValue();
        }
        if (cell.isValueNode() && !cell.isNull()) {
            return cell.asText();
        }
        String canonical = cell.path("canonical").asText("");
        if (cell.path("canonical").isTextual() && !canonical.isEmpty()) {
            return canonical;
        }
        return cell.path("text").isTextual() ? cell.path("text").textValue() : "";
    }

    /** The amount that a cell states; {@code null} if it states none. */
    static BigDecimal amount(JsonNode cell) {
        JsonNode amount = cell.path("amount");
        return amount.isValueNode() && !amount.isNull()
                ? new BigDecimal(amount.asText().replace(",", ""))
                : null;
    }

    /** True of a finding that wants a look. */
    static boolean isLoud(JsonNode finding) {
        String severity = finding.path("severity").asText();
        return severity.equals("error") || severity.equals("warning");
    }

    static boolean review(JsonNode cell) {
        return cell.path("review").asBoolean(false);
    }

    /** 0..1 for a cell that OCR read; 0 for others. */
    static double confidence(JsonNode cell) {
        return cell.path("confidence").asDouble(0);
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> out = new ArrayList<>();
        array.forEach(out::add);
        return out;
    }

    static boolean sameNumber(BigDecimal a, BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.compareTo(b) == 0;
    }
}
