package org.tabularium.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthTable;

/** Tables: the k-th table of a form is compared with the k-th, row by row, cell by cell. */
final class TableScorer {

    /** A cell by table id, row and column. */
    private record At(String table, int row, String column) {}

    /** Readings at this confidence are meant to be right in 999 of 1,000 cases. */
    private static final double SURE = 0.99;

    private final Truth truth;
    private final List<Set<Integer>> pages;
    private final JsonNode got;
    private final Tally tally;
    private final Map<String, List<JsonNode>> byForm = new LinkedHashMap<>();
    private final Set<At> flagged = new HashSet<>();
    private final Set<String> doubted = new HashSet<>();
    private final ToldAtLarge told;

    /** @param pages that each of the truth's tables stands on, in its order; empty where nobody knows */
    TableScorer(Truth truth, List<Set<Integer>> pages, JsonNode got, Tally tally) {
        this.truth = truth;
        this.pages = pages;
        this.got = got;
        this.tally = tally;
        this.told = new ToldAtLarge(got);
        for (JsonNode table : got.path("tables")) {
            byForm.computeIfAbsent(table.path("form").asText(), form -> new ArrayList<>())
                    .add(table);
        }
        for (JsonNode finding : got.path("findings")) {
            if (Got.isLoud(finding)) {
                finding.path("cells").forEach(this::flag);
            }
        }
    }

    private void flag(JsonNode cell) {
        if (!cell.path("row").isNumber()) {
            doubted.add(cell.path("table").asText());
        }
        flagged.add(new At(
                cell.path("table").asText(),
                cell.path("row").asInt(-1),
                cell.path("column").asText()));
    }

    void score() {
        Map<String, Integer> seen = new HashMap<>();
        for (int t = 0; t < truth.tables().size(); t++) {
            TruthTable table = truth.tables().get(t);
            int k = seen.merge(table.form(), 1, Integer::sum) - 1;
            List<JsonNode> candidates = byForm.getOrDefault(table.form(), List.of());
            JsonNode found = k < candidates.size() ? candidates.get(k) : MissingNode.getInstance();
            score(table, found, pages.isEmpty() ? Set.of() : pages.get(t), table.form() + "#" + k);
        }
        byForm.forEach((form, tables) ->
                tally.add(Count.TABLES_EXTRA, Math.max(0, tables.size() - seen.getOrDefault(form, 0))));
    }

    private void score(TruthTable want, JsonNode found, Set<Integer> on, String name) {
        tally.add(Count.TABLES);
        if (found.isMissingNode()) {
            tally.miss(name, "a table", null);
        } else {
            tally.add(Count.TABLES_FOUND);
            layout(found, name);
            meta(want, found, name);
        }
        List<String> keys = want.rows().isEmpty()
                ? List.of()
                : List.copyOf(want.rows().getFirst().keySet());
        List<Map<String, String>> wanted = want.rows().stream()
                .map(row -> canonical(keys, key -> row.getOrDefault(key, "")))
                .toList();
        List<JsonNode> raw = Got.list(found.path("rows"));
        List<Map<String, String>> gotten = raw.stream()
                .map(row -> canonical(keys, key -> Got.text(Got.cell(row, key))))
                .toList();
        Map<Integer, Integer> pairs = keys.isEmpty() ? Map.of() : Alignment.of(lists(wanted), lists(gotten));
        tally.add(Count.ROWS, wanted.size());
        tally.add(Count.ROWS_EXTRA, extra(keys, gotten, raw, pairs));
        boolean lostAreTold = told.ofLostRows(want.form(), found, pairs.isEmpty(), on);
        long amounts = keys.stream().filter(Keys.AMOUNTS::contains).count();
        for (int i = 0; i < wanted.size(); i++) {
            Integer j = pairs.get(i);
            tally.add(Count.SILENT_TOLD, j == null && lostAreTold ? amounts : 0);
            row(found, wanted.get(i), j == null ? null : gotten.get(j), j, name + " row " + (i + 1));
        }
    }

    /** A table of a layout that the reader does not know, or takes for another, must say so. */
    private void layout(JsonNode found, String name) {
        if (truth.layout() == null || truth.layout().equals(textOrNull(found.path("layout")))) {
            return;
        }
        tally.add(Count.STRANGE);
        boolean marked = textOrNull(found.path("layout")) == null
                && doubted.contains(found.path("id").asText());
        tally.addIf(marked, Count.STRANGE_MARKED);
        if (!marked) {
            tally.miss(name + " layout", "a mark", textOrNull(found.path("layout")));
        }
    }

    private static long extra(
            List<String> keys, List<Map<String, String>> gotten, List<JsonNode> raw, Map<Integer, Integer> pairs) {
        if (keys.isEmpty()) {
            return raw.stream().filter(TableScorer::statesAmount).count();
        }
        long printed = gotten.stream()
                .filter(row -> row.values().stream().anyMatch(text -> !text.isEmpty()))
                .count();
        return Math.max(0, printed - pairs.size());
    }

    private static boolean statesAmount(JsonNode row) {
        return Got.list(row.path("cells")).stream().anyMatch(cell -> Got.amount(cell) != null);
    }

    private void meta(TruthTable want, JsonNode found, String name) {
        meta(name + " unit", blankToNull(want.unit()), textOrNull(found.path("unit")));
        String organisation = want.organisation() == null ? null : Folding.withoutCode(want.organisation());
        String foundName =
                Folding.withoutCode(textOrNull(found.path("organisation").path("name")));
        meta(name + " organisation", blankToNull(organisation), foundName);
        JsonNode year = found.path("fiscalYear").asInt(0) != 0 ? found.path("fiscalYear") : got.path("fiscalYear");
        meta(name + " fiscalYear", truth.fiscalYear(), year.isNumber() ? year.asInt() : null);
        if (Boolean.TRUE.equals(want.empty())) {
            meta(name + " empty", true, found.path("empty").asBoolean(false));
        }
    }

    private void meta(String name, Object want, Object have) {
        if (want == null || want.equals(0)) {
            return;
        }
        tally.add(Count.META);
        tally.addIf(want.equals(have), Count.META_OK);
        if (!want.equals(have)) {
            tally.miss(name, want.toString(), Objects.toString(have, null));
        }
    }

    private void row(JsonNode found, Map<String, String> want, Map<String, String> have, Integer j, String name) {
        boolean allRight = true;
        for (Map.Entry<String, String> entry : want.entrySet()) {
            String key = entry.getKey();
            JsonNode cell = j == null
                    ? MissingNode.getInstance()
                    : Got.cell(found.path("rows").path(j), key);
            boolean loud = Got.review(cell)
                    || (j != null && flagged.contains(new At(found.path("id").asText(), j, key)));
            String text = have == null ? null : have.get(key);
            boolean right = Keys.AMOUNTS.contains(key)
                    ? amount(entry.getValue(), text, cell, loud, name + " " + key)
                    : text(key, entry.getValue(), text, cell, loud, name + " " + key);
            tally.add(Count.CELLS);
            tally.addIf(right, Count.CELLS_OK);
            allRight &= right;
        }
        tally.addIf(allRight, Count.ROWS_OK);
    }

    private boolean amount(String want, String have, JsonNode cell, boolean loud, String name) {
        BigDecimal wanted = Folding.number(want);
        boolean printed = wanted != null;
        boolean right = have != null && Got.sameNumber(wanted, Got.amount(cell));
        tally.add(Count.NUM);
        tally.addIf(printed, Count.NUM_NONEMPTY);
        tally.addIf(loud, Count.NUM_REVIEW);
        tally.addIf(loud && printed, Count.PRINTED_REVIEW);
        tally.addIf(right, Count.NUM_OK);
        tally.addIf(right && printed, Count.NUM_NONEMPTY_OK);
        tally.addIf(!right && !loud, Count.SILENT);
        boolean sure = Got.amount(cell) != null && Got.confidence(cell) >= SURE;
        tally.addIf(sure, Count.SURE);
        tally.addIf(sure && right, Count.SURE_OK);
        if (!right) {
            tally.miss(name, want, have, !loud, cell);
        }
        return right;
    }

    private boolean text(String key, String want, String have, JsonNode cell, boolean loud, String name) {
        boolean right = want.equals(have);
        boolean code = Keys.CODES.contains(key);
        boolean silent = !right && !loud && (code || Keys.QUANTITIES.contains(key));
        tally.add(Count.TEXT);
        tally.addIf(right, Count.TEXT_OK);
        tally.characters(want, have == null ? "" : have);
        tally.addIf(code && !want.isEmpty(), Count.CODE);
        tally.addIf(code && !want.isEmpty() && right, Count.CODE_OK);
        tally.addIf(silent, Count.SILENT_CODE);
        if (!right) {
            tally.miss(name, want, have, silent, cell);
        }
        return right;
    }

    /** Folded texts; a label in a code column (合计 spanning code and name) counts as standing in the name column. */
    private static Map<String, String> canonical(List<String> keys, Function<String, String> text) {
        Map<String, String> out = new LinkedHashMap<>();
        keys.forEach(key -> out.put(key, Folding.fold(text.apply(key))));
        for (List<String> pair : Keys.PAIRS) {
            String code = out.getOrDefault(pair.get(0), "");
            String name = out.get(pair.get(1));
            if (!code.isEmpty() && name != null && name.isEmpty() && !Folding.isDigits(code)) {
                out.put(pair.get(0), "");
                out.put(pair.get(1), code);
            }
        }
        return out;
    }

    private static List<List<String>> lists(List<Map<String, String>> rows) {
        return rows.stream().map(row -> List.copyOf(row.values())).toList();
    }

    private static String textOrNull(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }

    private static String blankToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
