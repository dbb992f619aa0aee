package org.tabularium.extractor.page;

import java.nio.file.Path;
import org.tabularium.extractor.detect.Detected;
import org.tabularium.extractor.detect.Detector;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.models.document.Content;

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
                case ReadContent.Read(Content.Paged paged) -> paged.pages().forEach(System.out::println);
            }
        }
    }

    private static void print(Content.Element element) {
        switch (element) {
            case Content.Element.Text text -> System.out.println("P " + text.text());
            case Content.Element.Table table ->
                System.out.println(
                        "T " + table.grid().rows() + " x " + table.grid().columns() + "\n" + table.grid());
        }
    }
}
