package org.tabularium.extractor.grid;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.detect.Detected;
import org.tabularium.extractor.fill.Filler;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.page.ContentReader;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.ReadContent;
import org.tabularium.extractor.pipeline.DisclosureJson;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.recognise.Recogniser;
import org.tabularium.extractor.recognise.Wordings;
import org.tabularium.extractor.stitch.Stitcher;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.document.Content;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Rule;
import org.tabularium.models.table.Grid;

/** For developers: reads a PDF as if its rules (all, or the upright ones) had not been drawn, and writes the result. */
final class UnruledTrial {

    private UnruledTrial() {}

    public static void main(String[] args) throws Exception {
        boolean level = args[0].equals("level");
        FormLibrary forms = FormLibrary.load();
        Wordings wordings = Wordings.load();
        for (int i = 1; i < args.length; i++) {
            Path file = Path.of(args[i]);
            ReadContent content =
                    new ContentReader(PageReader.NONE).read(file, new Detected.Pdf(), Limits.DEFAULT, Progress.NONE);
            List<PageLayout> layouts = new ArrayList<>();
            if (content instanceof ReadContent.Read(Content.Paged paged)) {
                for (Page page : paged.pages()) {
                    List<Rule> rules = page.rules().stream()
                            .filter(rule -> args[0].equals("ruled") || (level && rule.horizontal()))
                            .toList();
                    layouts.add(new GridFinder()
                            .find(new Page(
                                    page.number(), page.width(), page.height(), page.source(), page.words(), rules)));
                }
            }
            layouts = new UnruledTables(forms).find(layouts);
            StringBuilder dump = new StringBuilder();
            for (PageLayout layout : layouts) {
                dump.append("-- page ").append(layout.page().number()).append('\n');
                layout.lines().forEach(line -> {
                    dump.append("L ");
                    line.words().forEach(word -> dump.append(word.text()).append(' '));
                    dump.append('\n');
                });
                for (Grid grid : layout.grids()) {
                    dump.append("G ").append(grid.rows()).append(" x ").append(grid.columns());
                    dump.append('\n').append(grid);
                }
            }
            Path out = Path.of("/tmp/pages/out", args[0] + "-" + file.getFileName());
            Files.writeString(Path.of(out + ".txt"), dump.toString());
            Disclosure disclosure = new Filler(forms, wordings, Classification.load())
                    .fill(
                            new Recogniser(forms, wordings).recognise(new Stitcher().stitch(layouts)),
                            List.of(),
                            "x",
                            new Disclosure.Source("x", "application/pdf", "x", layouts.size(), Disclosure.Kind.TEXT),
                            new Disclosure.Producer("x", List.of()));
            Files.writeString(Path.of(out + ".json"), new DisclosureJson().writePretty(disclosure));
        }
    }
}
