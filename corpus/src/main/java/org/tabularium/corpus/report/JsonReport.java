package org.tabularium.corpus.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.corpus.score.Miss;

/** The report for programs. */
final class JsonReport {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private JsonReport() {}

    static void write(Evaluation.Results results, List<Baseline.Change> changes, Path file) throws IOException {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("run", results.run());
        out.put("seconds", results.seconds());
        out.put("figures", results.figures().groups());
        out.put("changes", changes);
        out.put("comparison", results.comparison());
        out.put("memory", results.memory());
        out.put("faults", results.faults());
        out.put("printedFaults", results.printedFaults());
        out.put("unrepeatable", results.unrepeatable());
        List<Object> documents = new ArrayList<>();
        for (Outcome outcome : results.outcomes()) {
            documents.add(document(outcome));
        }
        out.put("documents", documents);
        JSON.writeValue(file.toFile(), out);
    }

    private static Map<String, Object> document(Outcome outcome) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("group", outcome.of().group());
        out.put("file", outcome.of().file().getFileName().toString());
        out.put("pages", outcome.pages());
        out.put("millis", outcome.millis());
        out.put("rejection", outcome.rejection());
        out.put("score", outcome.score().summary());
        out.put("misses", outcome.score().misses().stream().map(Miss::toString).toList());
        return out;
    }
}
