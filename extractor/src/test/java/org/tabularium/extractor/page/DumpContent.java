package org.tabularium.extractor.page;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.tabularium.extractor.detect.Detected;
import org.tabularium.extractor.detect.Detector;
import org.tabularium.extractor.grid.GridFinder;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.models.document.Content;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Word;
import org.tabularium.models.table.Grid;

/** For developers: prints what was read from a file. */
final class DumpContent {

    private DumpContent() {}

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            Path path = Path.of(file);
            Detected detected = new Detector().detect(path);
            System.out.println("== " + file + " " + detected);
            switch (new ContentReader(PageReader.NONE).read(path, detected, Limits.DEFAULT, Progress.NONE)) {
                case ReadContent.Refused refused -> System.out.println(refused.rejection());
                case ReadContent.Read(Content.Flow flow) -> flow.elements().forEach(DumpContent::print);
                case ReadContent.Read(Content.Paged paged) -> paged.pages().forEach(DumpContent::print);
            }
        }
    }

    private static void print(Page page) {
        System.out.printf(
                "-- page %d %.0f x %.0f %s, %d words, %d rules%n",
                page.number(),
                page.width(),
                page.height(),
                page.source(),
                page.words().size(),
                page.rules().size());
        if (Integer.getInteger("words", 0) == page.number()) {
            page.words().forEach(System.out::println);
            page.rules().forEach(System.out::println);
        }
        PageLayout layout = new GridFinder().find(page);
        for (Line line : layout.lines()) {
            System.out.printf(
                    "L %5.0f %s%n",
                    line.box().y(), line.words().stream().map(Word::text).collect(Collectors.joining(" ")));
        }
        for (Grid grid : layout.grids()) {
            System.out.printf("G %s %d x %d%n%s", grid.place().box(), grid.rows(), grid.columns(), grid);
        }
    }

    private static void print(Content.Element element) {
        switch (element) {
            case Content.Element.Text text -> System.out.println("P " + text.text());
            case Content.Element.Picture picture ->
                System.out.println("I " + picture.page().source() + " "
                        + picture.page().words().size() + " words");
            case Content.Element.Table table ->
                System.out.println(
                        "T " + table.grid().rows() + " x " + table.grid().columns() + "\n" + table.grid());
        }
    }
}
