package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.Checks;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.form.FormDefinition;

/** Room 7. Immutable; safe for any number of threads. */
public final class Reconciler {

    private final FormLibrary forms;
    private final RuleBook rules = RuleBook.load();
    private final SheetReader sheets;

    /**
     * @param forms the layouts with their own rules
     * @param classification codes and names by year
     */
    public Reconciler(FormLibrary forms, Classification classification) {
        this.forms = forms;
        this.sheets = new SheetReader(forms, new Codes(classification));
    }

    /** The disclosure with what does not add up, counted checks and review marks that the sums bear out. */
    public Disclosure reconcile(Disclosure disclosure) {
        Ledger ledger = ledger(disclosure);
        Arithmetic arithmetic = Arithmetic.of(ledger, rules.with(definitions(disclosure)), List.of());
        List<Cause> causes = new Solver(arithmetic.evaluated()).causes();
        Naming naming = new Naming(forms.vocabulary(), disclosure.tables());
        List<Finding> found = new ArrayList<>(disclosure.findings());
        CauseReport report = new CauseReport(naming);
        causes.stream().map(report::finding).forEach(found::add);
        found.addAll(new RoundingReport(naming).findings(arithmetic.satisfied()));
        Reviewer reviewer = new Reviewer(arithmetic, causes);
        List<Table> marked = disclosure.tables().stream().map(reviewer::marked).toList();
        Checks checks =
                new Checks(arithmetic.satisfied().size(), arithmetic.broken().size(), arithmetic.notEvaluated());
        return disclosure.reconciled(marked, numbered(found), checks);
    }

    private Ledger ledger(Disclosure disclosure) {
        List<Figure> figures = new ArrayList<>();
        List<Sheet> read = disclosure.tables().stream()
                .map(table -> sheets.read(table, disclosure.fiscalYear(), figures))
                .toList();
        return Ledger.of(read, figures);
    }

    private List<FormDefinition> definitions(Disclosure disclosure) {
        return disclosure.tables().stream()
                .filter(table -> table.layout() != null)
                .flatMap(table -> forms.definition(table.layout(), table.form()).stream())
                .distinct()
                .toList();
    }

    private static List<Finding> numbered(List<Finding> findings) {
        List<Finding> numbered = new ArrayList<>();
        for (Finding finding : findings) {
            numbered.add(new Finding(
                    "f" + (numbered.size() + 1),
                    finding.rule(),
                    finding.severity(),
                    finding.message(),
                    finding.cells(),
                    finding.evidence(),
                    finding.places(),
                    finding.expected(),
                    finding.actual(),
                    finding.difference(),
                    finding.tolerance(),
                    finding.proposal()));
        }
        return numbered;
    }
}
