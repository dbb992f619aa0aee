package org.tabularium.corpus.report;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tabularium.corpus.fault.FaultKind;
import org.tabularium.corpus.fault.Planted;
import org.tabularium.corpus.fault.Planter;
import org.tabularium.corpus.render.Printer;
import org.tabularium.corpus.render.Style;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.scenario.Scenarios;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.reconcile.Reconciler;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.LayoutDefinition;

/**
 * Plants every kind of fault in documents of every layout, reads them, and asks whether the findings name the fault; and
 * counts findings in the same documents without a fault, all of which are false alarms. Documents are either printed and
 * read, or put down as a reader who makes no mistakes would (see {@link Transcript}): the first shows the whole way, the
 * second reconciliation alone, on many more documents.
 */
public final class FaultTrial {

    /** A small, two usual and a large department, in turns. */
    private static final List<Size> SIZES = List.of(Size.USUAL, Size.TINY, Size.USUAL, Size.LARGE);

    private final FormLibrary library;
    private final Scenarios scenarios;
    private final Judge judge;
    private final Function<Scenario, Disclosure> reader;

    private FaultTrial(FormLibrary library, Function<Scenario, Disclosure> reader) {
        this.library = library;
        this.scenarios = new Scenarios(library);
        this.judge = new Judge(library);
        this.reader = reader;
    }

    /** The whole way: printed into a folder, then read. */
    static FaultTrial printed(FormLibrary library, Reading reading, Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve("fault.pdf");
        return new FaultTrial(library, scenario -> {
            try {
                Printer.pdf(
                        scenario.truth(),
                        scenario.narrative(),
                        library.definitions(scenario.truth().layout()),
                        Style.PLAIN,
                        file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return reading.disclosure(new Case("fault", file.toString(), file, scenario.truth()));
        });
    }

    /** Reconciliation alone. */
    static FaultTrial transcribed(FormLibrary library) {
        Transcript transcript = new Transcript(library);
        Reconciler reconciler = new Reconciler(library, Classification.load());
        return new FaultTrial(library, scenario -> reconciler.reconcile(transcript.of(scenario)));
    }

    /**
     * How often a kind was caught.
     *
     * @param extra further errors and warnings that the fault caused, beyond one a document
     * @param missed documents in which it was not, as layout, size and seed
     */
    public record Tally(FaultKind kind, int planted, int caught, int extra, List<String> missed) {
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

    /** A kind while it is being tried. */
    private static final class Count {
        private int planted;
        private int extra;
        private final List<String> missed = new ArrayList<>();
    }

    /**
     * @param seeds documents a layout
     * @param enough plantings of a kind after which it is planted no more
     */
    Results run(int seeds, int enough) {
        return run(1, seeds, enough);
    }

    /**
     * @param first seed of the documents: rules were written with low ones at hand
     * @param seeds documents a layout
     * @param enough plantings of a kind after which it is planted no more
     */
    Results run(int first, int seeds, int enough) {
        Map<FaultKind, Count> counts = new EnumMap<>(FaultKind.class);
        int errors = 0;
        int warnings = 0;
        int documents = 0;
        for (int seed = first; seed < first + seeds; seed++) {
            Size size = SIZES.get((seed - first) % SIZES.size());
            for (LayoutDefinition layout : library.layouts()) {
                Scenario scenario = scenarios.make(layout.layout(), size, seed);
                Disclosure clean = reader.apply(scenario);
                documents++;
                errors += count(clean, Severity.ERROR);
                warnings += count(clean, Severity.WARNING);
                for (FaultKind kind : FaultKind.values()) {
                    Count count = counts.computeIfAbsent(kind, key -> new Count());
                    if (count.planted < enough) {
                        Optional<Planted> fault = Planter.plant(scenario, kind, seed);
                        String name = layout.layout() + " " + size + " " + seed;
                        fault.ifPresent(planted -> judge(planted, clean, count, name));
                    }
                }
            }
        }
        List<Tally> kinds = new ArrayList<>();
        counts.forEach((kind, count) -> kinds.add(
                new Tally(kind, count.planted, count.planted - count.missed.size(), count.extra, count.missed)));
        return new Results(kinds, documents, errors, warnings);
    }

    private void judge(Planted planted, Disclosure clean, Count count, String name) {
        Disclosure spoilt = reader.apply(planted.scenario());
        count.planted++;
        if (!judge.caught(planted, spoilt)) {
            count.missed.add(name);
        }
        Set<List<Object>> before =
                clean.findings().stream().map(FaultTrial::place).collect(Collectors.toSet());
        long caused = spoilt.findings().stream()
                .filter(Judge::flags)
                .filter(finding -> !before.contains(place(finding)))
                .count();
        count.extra += (int) Math.max(0, caused - 1);
    }

    private static List<Object> place(Finding finding) {
        return List.of(finding.rule(), finding.cells(), finding.places());
    }

    private static int count(Disclosure disclosure, Severity severity) {
        return (int) disclosure.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
