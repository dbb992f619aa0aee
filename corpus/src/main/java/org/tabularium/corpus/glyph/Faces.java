package org.tabularium.corpus.glyph;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The faces that the model learns from, by name, so that what else is installed makes no difference. */
final class Faces {

    private static final Map<String, Font> INSTALLED = installed();

    private static final List<String> HELD_OUT =
            List.of("WenQuanYi Zen Hei", "WenQuanYi Zen Hei Mono", "TeXGyreTermes-Regular");

    private Faces() {}

    private static Map<String, Font> installed() {
        Map<String, Font> fonts = new TreeMap<>();
        for (Font face : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
            fonts.putIfAbsent(face.getFontName(Locale.ROOT), face);
        }
        return Map.copyOf(fonts);
    }

    /**
     * Those of the list {@code faces.csv}, each as often as it is to be drawn.
     *
     * @throws IllegalStateException if one is not installed
     */
    static List<Font> toLearnFrom() {
        List<Font> faces = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (String line : lines()) {
            String[] fields = line.split(",", -1);
            Font face = INSTALLED.get(fields[0]);
            if (face == null) {
                absent.add(fields[0]);
            } else {
                Font[] often = new Font[Integer.parseInt(fields[1])];
                Arrays.fill(often, face);
                faces.addAll(List.of(often));
            }
        }
        if (!absent.isEmpty()) {
            throw new IllegalStateException("not installed: " + String.join(", ", absent));
        }
        return faces;
    }

    /** How many faces the list has. */
    static int count() {
        return lines().size();
    }

    private static List<String> lines() {
        try (InputStream in = Faces.class.getResourceAsStream("faces.csv")) {
            if (in == null) {
                throw new IllegalStateException("faces.csv is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that the model never learnt from, to judge it by; none if one is missing, as figures of some are others. */
    static List<Font> heldOut() {
        return INSTALLED.keySet().containsAll(HELD_OUT)
                ? HELD_OUT.stream().map(INSTALLED::get).toList()
                : List.of();
    }
}
