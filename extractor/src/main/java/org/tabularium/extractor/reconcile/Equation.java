package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An equation of a rule, read: {@code left (=|<=|>=) right}, each side terms with signs.
 *
 * @param relation how the sides compare
 * @param left terms of the left side
 * @param right terms of the right side
 */
record Equation(Relation relation, List<Signed> left, List<Signed> right) {

    /** How two sides compare. */
    enum Relation {
        EQUAL,
        AT_MOST,
        AT_LEAST;

        /** True if left − right stands in this relation to zero, give or take the tolerance. */
        boolean holds(BigDecimal difference, BigDecimal tolerance) {
            return switch (this) {
                case EQUAL -> difference.abs().compareTo(tolerance) <= 0;
                case AT_MOST -> difference.compareTo(tolerance) <= 0;
                case AT_LEAST -> difference.negate().compareTo(tolerance) <= 0;
            };
        }
    }

    /**
     * What a term names.
     *
     * @param form {@code null} for the table at hand
     * @param column {@code null} for the column at hand
     * @param rows {@code null} for the row at hand
     * @param optional true if the term is left out where it is not printed
     */
    record Reference(String form, String column, String rows, boolean optional) {

        /** What rows are called that depend on where the equation is being read. */
        private static final Set<String> RELATIVE = Set.of("this", "children", "code");

        /** True if the term means the same wherever the equation is read. */
        boolean absolute() {
            return form != null && column != null && rows != null && !RELATIVE.contains(rows);
        }
    }

    /** A term with its sign: 1 or −1. */
    record Signed(int sign, Reference reference) {}

    private static final Pattern TERM =
            Pattern.compile("\\s*([+-]?)\\s*(?:([a-z][a-z-]*)\\.)?([A-Za-z]+)?(?:\\[([\\w]+)])?(\\??)\\s*");

    private static final Pattern RELATION = Pattern.compile("<=|>=|=");

    /** Reads an equation. */
    static Equation parse(String text) {
        Matcher sign = RELATION.matcher(text);
        if (!sign.find()) {
            throw new IllegalArgumentException("an equation has =, <= or >=: " + text);
        }
        Relation relation =
                switch (sign.group()) {
                    case "<=" -> Relation.AT_MOST;
                    case ">=" -> Relation.AT_LEAST;
                    default -> Relation.EQUAL;
                };
        return new Equation(relation, terms(text.substring(0, sign.start())), terms(text.substring(sign.end())));
    }

    /** What its terms name, left to right. */
    Stream<Reference> references() {
        return Stream.concat(left.stream(), right.stream()).map(Signed::reference);
    }

    /** False if all that it names stands in forms that are not there. */
    boolean speaksOf(Set<String> forms) {
        return speaks(left, forms) || speaks(right, forms);
    }

    private static boolean speaks(List<Signed> side, Set<String> forms) {
        for (Signed term : side) {
            if (term.reference().form() == null
                    || forms.contains(term.reference().form())) {
                return true;
            }
        }
        return false;
    }

    /** Reads a single term. */
    static Reference reference(String text) {
        List<Signed> terms = terms(text);
        if (terms.size() != 1) {
            throw new IllegalArgumentException("one term is wanted: " + text);
        }
        return terms.getFirst().reference();
    }

    private static List<Signed> terms(String text) {
        List<Signed> terms = new ArrayList<>();
        Matcher term = TERM.matcher(text);
        int at = 0;
        while (at < text.length()) {
            term.region(at, text.length());
            boolean read = term.lookingAt() && (term.group(3) != null || term.group(4) != null);
            if (!read || (terms.isEmpty() != term.group(1).isEmpty())) {
                throw new IllegalArgumentException("not a sum of terms: " + text);
            }
            Reference reference = new Reference(
                    term.group(2), term.group(3), term.group(4), !term.group(5).isEmpty());
            terms.add(new Signed(term.group(1).equals("-") ? -1 : 1, reference));
            at = term.end();
        }
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a side of an equation is empty: " + text);
        }
        return List.copyOf(terms);
    }
}
