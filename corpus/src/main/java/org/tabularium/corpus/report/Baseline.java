package org.tabularium.corpus.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures that stand, in a file that is part of the source: a ratchet. What becomes worse fails; what becomes better
 * asks to be recorded, so that it cannot be lost unseen.
 *
 * @param runs figures by the name of the run ({@code quick}, {@code full})
 */
public record Baseline(Map<String, Figures> runs) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    /**
     * Per cent. Tesseract computes with the vector instructions that a processor has, and another processor rounds
     * otherwise: some character in a thousand, among a few hundred cells, is read differently there.
     */
    private static final BigDecimal ALLOWANCE = new BigDecimal("0.5");

    private static final TypeReference<Map<String, Map<String, Map<String, BigDecimal>>>> SHAPE =
            new TypeReference<>() {};

    /**
     * A measure that is not what it was.
     *
     * @param was {@code null} if the baseline has no such measure
     * @param better true if it is better than it was
     */
    public record Change(String group, String measure, BigDecimal was, BigDecimal is, boolean better) {
        @Override
        public String toString() {
            return group + " " + measure + ": " + (was == null ? "not recorded" : was) + " -> " + is;
        }
    }

    public Baseline {
        runs = Map.copyOf(runs);
    }

    private static boolean isNear(String group, String measure, BigDecimal was, BigDecimal is) {
        if (measure.equals(Figures.SURE_AMOUNTS)) {
            // It only says how many the share of right ones is of.
            return true;
        }
        return group.contains("scan")
                && measure.endsWith("_pct")
                && !measure.equals("tables_pct")
                && is.subtract(was).abs().compareTo(ALLOWANCE) <= 0;
    }

    /** The baseline in a file; an empty one if there is none. */
    public static Baseline read(Path file) throws IOException {
        Map<String, Figures> runs = new TreeMap<>();
        if (Files.exists(file)) {
            JSON.readValue(file.toFile(), SHAPE).forEach((run, groups) -> runs.put(run, new Figures(groups)));
        }
        return new Baseline(runs);
    }

    /** Writes it, sorted, so that a difference can be read. */
    public void write(Path file) throws IOException {
        Map<String, Map<String, Map<String, BigDecimal>>> out = new TreeMap<>();
        runs.forEach((run, figures) -> out.put(run, figures.groups()));
        Files.writeString(file, JSON.writeValueAsString(out) + "\n");
    }

    /** With the groups of a run replaced by these; groups that this run did not measure stay. */
    public Baseline with(String run, Figures measured) {
        Map<String, Map<String, BigDecimal>> groups =
                new TreeMap<>(runs.getOrDefault(run, new Figures(Map.of())).groups());
        groups.putAll(measured.groups());
        Map<String, Figures> all = new TreeMap<>(runs);
        all.put(run, new Figures(groups));
        return new Baseline(all);
    }

    /**
     * What differs, in the groups that were measured. A measure that is not recorded counts as better. Of scans, shares
     * that are as near as {@link #ALLOWANCE} count as the same; silent errors and lost tables never do.
     */
    public List<Change> compare(String run, Figures measured) {
        Map<String, Map<String, BigDecimal>> known =
                runs.getOrDefault(run, new Figures(Map.of())).groups();
        List<Change> changes = new ArrayList<>();
        measured.groups()
                .forEach((group, measures) -> measures.forEach((measure, is) -> {
                    BigDecimal was = known.getOrDefault(group, Map.of()).get(measure);
                    int order = was == null || isNear(group, measure, was, is) ? 0 : is.compareTo(was);
                    if (was == null || order != 0) {
                        boolean better = was == null || (order > 0) == Figures.moreIsBetter(measure);
                        changes.add(new Change(group, measure, was, is, better));
                    }
                }));
        return changes;
    }
}
