package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.extractor.reconcile.Equation.Reference;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.RuleDefinition;

/**
 * A rule with its equations read.
 *
 * @param definition as written
 * @param equations that must hold
 * @param zero what must be nothing for the rule to apply
 * @param provided what must hold for the rule to apply
 * @param general true if these conditions name their figures outright, so that they hold or fail for all that the rule
 *     is repeated for
 */
record Rule(
        RuleDefinition definition,
        List<Equation> equations,
        List<Reference> zero,
        List<Equation> provided,
        boolean general) {

    static Rule of(RuleDefinition definition) {
        try {
            List<Reference> zero =
                    definition.zero().stream().map(Equation::reference).toList();
            List<Equation> provided =
                    definition.provided().stream().map(Equation::parse).toList();
            boolean general = Stream.concat(zero.stream(), provided.stream().flatMap(Equation::references))
                    .allMatch(Reference::absolute);
            return new Rule(
                    definition, definition.holds().stream().map(Equation::parse).toList(), zero, provided, general);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rule " + definition.id() + ": " + e.getMessage(), e);
        }
    }

    /** A rule about figures that are put together by other means than an equation of forms. */
    static Rule told(String id, Severity severity, String zh, String en) {
        return of(new RuleDefinition(id, null, null, List.of("whole = parts"), null, null, null, severity, zh, en));
    }

    String id() {
        return definition.id();
    }
}
