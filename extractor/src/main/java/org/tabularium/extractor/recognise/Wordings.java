package org.tabularium.extractor.recognise;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words around tables that all layouts share ({@code forms/wordings.yaml}), as data.
 *
 * @param units money units by name, with how many yuan one is
 * @param indicatorLevels the upper levels of indicators, by column: a closed list
 */
public record Wordings(
        List<String> unitLabels,
        Map<String, Long> units,
        List<String> organisationLabels,
        List<String> yearLabels,
        List<String> dateLabels,
        List<String> columnNumberLabels,
        Pattern asides,
        List<String> noteLabels,
        List<String> finalAccountWords,
        List<String> contentsTitles,
        Pattern partHeading,
        Pattern sectionHeading,
        Pattern formNumber,
        Pattern cover,
        List<String> continued,
        Map<String, List<String>> indicatorLevels) {

    public Wordings {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
    }

    /**
     * From the class path.
     *
     * @throws UncheckedIOException if the resource is missing or broken, which is a defect of the build
     */
    public static Wordings load() {
        try (InputStream in = Wordings.class.getResourceAsStream("/forms/wordings.yaml")) {
            return new YAMLMapper().readValue(in, Wordings.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
