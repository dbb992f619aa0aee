package org.tabularium.models.finding;

import java.util.List;

/**
 * How the checks of a disclosure ended. A check that did not run is never a pass.
 *
 * @param satisfied number of checks that held
 * @param unsatisfied number of checks that did not hold
 * @param notEvaluated those that lacked an operand
 */
public record Checks(int satisfied, int unsatisfied, List<NotEvaluated> notEvaluated) {

    /** No check was run. */
    public static final Checks NONE = new Checks(0, 0, List.of());

    public Checks {
        notEvaluated = List.copyOf(notEvaluated);
    }

    /**
     * A check that could not be run.
     *
     * @param rule its id
     * @param table the table; {@code null} if the rule is about the document
     * @param missing which operand is missing, unread or ambiguous
     */
    public record NotEvaluated(String rule, String table, String missing) {}
}
