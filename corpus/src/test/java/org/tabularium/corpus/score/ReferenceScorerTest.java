package org.tabularium.corpus.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.corpus.Shared;
import org.tabularium.corpus.truth.Truth;

/** Both scorers see the same spoilt readings of the samples and must say the same. */
class ReferenceScorerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples/shanhaiguan-2023",
                "samples/shangdang-2023",
                "real/wanli-2023",
                "real/putuo-finance-2024"
            })
    void bothScorersAgree(String sample) throws Exception {
        Path truthFile = Shared.path(sample + ".truth.json");
        Path reference = Shared.path("samples/score.py");
        assumeTrue(python(), "skipped: no python3 to run the reference scorer");
        Truth truth = Truth.read(truthFile);
        for (int seed = 0; seed < 1; seed++) {
            ObjectNode got = spoilt(Disclosures.of(truth), new Random(seed));
            Path gotFile = Files.write(folder.resolve("got.json"), Disclosures.JSON.writeValueAsBytes(got));
            Score score = Scorer.score(truth, got);
            assertFalse(score.misses().isEmpty(), "a spoilt reading has misses");
            assertEquals(figures(reference, truthFile, gotFile), printed(score));
        }
    }

    private static boolean python() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static Map<String, String> figures(Path reference, Path truth, Path got) throws Exception {
        Process process = new ProcessBuilder("python3", reference.toString(), truth.toString(), got.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out.lines()
                .collect(Collectors.toMap(line -> line.split("\\s+", 2)[0], line -> plain(line.split("\\s+", 2)[1])));
    }

    private static Map<String, String> printed(Score score) {
        return score.summary().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> plain(String.valueOf(entry.getValue()))));
    }

    /** 99.50 and 99.5 are one figure; None and null too. */
    private static String plain(String figure) {
        if (figure.equals("None")) {
            return "null";
        }
        return figure.matches("\\d+\\.\\d+") ? Double.toString(Double.parseDouble(figure)) : figure;
    }

    /** Leaves out tables and rows, changes letters and digits, and marks some of it for review. */
    private static ObjectNode spoilt(ObjectNode got, Random random) {
        ArrayNode tables = (ArrayNode) got.path("tables");
        tables.remove(random.nextInt(tables.size()));
        tables.add(tables.get(0).deepCopy());
        for (JsonNode table : tables) {
            ArrayNode rows = (ArrayNode) table.path("rows");
            if (rows.size() > 3) {
                rows.remove(random.nextInt(rows.size()));
                rows.insert(2, rows.get(rows.size() - 1).deepCopy());
            }
            for (JsonNode row : rows) {
                row.path("cells").forEach(cell -> spoil((ObjectNode) cell, random));
            }
        }
        for (String list : List.of("performanceTargets", "projectDeclarations")) {
            got.path(list).forEach(part -> part.findParents("text").forEach(cell -> spoil((ObjectNode) cell, random)));
        }
        return got;
    }

    private static void spoil(ObjectNode cell, Random random) {
        if (random.nextInt(8) > 0) {
            return;
        }
        String text = cell.path("text").asText("");
        switch (random.nextInt(4)) {
            case 0 -> cell.put("text", text.length() > 1 ? text.substring(1) : text + "甲");
            case 1 -> cell.put("text", text + "1").put("review", true);
            case 2 -> cell.put("canonical", "乙" + text);
            default -> cell.put("amount", "7.7");
        }
    }
}
