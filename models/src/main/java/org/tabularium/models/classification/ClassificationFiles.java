package org.tabularium.models.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.classification.ClassificationEntry.Scheme;

/**
 * The lists under {@code classification/} on the class path: {@code code,name,from,to,source}, without quotes, so that
 * no field may hold a comma; an empty {@code to} means that the entry still holds.
 */
final class ClassificationFiles {

    private static final String HEADER = "code,name,from,to,source";
    private static final int FIELDS = 5;

    private ClassificationFiles() {}

    static List<ClassificationEntry> read() {
        List<ClassificationEntry> entries = new ArrayList<>();
        entries.addAll(read("/classification/functional.csv", Scheme.FUNCTIONAL));
        entries.addAll(read("/classification/economic.csv", Scheme.ECONOMIC));
        return entries;
    }

    private static List<ClassificationEntry> read(String resource, Scheme scheme) {
        try (InputStream in = ClassificationFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            if (!HEADER.equals(lines.readLine())) {
                throw new IllegalStateException(resource + ": the first line must be " + HEADER);
            }
            return lines.lines().map(line -> entry(resource, scheme, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static ClassificationEntry entry(String resource, Scheme scheme, String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException(resource + ": not " + FIELDS + " fields: " + line);
        }
        Integer to = fields[3].isEmpty() ? null : Integer.valueOf(fields[3]);
        return new ClassificationEntry(scheme, fields[0], fields[1], Integer.parseInt(fields[2]), to, fields[4]);
    }
}
