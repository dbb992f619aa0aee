package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.tabularium.extractor.reconcile.Equation.Relation;

/**
 * One equation between printed figures. Immutable; what it comes to is reckoned once, since a document has thousands and
 * every check asks. Two identities are one only if they are the same object: two rules may say the same of the same
 * figures.
 */
final class Identity {

    private final Rule rule;
    private final Relation relation;
    private final List<Term> terms;
    private final String subject;
    private final Figure unknown;
    private final BigDecimal difference;
    private final BigDecimal tolerance;
    private final boolean holds;

    /** A figure with its sign: 1 or −1. */
    record Term(int sign, Figure figure) {}

    /**
     * An equation with its figures.
     *
     * @param rule that it is an instance of
     * @param relation how left and right compare
     * @param terms left ones with their sign, right ones with the opposite, so that an equation's terms sum up to zero;
     *     the first term is the one that the others make up
     * @param subject what it is about, for people: a table's id, {@code null} for the whole document
     */
    Identity(Rule rule, Relation relation, List<Term> terms, String subject) {
        this.rule = rule;
        this.relation = relation;
        this.terms = List.copyOf(terms);
        this.subject = subject;
        Figure first = null;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal halves = BigDecimal.ZERO;
        for (Term term : this.terms) {
            Figure figure = term.figure();
            first = first == null && !figure.known() ? figure : first;
            if (!figure.blank()) {
                sum = term.sign() > 0 ? sum.add(figure.amount()) : sum.subtract(figure.amount());
                halves = halves.add(figure.half());
            }
        }
        this.unknown = first;
        this.difference = sum;
        this.tolerance = halves;
        this.holds = relation.holds(sum, halves);
    }

    Rule rule() {
        return rule;
    }

    Relation relation() {
        return relation;
    }

    List<Term> terms() {
        return terms;
    }

    String subject() {
        return subject;
    }

    /** The first operand that cannot be reckoned with; {@code null} if there is none. */
    Figure unknown() {
        return unknown;
    }

    /** Left minus right, exactly. */
    BigDecimal difference() {
        return difference;
    }

    /** What rounding alone may make of the difference: every printed figure may be half its last decimal off. */
    BigDecimal tolerance() {
        return tolerance;
    }

    boolean holds() {
        return holds;
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

    /** The figures, each once. */
    List<Figure> figures() {
        LinkedHashSet<Figure> figures = LinkedHashSet.newLinkedHashSet(terms.size());
        terms.forEach(term -> figures.add(term.figure()));
        return List.copyOf(figures);
    }

    /** True if nothing at all is printed: such an equation says nothing. */
    static boolean vacuous(List<Term> terms) {
        for (Term term : terms) {
            if (!term.figure().blank()) {
                return false;
            }
        }
        return true;
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
