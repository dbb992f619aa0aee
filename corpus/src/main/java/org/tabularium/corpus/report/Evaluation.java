package org.tabularium.corpus.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.page.ocr.OcrSettings;
import org.tabularium.extractor.pipeline.Extractor;

/** Prints, reads, scores and compares: one run. */
public final class Evaluation {

    /** So many documents of a group show speed well enough; more only take time. */
    private static final int TIMED_CASES = 4;
    /** Documents of each kind of fault. */
    private static final int FAULTY = 20;
    /** Documents a layout from which those are taken, two hundred over five layouts; few of them have a place for some. */
    private static final int SEEDS = 40;
    /** As many for a quick run: some kinds are then tried less often. */
    private static final int QUICK_SEEDS = 4;
    /** Documents a layout that are printed and read: the whole way takes its time. */
    private static final int PRINTED_SEEDS = 2;

    /** How many seeds of which size a full run prints, smallest first. */
    private static final Map<Size, Integer> FULL =
            new TreeMap<>(Map.of(Size.TINY, 2, Size.USUAL, 4, Size.LARGE, 1, Size.HUGE, 1));

    /** The same of layouts that the reader does not know. */
    private static final Map<Size, Integer> FOREIGN = new TreeMap<>(Map.of(Size.TINY, 1, Size.USUAL, 3, Size.LARGE, 1));

    private static final String TIMED_GROUP = "synthetic pdf grid";
    /** Groups whose files other tools read too. */
    private static final Pattern COMPARED = Pattern.compile(".* (pdf|docx|doc)( .*)?|.* scan( .*)?");

    private static final Set<String> QUICK_COMPARED = Set.of(TIMED_GROUP, "synthetic docx", "synthetic scan office");

    private final FormLibrary library;
    private final Reading reading;
    private final Consumer<String> say;

    /**
     * @param extractor what is measured
     * @param say hears what is being done, for people who wait
     */
    public Evaluation(FormLibrary library, Extractor extractor, Consumer<String> say) {
        this.library = library;
        this.reading = new Reading(extractor);
        this.say = say;
    }

    /**
     * Runs it all.
     *
     * @param quick true for a choice of documents that takes minutes
     * @param samples folders of documents with their truth beside them; may be empty
     * @param folder where printed documents go
     */
    public Results run(boolean quick, List<Path> samples, Path folder) throws IOException {
        long start = System.nanoTime();
        List<Part> parts = quick ? quick(folder) : full(folder);
        for (Path sample : samples) {
            parts.addAll(samples(sample, quick, folder));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            say.accept("part " + (k + 1) + " of " + parts.size() + ": "
                    + parts.get(k).name());
            for (Case each : parts.get(k).cases().make()) {
                outcomes.add(reading.read(each, !Peer.isScan(each)));
                say.accept("  " + each.group() + ": " + each.file().getFileName());
            }
        }
        return new Results(
                quick ? "quick" : "full",
                outcomes,
                comparison(outcomes, quick),
                memory(outcomes, folder),
                faults("transcribed", FaultTrial.transcribed(library), quick ? QUICK_SEEDS : SEEDS),
                faults("printed", FaultTrial.printed(library, reading, folder), quick ? 1 : PRINTED_SEEDS),
                (System.nanoTime() - start) / 1_000_000_000L);
    }

    private FaultTrial.Results faults(String way, FaultTrial trial, int seeds) {
        say.accept("planted faults, " + way);
        return trial.run(seeds, FAULTY);
    }

    /** Cases of one source, printed when their turn comes. */
    private record Part(String name, Maker cases) {}

    private interface Maker {
        List<Case> make() throws IOException;
    }

    private PrintedCases printed(Path folder) throws IOException {
        return new PrintedCases(library, folder.resolve("printed"));
    }

    private static ForeignCases foreign(Path folder) throws IOException {
        return new ForeignCases(folder.resolve("printed"));
    }

    private List<Part> quick(Path folder) throws IOException {
        PrintedCases printed = printed(folder);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("usual departments", () -> printed.scenarios(Size.USUAL, 1)));
        parts.add(new Part("workbooks", () -> printed.workbooks(Size.TINY, 1)));
        parts.add(new Part("layouts that no reader knows", () -> foreign(folder).scenarios(Size.USUAL, 1)));
        if (OcrSettings.installed().isPresent()) {
            parts.add(new Part("a scan", () -> printed.scans(Scan.OFFICE, 1)));
        }
        return parts;
    }

    private List<Part> full(Path folder) throws IOException {
        PrintedCases printed = printed(folder);
        List<Part> parts = new ArrayList<>();
        FULL.forEach((size, seeds) ->
                parts.add(new Part(size.name().toLowerCase(Locale.ROOT), () -> printed.scenarios(size, seeds))));
        parts.add(new Part(
                "converted by LibreOffice",
                () -> printed.converted(Integer.MAX_VALUE, Size.TINY, List.of("doc", "pdf", "odt", "rtf", "html"))));
        parts.add(new Part("workbooks", () -> printed.workbooks(Size.USUAL, 1)));
        FOREIGN.forEach((size, seeds) -> parts.add(
                new Part("layouts that no reader knows, " + size.name().toLowerCase(Locale.ROOT), () -> foreign(folder)
                        .scenarios(size, seeds))));
        if (OcrSettings.installed().isPresent()) {
            for (Scan scan : Scan.ALL) {
                parts.add(new Part("scans, " + scan.name(), () -> printed.scans(scan, scan.layouts())));
            }
            parts.add(new Part("a scan of a layout that no reader knows", () -> foreign(folder)
                    .scan(Scan.OFFICE)));
        }
        return parts;
    }

    private List<Part> samples(Path sample, boolean quick, Path folder) throws IOException {
        PrintedCases printed = printed(folder);
        return List.of(
                new Part("documents in " + sample, () -> SampleCases.in(sample, !quick)),
                new Part("the same, printed anew", () -> {
                    List<Case> cases = new ArrayList<>();
                    for (Truth truth : SampleCases.truths(sample)) {
                        String name = sample.getFileName() + "-" + cases.size();
                        for (int seed = 1; seed <= (quick ? 1 : 4); seed++) {
                            cases.addAll(printed.reprinted(truth, name, seed));
                        }
                    }
                    return cases;
                }));
    }

    private List<Comparison.Line> comparison(List<Outcome> outcomes, boolean quick) throws IOException {
        Map<String, List<Outcome>> groups = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            String of = outcome.of().group();
            if (outcome.rejection() == null
                    && COMPARED.matcher(of).matches()
                    && (!quick || QUICK_COMPARED.contains(of))) {
                groups.computeIfAbsent(of, group -> new ArrayList<>()).add(outcome);
            }
        }
        List<Comparison.Line> lines = new ArrayList<>();
        Comparison comparison = new Comparison(reading);
        for (Map.Entry<String, List<Outcome>> group : groups.entrySet()) {
            say.accept("beside other tools: " + group.getKey());
            boolean scan = Peer.isScan(group.getValue().getFirst().of());
            lines.addAll(comparison.of(
                    group.getKey(),
                    group.getValue().stream().limit(scan ? 1 : TIMED_CASES).toList()));
        }
        return lines;
    }

    /** Nothing where no PDF was printed. */
    private Memory.Result memory(List<Outcome> outcomes, Path folder) throws IOException {
        for (Outcome outcome : outcomes) {
            if (outcome.of().group().equals(TIMED_GROUP)) {
                say.accept("300 pages in 512 MB");
                return Memory.of(outcome.of().file(), folder);
            }
        }
        return null;
    }

    /**
     * What a run showed.
     *
     * @param run {@code quick} or {@code full}
     * @param outcomes in the order of reading
     * @param comparison beside other tools, by group
     * @param memory the large document; {@code null} if none could be printed
     * @param faults what reconciliation found of planted faults
     * @param printedFaults what was found of those in printed documents
     * @param seconds that the run took
     */
    public record Results(
            String run,
            List<Outcome> outcomes,
            List<Comparison.Line> comparison,
            Memory.Result memory,
            FaultTrial.Results faults,
            FaultTrial.Results printedFaults,
            long seconds) {

        public Results {
            outcomes = List.copyOf(outcomes);
            comparison = List.copyOf(comparison);
        }

        /** By group and measure. */
        public Figures figures() {
            Map<String, Map<String, BigDecimal>> groups =
                    new TreeMap<>(Figures.of(outcomes).groups());
            groups.put("planted faults", faults.measures());
            groups.put("planted faults, printed", printedFaults.measures());
            return new Figures(groups);
        }

        /** Documents that were read twice with different bytes. */
        public List<String> unrepeatable() {
            return outcomes.stream()
                    .filter(outcome -> Boolean.FALSE.equals(outcome.repeatable()))
                    .map(outcome -> outcome.of().file().getFileName().toString())
                    .toList();
        }

        /** Number of documents by group. */
        Map<String, Integer> documents() {
            Map<String, Integer> out = new LinkedHashMap<>();
            outcomes.forEach(outcome -> out.merge(outcome.of().group(), 1, Integer::sum));
            outcomes.stream()
                    .filter(outcome -> outcome.unproved() != null)
                    .forEach(outcome -> out.merge(outcome.of().group() + Figures.UNPROVED, 1, Integer::sum));
            return out;
        }
    }
}
