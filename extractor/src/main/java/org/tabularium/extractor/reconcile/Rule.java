package org.tabularium.extractor.reconcile;

import java.util.List;
import org.tabularium.models.form.RuleDefinition;

/**
 * A rule with its equations read.
 *
 * @param definition as written
 * @param equations that must hold
 * @param zero what must be nothing for the rule to apply
 * @param provided what must hold for the rule to apply
 */
record Rule(
        RuleDefinition definition, List<Equation> equations, List<Equation.Reference> zero, List<Equation> provided) {

    static Rule of(RuleDefinition definition) {
        try {
            return new Rule(
                    definition,
                    definition.holds().stream().map(Equation::parse).toList(),
                    definition.zero().stream().map(Equation::reference).toList(),
                    definition.provided().stream().map(Equation::parse).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("rule " + definition.id() + ": " + e.getMessage(), e);
        }
    }

    String id() {
        return definition.id();
    }
}
