package org.tabularium.corpus.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tabularium.corpus.degrade.Degrader;
import org.tabularium.corpus.render.Printer;
import org.tabularium.corpus.render.Style;
import org.tabularium.corpus.scenario.ForeignLayouts;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.scenario.Scenarios;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.models.form.FormDefinition;

/** Documents of layouts that the reader does not know, which the corpus prints into a folder. */
final class ForeignCases {

    private final ForeignLayouts layouts = ForeignLayouts.load();
    private final Scenarios scenarios = Scenarios.foreign(layouts);
    private final Path folder;

    ForeignCases(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Every layout in every kind of rules, as PDF and docx, each in a style of its own. */
    List<Case> scenarios(Size size, int seeds) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String layout : layouts.ids()) {
            for (int seed = 1; seed <= seeds; seed++) {
                cases.addAll(scenario(layout, size, seed));
            }
        }
        return cases;
    }

    List<Case> scenario(String layout, Size size, int seed) throws IOException {
        Scenario scenario = scenarios.make(layout, size, seed);
        String name = layout + "-" + size.name().toLowerCase(Locale.ROOT) + "-" + seed;
        // Styles are drawn by seed: layouts of one seed must not all look the same.
        long look = seed * 100L + layouts.ids().indexOf(layout);
        List<Case> cases = new ArrayList<>();
        for (Style.Rules rules : Style.Rules.values()) {
            cases.addAll(pdf(name, scenario, layout, Style.foreign(rules, look)));
        }
        Path file = folder.resolve("foreign-" + name + ".docx");
        Printer.docx(
                scenario.truth(), scenario.narrative(), forms(layout), Style.foreign(Style.Rules.GRID, look), file);
        cases.add(of("foreign docx", name, file, scenario));
        return cases;
    }

    /** The first forms of one layout, printed and scanned; nothing where no Chinese font is installed. */
    List<Case> scan(Scan scan) throws IOException {
        String layout = layouts.ids().getFirst();
        Scenario scenario = PrintedCases.head(scenarios.make(layout, Size.USUAL, 1));
        List<Case> cases = new ArrayList<>();
        for (Case clean : pdf(layout, scenario, layout, scan.style())) {
            Path file = folder.resolve("foreign-" + layout + ".scan.pdf");
            Degrader.pdf(clean.file(), scan.damage(), 1, file, Integer.MAX_VALUE);
            cases.add(of("foreign scan", layout, file, scenario));
        }
        return cases;
    }

    private List<Case> pdf(String name, Scenario scenario, String layout, Style style) throws IOException {
        if (!Printer.hasFonts()) {
            return List.of();
        }
        String rules = rules(style.rules());
        Path file = folder.resolve("foreign-" + name + "-" + rules + ".pdf");
        Printer.pdf(scenario.truth(), scenario.narrative(), forms(layout), style, file);
        return List.of(of("foreign pdf " + rules, name, file, scenario));
    }

    private static String rules(Style.Rules rules) {
        return switch (rules) {
            case GRID -> "grid";
            case HORIZONTAL -> "rows";
            case NONE -> "none";
        };
    }

    private List<FormDefinition> forms(String layout) {
        return layouts.library().definitions(layout);
    }

    private static Case of(String group, String name, Path file, Scenario scenario) {
        return new Case(group, name, file, scenario.truth().withoutAsides());
    }
}
