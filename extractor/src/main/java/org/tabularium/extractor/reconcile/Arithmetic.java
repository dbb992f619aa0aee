package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tabularium.extractor.reconcile.Instances.Missing;
import org.tabularium.models.finding.Checks.NotEvaluated;

/**
 * How the identities of a disclosure ended.
 *
 * @param satisfied those that hold, within rounding
 * @param broken those that do not
 * @param notEvaluated those that lacked an operand
 * @param idle those of which nothing is printed: no checks, but a figure taken for another amount would break them; none
 *     where none is broken
 */
record Arithmetic(
        List<Identity> satisfied, List<Identity> broken, List<NotEvaluated> notEvaluated, List<Identity> idle) {

    static Arithmetic of(Ledger ledger, List<Rule> rules, List<Identity> more, Expected expected, Naming naming) {
        List<Identity> all = new ArrayList<>(more);
        all.removeIf(identity -> Identity.vacuous(identity.terms()));
        List<NotEvaluated> missing = new ArrayList<>();
        ledger.sets().forEach(set -> {
            Instances instances = Instances.printed(set, expected);
            rules.forEach(instances::add);
            all.addAll(instances.found());
            instances.missing().stream().distinct().map(Arithmetic::lacking).forEach(missing::add);
        });
        Arithmetic sorted = sorted(all, missing, naming);
        return sorted.broken.isEmpty() ? sorted : sorted.with(idle(ledger, rules, expected));
    }

    private static List<Identity> idle(Ledger ledger, List<Rule> rules, Expected expected) {
        List<Identity> idle = new ArrayList<>();
        ledger.sets().forEach(set -> {
            Instances instances = Instances.blank(set, expected);
            rules.forEach(instances::add);
            idle.addAll(instances.found());
        });
        return List.copyOf(idle);
    }

    private Arithmetic with(List<Identity> blank) {
        return new Arithmetic(satisfied, broken, notEvaluated, blank);
    }

    private static NotEvaluated lacking(Missing missing) {
        return new NotEvaluated(missing.rule(), missing.table(), missing.what());
    }

    private static Arithmetic sorted(List<Identity> all, List<NotEvaluated> missing, Naming naming) {
        List<Identity> satisfied = new ArrayList<>();
        List<Identity> broken = new ArrayList<>();
        List<NotEvaluated> lacking = new ArrayList<>(missing);
        for (Identity identity : all) {
            Figure unknown = identity.unknown();
            if (unknown != null) {
                lacking.add(new NotEvaluated(identity.rule().id(), identity.subject(), place(unknown, naming)));
            } else {
                (identity.holds() ? satisfied : broken).add(identity);
            }
        }
        return new Arithmetic(List.copyOf(satisfied), List.copyOf(broken), List.copyOf(lacking), List.of());
    }

    /** Where the operand stands, and what stands there. */
    private static String place(Figure figure, Naming naming) {
        String what = figure.text().isBlank()
                ? figure.state().name().toLowerCase(Locale.ROOT)
                : figure.text().strip();
        return naming.zh(figure) + ": " + what;
    }

    /** All that were evaluated, the broken ones last; none if all hold, since nothing is to be explained then. */
    List<Identity> disputed() {
        if (broken.isEmpty()) {
            return List.of();
        }
        List<Identity> all = new ArrayList<>(satisfied);
        all.addAll(broken);
        return all;
    }
}
