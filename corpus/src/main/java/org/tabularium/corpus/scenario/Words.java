package org.tabularium.corpus.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Invented names and sentences that scenarios draw from. */
record Words(
        List<String> places,
        List<String> placeKinds,
        List<String> offices,
        List<String> subordinates,
        List<String> natures,
        List<String> ranks,
        List<String> fundings,
        List<String> duties,
        List<ProjectWords> projects,
        List<IndicatorWords> indicators,
        List<String> bases,
        List<Goods> goods,
        Map<String, Revenue> revenues,
        List<String> emptyNotes,
        Map<String, List<String>> fields) {

    /** A kind of project and what it is for. */
    record ProjectWords(String name, String goal) {}

    /**
     * A kind of indicator.
     *
     * @param value with <code>{n}</code> for a count, <code>{p}</code> and <code>{s}</code> for a large and a small
     *     share, <code>{amount}</code> for the project's amount in 万元
     */
    record IndicatorWords(String level1, String level2, String level3, String description, String value) {}

    /** Something to buy. */
    record Goods(String name, String catalogue, String unit) {}

    /** The revenue item by which a fund of its own comes in. */
    record Revenue(String code, String name) {}

    static Words load() {
        try (InputStream in = Words.class.getResourceAsStream("/scenario/words.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, Words.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
