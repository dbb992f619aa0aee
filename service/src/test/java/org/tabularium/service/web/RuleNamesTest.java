package org.tabularium.service.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every rule that the forms bring is called something on the pages, in both languages. */
class RuleNamesTest {

    private static final Pattern RULE = Pattern.compile("(?:- id: |rule: )([a-z-]+)");
    private static final Pattern NAMED = Pattern.compile("'rule\\.([a-z-]+)': \\['[^']+', '[^']+']");

    private static String text(String resource) throws IOException {
        try (InputStream in = RuleNamesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyRuleOfTheFormsHasAName() throws IOException {
        TreeSet<String> rules = new TreeSet<>();
        for (String file : List.of("/forms/rules.yaml", "/forms/narrative.yaml")) {
            RULE.matcher(text(file)).results().forEach(rule -> rules.add(rule.group(1)));
        }
        assertTrue(rules.size() > 30, rules::toString);
        NAMED.matcher(text("/web/js/rules.js")).results().forEach(name -> rules.remove(name.group(1)));
        assertEquals(new TreeSet<>(), rules, "without a name");
    }
}
