package org.tabularium.corpus.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.truth.TruthTable;

/** Cells of a scenario's tables: found, chosen and changed. */
final class Sheets {

    private static final String FUNCTION_CODE = "functionCode";
    private static final String ECONOMIC_CODE = "economicCode";

    private static final int TEN_THOUSANDS_DIGITS = 4;

    private final Scenario scenario;
    private final Random random;

    Sheets(Scenario scenario, Random random) {
        this.scenario = scenario;
        this.random = random;
    }

    /** A row of a table. */
    record At(int table, int row, Map<String, String> texts) {
        String text(String column) {
            return texts.getOrDefault(column, "");
        }

        /** The classification code; empty if the row has none. */
        String code() {
            String code = text(FUNCTION_CODE).isEmpty() ? text(ECONOMIC_CODE) : text(FUNCTION_CODE);
            return code.matches("\\d+") ? code : "";
        }

        boolean leaf() {
            return code().length() == (texts.containsKey(FUNCTION_CODE) ? 7 : 5);
        }

        boolean parent() {
            return !code().isEmpty() && !leaf();
        }

        boolean total() {
            return texts.values().stream().anyMatch(text -> text.equals("合计"));
        }

        /** Columns with an amount other than zero. */
        List<String> amounts() {
            return texts.entrySet().stream()
                    .filter(entry -> entry.getValue().matches("[\\d,]*[1-9][\\d,]*(\\.\\d+)?|[\\d,]+\\.\\d*[1-9]\\d*"))
                    .map(Map.Entry::getKey)
                    .filter(key -> !List.of("line", FUNCTION_CODE, ECONOMIC_CODE, "quantity", "revenueCode")
                            .contains(key))
                    .toList();
        }
    }

    /** Any row for which the predicate holds; nothing if none does. */
    Optional<At> row(Predicate<At> which) {
        List<At> found = new ArrayList<>();
        for (int t = 0; t < tables().size(); t++) {
            for (int r = 0; r < tables().get(t).rows().size(); r++) {
                At at = new At(t, r, tables().get(t).rows().get(r));
                if (which.test(at)) {
                    found.add(at);
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    /** True if another table has the same code with the same amount. */
    boolean elsewhere(At at) {
        return IntStream.range(0, tables().size())
                .filter(table -> table != at.table())
                .boxed()
                .flatMap(table -> tables().get(table).rows().stream().map(texts -> new At(table, 0, texts)))
                .anyMatch(other -> other.code().equals(at.code())
                        && !other.amounts().isEmpty()
                        && other.texts()
                                .values()
                                .containsAll(at.amounts().stream().map(at::text).toList()));
    }

    /** True if no row of the table has more in a column, and the row has something. */
    boolean largest(At at, String column) {
        return at.amounts().contains(column)
                && tables().get(at.table()).rows().stream()
                        .map(texts -> new At(at.table(), 0, texts))
                        .filter(other -> other.amounts().contains(column))
                        .allMatch(other -> amount(other.text(column)).compareTo(amount(at.text(column))) <= 0);
    }

    /** True if a table prints the number, in 元 or 万元. */
    boolean prints(String number) {
        BigDecimal amount = amount(number);
        return tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(texts -> new At(0, 0, texts))
                .flatMap(at -> at.amounts().stream().map(at::text))
                .map(Sheets::amount)
                .anyMatch(each -> each.compareTo(amount) == 0
                        || each.compareTo(amount.scaleByPowerOfTen(TEN_THOUSANDS_DIGITS)) == 0);
    }

    private static BigDecimal amount(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    List<TruthTable> tables() {
        return scenario.truth().tables();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The scenario with one cell changed. */
    Scenario with(At at, String column, String text) {
        List<Map<String, String>> rows =
                new ArrayList<>(tables().get(at.table()).rows());
        Map<String, String> row = new LinkedHashMap<>(rows.get(at.row()));
        row.put(column, text);
        rows.set(at.row(), row);
        return with(at.table(), tables().get(at.table()).with(rows));
    }

    /** The scenario with one table changed; {@code null} takes it away. */
    Scenario with(int table, TruthTable changed) {
        List<TruthTable> all = new ArrayList<>(tables());
        if (changed == null) {
            all.remove(table);
        } else {
            all.set(table, changed);
        }
        return new Scenario(scenario.truth().withTables(all), scenario.narrative());
    }

    /** Another row's text in a column of the same table; nothing if all are alike. */
    Optional<String> other(At at, String column, Predicate<At> which) {
        return row(each -> each.table() == at.table() && !each.text(column).equals(at.text(column)) && which.test(each))
                .map(each -> each.text(column));
    }
}
