package org.tabularium.extractor.reconcile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.RuleDefinition;

/**
 * The rules that hold in any layout that prints their operands ({@code forms/rules.yaml}), and the rules of the layouts'
 * own forms.
 */
final class RuleBook {

    private static final String SHARED = "forms/rules.yaml";

    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .reader();

    private final List<Rule> shared;
    private final Map<String, List<List<String>>> nesting;

    private RuleBook(Shared file) {
        this.shared = file.rules().stream().map(Rule::of).toList();
        this.nesting = Map.copyOf(file.nesting());
    }

    /** The file's shape. */
    record Shared(Map<String, List<List<String>>> nesting, List<RuleDefinition> rules) {}

    static RuleBook load() {
        return new RuleBook(read(SHARED, Shared.class));
    }

    /** By form the columns of each level, outermost first; a row is as deep as the last that it fills. */
    Map<String, List<List<String>>> nesting() {
        return nesting;
    }

    static <T> T read(String resource, Class<T> type) {
        try (InputStream in = RuleBook.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return YAML.forType(type).readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The shared rules, then those of the given forms. */
    List<Rule> with(List<FormDefinition> forms) {
        Stream<Rule> own = forms.stream()
                .flatMap(form -> form.rules().stream().map(rule -> rule.of(form.form())))
                .map(Rule::of);
        return Stream.concat(shared.stream(), own).toList();
    }
}
