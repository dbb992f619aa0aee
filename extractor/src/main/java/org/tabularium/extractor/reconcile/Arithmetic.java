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
 */
record Arithmetic(List<Identity> satisfied, List<Identity> broken, List<NotEvaluated> notEvaluated) {

    static Arithmetic of(Ledger ledger, List<Rule> rules, List<Identity> more) {
        List<Identity> all = new ArrayList<>(more);
        List<NotEvaluated> missing = new ArrayList<>();
        ledger.sets().forEach(set -> {
            Instances instances = new Instances(set);
            rules.forEach(instances::add);
            all.addAll(instances.found());
            instances.missing().stream().distinct().map(Arithmetic::lacking).forEach(missing::add);
        });
        return sorted(all, missing);
    }

    private static NotEvaluated lacking(Missing missing) {
        return new NotEvaluated(missing.rule(), missing.table(), missing.what());
    }

    private static Arithmetic sorted(List<Identity> all, List<NotEvaluated> missing) {
        List<Identity> satisfied = new ArrayList<>();
        List<Identity> broken = new ArrayList<>();
        List<NotEvaluated> lacking = new ArrayList<>(missing);
        for (Identity identity : all) {
            Figure unknown = identity.unknown();
            if (unknown != null) {
                lacking.add(new NotEvaluated(identity.rule().id(), identity.subject(), place(unknown)));
            } else if (!identity.vacuous()) {
                (identity.holds() ? satisfied : broken).add(identity);
            }
        }
        return new Arithmetic(List.copyOf(satisfied), List.copyOf(broken), List.copyOf(lacking));
    }

    private static String place(Figure figure) {
        if (figure.cell() == null) {
            return figure.spot().quote();
        }
        return figure.cell().table() + " row " + figure.cell().row() + " "
                + figure.cell().column() + ": " + figure.state().name().toLowerCase(Locale.ROOT);
    }

    List<Identity> evaluated() {
        List<Identity> all = new ArrayList<>(satisfied);
        all.addAll(broken);
        return all;
    }
}
