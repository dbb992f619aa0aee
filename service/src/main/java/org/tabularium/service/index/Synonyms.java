package org.tabularium.service.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words of the field that mean the same, as this software knows them ({@code search/synonyms.txt}). */
public final class Synonyms {

    private static final String RESOURCE = "/search/synonyms.txt";

    private Synonyms() {}

    /** The groups, in the order of the file. */
    public static List<List<String>> load() {
        try (InputStream in = Synonyms.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
