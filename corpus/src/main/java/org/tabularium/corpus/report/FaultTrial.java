package org.tabularium.corpus.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.corpus.fault.FaultKind;
import org.tabularium.corpus.fault.Planted;
import org.tabularium.corpus.fault.Planter;
import org.tabularium.corpus.render.Printer;
import org.tabularium.corpus.render.Style;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.scenario.Scenarios;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.LayoutDefinition;

/**
 * Plants every kind of fault in documents of every layout, prints them, reads them, and asks whether the findings name
 * the fault; and counts findings in the same documents without a fault, all of which are false alarms.
 */
public final class FaultTrial {

    private final FormLibrary library;
    private final Scenarios scenarios;
    private final Reading reading;
    private final Judge judge;
    private final Path file;

    FaultTrial(FormLibrary library, Reading reading, Path folder) throws IOException {
        this.library = library;
        this.scenarios = new Scenarios(library);
        this.reading = reading;
        this.judge = new Judge(library);
        this.file = Files.createDirectories(folder).resolve("fault.docx");
    }

    /**
     * How often a kind was caught.
     *
     * @param missed documents in which it was not, as layout and seed
     */
    public record Tally(FaultKind kind, int planted, int caught, List<String> missed) {
        public Tally {
            missed = List.copyOf(missed);
        }
    }

    /**
     * What the trial showed.
     *
     * @param kinds in the order of the kinds
     * @param documents without a fault
     * @param errors false ones in them
     * @param warnings false ones in them
     */
    public record Results(List<Tally> kinds, int documents, int errors, int warnings) {
        public Results {
            kinds = List.copyOf(kinds);
        }

        /** Of the kinds that something printed contradicts. */
        int planted() {
            return kinds.stream()
                    .filter(tally -> tally.kind().visible())
                    .mapToInt(Tally::planted)
                    .sum();
        }

        /** Likewise. */
        int caught() {
            return kinds.stream()
                    .filter(tally -> tally.kind().visible())
                    .mapToInt(Tally::caught)
                    .sum();
        }

        /** What a baseline keeps. */
        Map<String, BigDecimal> measures() {
            Map<String, BigDecimal> out = new LinkedHashMap<>();
            BigDecimal hundred = BigDecimal.valueOf(100L * caught());
            out.put(
                    "caught_pct",
                    hundred.divide(BigDecimal.valueOf(Math.max(1, planted())), 2, RoundingMode.HALF_EVEN));
            out.put("false_errors", BigDecimal.valueOf(errors));
            out.put("false_warnings", BigDecimal.valueOf(warnings));
            return out;
        }
    }

    /**
     * @param seeds documents a layout
     */
    Results run(int seeds) throws IOException {
        Map<FaultKind, List<String>> missed = new EnumMap<>(FaultKind.class);
        Map<FaultKind, Integer> planted = new EnumMap<>(FaultKind.class);
        int errors = 0;
        int warnings = 0;
        int documents = 0;
        for (LayoutDefinition layout : library.layouts()) {
            for (int seed = 1; seed <= seeds; seed++) {
                Scenario scenario = scenarios.make(layout.layout(), Size.USUAL, seed);
                Disclosure clean = read(scenario);
                documents++;
                errors += count(clean, Severity.ERROR);
                warnings += count(clean, Severity.WARNING);
                for (FaultKind kind : FaultKind.values()) {
                    Optional<Planted> fault = Planter.plant(scenario, kind, seed);
                    if (fault.isPresent()) {
                        planted.merge(kind, 1, Integer::sum);
                        if (!judge.caught(fault.get(), read(fault.get().scenario()))) {
                            missed.computeIfAbsent(kind, k -> new ArrayList<>()).add(layout.layout() + " " + seed);
                        }
                    }
                }
            }
        }
        List<Tally> kinds = new ArrayList<>();
        planted.forEach((kind, count) -> {
            List<String> not = missed.getOrDefault(kind, List.of());
            kinds.add(new Tally(kind, count, count - not.size(), not));
        });
        return new Results(kinds, documents, errors, warnings);
    }

    private static int count(Disclosure disclosure, Severity severity) {
        return (int) disclosure.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private Disclosure read(Scenario scenario) throws IOException {
        Printer.docx(
                scenario.truth(),
                scenario.narrative(),
                library.definitions(scenario.truth().layout()),
                Style.PLAIN,
                file);
        return reading.disclosure(new Case("fault", file.toString(), file, scenario.truth()));
    }
}
