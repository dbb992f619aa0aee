package org.tabularium.corpus.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tabularium.corpus.degrade.Degrader;
import org.tabularium.corpus.render.Office;
import org.tabularium.corpus.render.Printer;
import org.tabularium.corpus.render.Style;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.scenario.Scenarios;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.LayoutDefinition;

/** Documents that the corpus prints into a folder. */
final class PrintedCases {

    private static final int SCANNED_TABLES = 3;

    private final FormLibrary library;
    private final Scenarios scenarios;
    private final Path folder;

    PrintedCases(FormLibrary library, Path folder) throws IOException {
        this.library = library;
        this.scenarios = new Scenarios(library);
        this.folder = Files.createDirectories(folder);
    }

    /** Every layout in every kind of rules, as PDF and docx, in a style of its own. */
    List<Case> scenarios(Size size, int seeds) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (LayoutDefinition layout : library.layouts()) {
            for (int seed = 1; seed <= seeds; seed++) {
                Scenario scenario = scenarios.make(layout.layout(), size, seed);
                String name = layout.layout() + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + seed;
                for (Style.Rules rules : Style.Rules.values()) {
                    cases.addAll(pdf("synthetic", name, scenario, layout.layout(), Style.any(rules, seed)));
                }
                cases.add(docx("synthetic", name, scenario, layout.layout(), Style.any(Style.Rules.GRID, seed)));
            }
        }
        return cases;
    }

    /**
     * The first forms of a small department, printed and scanned; nothing where no Chinese font is installed.
     *
     * @param layouts how many of the layouts at most
     */
    List<Case> scans(Scan scan, int layouts) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (LayoutDefinition layout : library.layouts().stream().limit(layouts).toList()) {
            Scenario scenario = head(scenarios.make(layout.layout(), Size.USUAL, 1));
            cases.addAll(
                    scan(scan, layout.layout() + "-" + scan.name().replace(' ', '-'), layout.layout(), scenario, 1));
        }
        return cases;
    }

    /** A whole department, printed and scanned; nothing where no Chinese font is installed. */
    List<Case> scan(Scan scan, String layout, Size size, int seed) throws IOException {
        String name = String.join("-", layout, scan.name().replace(' ', '-'), String.valueOf(seed));
        return scan(scan, name, layout, scenarios.make(layout, size, seed), seed);
    }

    private List<Case> scan(Scan scan, String name, String layout, Scenario scenario, int seed) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Case clean : pdf("scanned", name, scenario, layout, scan.style())) {
            Path file = folder.resolve("scanned-" + name + ".scan.pdf");
            Degrader.pdf(clean.file(), scan.damage(), seed, file, Integer.MAX_VALUE);
            cases.add(new Case("synthetic scan " + scan.name(), layout, file, clean.truth(), clean.pages()));
        }
        return cases;
    }

    /** Reading an image takes a second a page and more: a few forms must do. */
    static Scenario head(Scenario whole) {
        Truth all = whole.truth();
        List<TruthTable> some =
                all.tables().subList(0, Math.min(SCANNED_TABLES, all.tables().size()));
        return new Scenario(all.tablesOnly(some), List.of());
    }

    /** A truth that was written for a real document, printed in another look, once for each kind of rules. */
    List<Case> reprinted(Truth truth, String name, int seed) throws IOException {
        String layout = layoutOf(truth);
        if (layout == null) {
            return List.of();
        }
        Scenario scenario = new Scenario(truth, List.of());
        List<Case> cases = new ArrayList<>();
        for (Style.Rules rules : Style.Rules.values()) {
            cases.addAll(pdf("reprinted", name + "-" + seed, scenario, layout, Style.any(rules, seed)));
        }
        cases.add(docx("reprinted", name + "-" + seed, scenario, layout, Style.any(Style.Rules.GRID, seed)));
        return cases;
    }

    /** The layout whose forms have all the columns that a truth tells; {@code null} if none has. */
    private String layoutOf(Truth truth) {
        return library.layouts().stream()
                .map(LayoutDefinition::layout)
                .filter(layout -> truth.tables().stream().allMatch(table -> prints(layout, table)))
                .findFirst()
                .orElse(null);
    }

    private boolean prints(String layout, TruthTable table) {
        return library.definition(layout, table.form())
                .map(form -> table.rows().stream().allMatch(row -> keys(form).containsAll(row.keySet())))
                .orElse(false);
    }

    private static List<String> keys(FormDefinition form) {
        return form.columns().stream().map(ColumnDefinition::key).toList();
    }

    /** Nothing where no Chinese font is installed. */
    private List<Case> pdf(String source, String name, Scenario scenario, String layout, Style style)
            throws IOException {
        if (!Printer.hasFonts()) {
            return List.of();
        }
        String rules = style.rules().name().toLowerCase(Locale.ROOT);
        Path file = folder.resolve(source + "-" + name + "-" + rules + ".pdf");
        List<Set<Integer>> pages =
                Printer.pdf(scenario.truth(), scenario.narrative(), library.definitions(layout), style, file);
        return List.of(new Case(source + " pdf " + rules, name, file, scenario.truth(), pages));
    }

    /** Every layout in every kind of rules, as xlsx. */
    List<Case> workbooks(Size size, int seed) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (LayoutDefinition layout : library.layouts()) {
            Scenario scenario = scenarios.make(layout.layout(), size, seed);
            for (Style.Rules rules : Style.Rules.values()) {
                cases.add(xlsx(layout.layout() + "-" + seed, scenario, layout.layout(), Style.any(rules, seed)));
            }
        }
        return cases;
    }

    private Case xlsx(String name, Scenario scenario, String layout, Style style) throws IOException {
        String rules = style.rules().name().toLowerCase(Locale.ROOT);
        Path file = folder.resolve("synthetic-" + name + "-" + rules + ".xlsx");
        Printer.xlsx(scenario.truth(), scenario.narrative(), library.definitions(layout), style, file);
        return new Case("synthetic xlsx " + rules, name, file, scenario.truth());
    }

    /**
     * What LibreOffice makes of a docx: nothing where it is not installed.
     *
     * @param layouts how many of the layouts
     */
    List<Case> converted(int layouts, Size size, List<String> extensions) throws IOException {
        Office office = Office.installed().orElse(null);
        List<Case> originals = new ArrayList<>();
        for (LayoutDefinition layout :
                library.layouts().stream().limit(office == null ? 0 : layouts).toList()) {
            Scenario scenario = scenarios.make(layout.layout(), size, 1);
            originals.add(
                    docx("converted", layout.layout(), scenario, layout.layout(), Style.any(Style.Rules.GRID, 1)));
        }
        List<Case> cases = new ArrayList<>();
        for (String extension : originals.isEmpty() ? List.<String>of() : extensions) {
            List<Path> made = office.convert(originals.stream().map(Case::file).toList(), extension, folder);
            for (int k = 0; k < made.size(); k++) {
                Case original = originals.get(k);
                cases.add(new Case("converted " + extension, original.name(), made.get(k), original.truth()));
            }
        }
        return cases;
    }

    private Case docx(String source, String name, Scenario scenario, String layout, Style style) throws IOException {
        Path file = folder.resolve(source + "-" + name + ".docx");
        Printer.docx(scenario.truth(), scenario.narrative(), library.definitions(layout), style, file);
        return new Case(source + " docx", name, file, scenario.truth());
    }
}
