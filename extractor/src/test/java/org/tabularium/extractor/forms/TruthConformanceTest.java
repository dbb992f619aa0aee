package org.tabularium.extractor.forms;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;
import org.tabularium.models.form.Wording;

/** The definitions say what stands in the documents that they were made from. Skipped where those are not at hand. */
class TruthConformanceTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @ParameterizedTest
    @CsvSource({
        "samples/shanhaiguan-2023, hebei-2023",
        "samples/qinhuangdao-etdz-2023, hebei-2023",
        "samples/shangdang-2023, shanxi-2023",
        "real/jiangsu-office-2017, jiangsu-2017",
        "real/jiangsu-npc-2018, jiangsu-2017",
        "real/putuo-office-2025, shanghai-2023",
        "real/wanli-2023, shanghai-2023",
        "real/putuo-finance-2024, shanghai-final-2024",
    })
    void everyTableOfTheDocumentIsDescribed(String document, String layout) throws IOException {
        Path file = Path.of(System.getProperty("tabularium.shared", "absent"), document + ".truth.json");
        assumeTrue(Files.exists(file), () -> "no " + file + ": set tabularium.shared to the samples' folder");
        JsonNode truth = new ObjectMapper().readTree(Files.readString(file));
        List<String> printed = new ArrayList<>();
        List<Executable> checks = new ArrayList<>();
        for (JsonNode table : truth.get("tables")) {
            String form = table.get("form").asText();
            printed.add(form);
            FormDefinition definition = LIBRARY.definition(layout, form).orElseThrow(() -> new AssertionError(form));
            checks.add(() -> titleMatches(definition, table.get("title").asText()));
            checks.add(() -> columnsMatch(definition, table.get("rows")));
            checks.add(() -> totalsAreItems(definition, table.get("rows")));
        }
        assertAll(checks);
        assertTrue(
                printed.containsAll(LIBRARY.definitions(layout).stream()
                        .filter(FormDefinition::required)
                        .filter(definition -> definition.shape() == FormDefinition.Shape.TABLE)
                        .map(FormDefinition::form)
                        .toList()),
                () -> "required forms are there: " + printed);
    }

    private static void titleMatches(FormDefinition definition, String title) {
        String bare = Wording.fold(title).replaceFirst("^(\\d{4}年度?|[一二三四五六七八九十]+、)", "");
        assertTrue(
                definition.titles().stream().map(Wording::fold).anyMatch(bare::equals),
                () -> definition.form() + ": " + title);
    }

    private static void columnsMatch(FormDefinition definition, JsonNode rows) {
        List<String> keys = definition.columns().stream()
                .filter(column -> column.group() <= 1)
                .map(ColumnDefinition::key)
                .toList();
        for (JsonNode row : rows) {
            List<String> found = new ArrayList<>();
            row.fieldNames().forEachRemaining(found::add);
            assertEquals(keys, found, definition.form());
        }
    }

    /** A row that is called a sum stands among the items that the form prints by itself. */
    private static void totalsAreItems(FormDefinition definition, JsonNode rows) {
        for (JsonNode row : rows) {
            for (String key : List.of("revenueItem", "expenditureItem", "functionCode", "functionName", "item")) {
                String label = row.path(key).asText();
                if (label.endsWith("计")
                        && definition.columns().stream().anyMatch(c -> c.key().equals(key))) {
                    assertTrue(
                            labels(definition).anyMatch(Wording.fold(label)::equals),
                            () -> definition.form() + ": " + label);
                }
            }
        }
    }

    private static Stream<String> labels(FormDefinition definition) {
        return definition.items().values().stream()
                .flatMap(List::stream)
                .map(ItemDefinition::label)
                .map(Wording::fold);
    }
}
