package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.reconcile.Equation.Relation;

/**
 * One equation between printed figures.
 *
 * @param rule that it is an instance of
 * @param relation how left and right compare
 * @param terms left ones with their sign, right ones with the opposite, so that an equation's terms sum up to zero;
 *     the first term is the one that the others make up
 * @param subject what it is about, for people: a table's id, {@code null} for the whole document
 */
record Identity(Rule rule, Relation relation, List<Term> terms, String subject) {

    /** A figure with its sign: 1 or −1. */
    record Term(int sign, Figure figure) {}

    /** Two identities are one only if they are the same object: two rules may say the same of the same figures. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The first operand that cannot be reckoned with; {@code null} if there is none. */
    Figure unknown() {
        return terms.stream()
                .map(Term::figure)
                .filter(figure -> !figure.known())
                .findFirst()
                .orElse(null);
    }

    /** Left minus right, exactly. */
    BigDecimal difference() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal value = term.figure().amount();
            sum = term.sign() > 0 ? sum.add(value) : sum.subtract(value);
        }
        return sum;
    }

    /** What rounding alone may make of the difference: every printed figure may be half its last decimal off. */
    BigDecimal tolerance() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            sum = term.figure().blank() ? sum : sum.add(term.figure().half());
        }
        return sum;
    }

    boolean holds() {
        return relation.holds(difference(), tolerance());
    }

    int sign(Figure figure) {
        int sign = 0;
        for (Term term : terms) {
            sign += term.figure().equals(figure) ? term.sign() : 0;
        }
        return sign;
    }

    Figure target() {
        return terms.getFirst().figure();
    }

    List<Figure> figures() {
        return terms.stream().map(Term::figure).distinct().toList();
    }

    /** True if nothing at all is printed: such an equation says nothing. */
    boolean vacuous() {
        return terms.stream().allMatch(term -> term.figure().blank());
    }

    /** The non-zero figures of the right side, those that make up the first. */
    List<Figure> addends() {
        List<Figure> found = new ArrayList<>();
        for (Term term : terms.subList(1, terms.size())) {
            if (!term.figure().zero()) {
                found.add(term.figure());
            }
        }
        return found;
    }
}
