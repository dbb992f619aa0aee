package org.tabularium.extractor.reconcile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tabularium.models.disclosure.Table;
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
    private final Map<String, List<Rule>> own = new HashMap<>();

    private RuleBook(Shared file, List<FormDefinition> forms) {
        this.shared = file.rules().stream().map(Rule::of).toList();
        this.nesting = Map.copyOf(file.nesting());
        forms.forEach(form -> own.put(
                key(form.layout(), form.form()),
                form.rules().stream().map(rule -> Rule.of(rule.of(form.form()))).toList()));
    }

    private static String key(String layout, String form) {
        return layout + "/" + form;
    }

    /** The file's shape. */
    record Shared(Map<String, List<List<String>>> nesting, List<RuleDefinition> rules) {}

    /** The shared rules and those of the given forms. */
    static RuleBook load(List<FormDefinition> forms) {
        return new RuleBook(read(SHARED, Shared.class), forms);
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

    /** The shared rules, then those of the forms that the tables are of. */
    List<Rule> of(List<Table> tables) {
        Stream<Rule> forms = tables.stream()
                .map(table -> key(table.layout(), table.form()))
                .distinct()
                .flatMap(key -> own.getOrDefault(key, List.of()).stream());
        return Stream.concat(shared.stream(), forms).toList();
    }
}
