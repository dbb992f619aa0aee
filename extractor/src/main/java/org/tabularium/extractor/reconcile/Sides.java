package org.tabularium.extractor.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.extractor.reconcile.Equation.Signed;
import org.tabularium.extractor.reconcile.Identity.Term;

/**
 * An equation with its operands found in the sheets and the column that it is read in, but for the rows.
 *
 * @param equation as written
 * @param left operands of the left side's terms, in their order
 * @param right likewise
 */
record Sides(Equation equation, List<Operand> left, List<Operand> right) {

    static Sides of(Equation equation, Scoped at) {
        return new Sides(equation, operands(equation.left(), at), operands(equation.right(), at));
    }

    private static List<Operand> operands(List<Signed> side, Scoped at) {
        return side.stream().map(term -> Operand.of(term.reference(), at)).toList();
    }

    /** False if an operand is lacking whatever the row. */
    boolean printed() {
        return Stream.concat(left.stream(), right.stream())
                .allMatch(operand -> operand.printed() || operand.reference().optional());
    }

    /** True if nothing is printed in any of the columns that it speaks of. */
    boolean blank() {
        return blank(left) && blank(right);
    }

    private static boolean blank(List<Operand> operands) {
        for (Operand operand : operands) {
            if (!operand.down().blank()) {
                return false;
            }
        }
        return true;
    }

    /** The codes that may have all operands: those of the first that is needed, else those of any. */
    Set<String> codes() {
        for (Operand operand : left) {
            if (needed(operand)) {
                return operand.codes();
            }
        }
        for (Operand operand : right) {
            if (needed(operand)) {
                return operand.codes();
            }
        }
        Set<String> codes = new LinkedHashSet<>();
        left.forEach(operand -> codes.addAll(operand.codes()));
        right.forEach(operand -> codes.addAll(operand.codes()));
        return codes;
    }

    private static boolean needed(Operand operand) {
        return "code".equals(operand.reference().rows()) && !operand.reference().optional();
    }

    /** Adds the figures with their signs, left ones first; false if a needed one, or all of a side, are not printed. */
    boolean collect(Scoped at, List<Term> terms) {
        return collect(equation.left(), left, 1, at, terms) && collect(equation.right(), right, -1, at, terms);
    }

    private static boolean collect(List<Signed> side, List<Operand> operands, int sign, Scoped at, List<Term> terms) {
        int before = terms.size();
        for (int i = 0; i < side.size(); i++) {
            Operand operand = operands.get(i);
            boolean printed = operand.collect(at, sign * side.get(i).sign(), terms);
            if (!printed && !operand.reference().optional()) {
                return false;
            }
        }
        return terms.size() > before;
    }
}
