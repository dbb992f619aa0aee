package org.tabularium.corpus.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tabularium.corpus.truth.Truth;

/** Documents in a folder with their truth beside them: {@code name.truth.json} tells what every {@code name.*} says. */
final class SampleCases {

    private static final String TRUTH = ".truth.json";
    private static final Pattern SCAN = Pattern.compile("scan|fax|\\.tiff?$|\\.png$|\\.jpe?g$");

    private SampleCases() {}

    /**
     * @param folder with the documents; its name becomes part of their group
     * @param scans false to leave out images, which take long
     */
    static List<Case> in(Path folder, boolean scans) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path truthFile : files(folder)) {
            String fileName = truthFile.getFileName().toString();
            if (!fileName.endsWith(TRUTH)) {
                continue;
            }
            String name = fileName.substring(0, fileName.length() - TRUTH.length());
            Truth truth = Truth.read(truthFile);
            for (Path file : files(folder)) {
                String own = file.getFileName().toString();
                boolean scan = SCAN.matcher(own).find();
                if (own.startsWith(name + ".") && !own.endsWith(".json") && (scans || !scan)) {
                    String kind = scan
                            ? "scan"
                            : own.substring(own.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                    cases.add(new Case(folder.getFileName() + " " + kind, own, file, truth));
                }
            }
        }
        return cases;
    }

    /** Truths in a folder, to be printed anew. */
    static List<Truth> truths(Path folder) throws IOException {
        List<Truth> truths = new ArrayList<>();
        for (Path file : files(folder)) {
            if (file.getFileName().toString().endsWith(TRUTH)) {
                truths.add(Truth.read(file));
            }
        }
        return truths;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
