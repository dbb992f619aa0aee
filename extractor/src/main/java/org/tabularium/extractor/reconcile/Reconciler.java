package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.Checks;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.form.Wording;

/** Room 7. Immutable; safe for any number of threads. */
public final class Reconciler {

    private final FormLibrary forms;
    private final RuleBook rules;
    private final SheetReader sheets;
    private final Classification classification;
    private final ProseChecks prose = new ProseChecks();

    /**
     * @param forms the layouts with their own rules
     * @param classification codes and names by year
     */
    public Reconciler(FormLibrary forms, Classification classification) {
        this.forms = forms;
        this.classification = classification;
        this.rules = RuleBook.load(forms.definitions());
        this.sheets = new SheetReader(forms, new Codes(classification), rules.nesting());
    }

    /** The disclosure with what does not add up, counted checks and review marks that the sums bear out. */
    public Disclosure reconcile(Disclosure disclosure) {
        List<Note> notes = new ArrayList<>();
        Ledger ledger = ledger(disclosure, notes);
        List<Note> present = new FormChecks(forms).check(disclosure);
        ProseChecks.Told told = prose.read(disclosure, ledger, silent(present, ledger));
        List<Identity> more = new ArrayList<>(told.identities());
        more.addAll(Declarations.identities(disclosure, ledger));
        Naming naming = new Naming(forms.vocabulary(), disclosure);
        Arithmetic arithmetic = Arithmetic.of(ledger, rules.of(disclosure.tables()), more, new Expected(forms), naming);
        UnitSlips units = new UnitSlips(ledger.sheets(), arithmetic.disputed());
        LostRows lost = new LostRows(ledger);
        List<Identity> open = lost.unexplained(units.unexplained(arithmetic.disputed()));
        SumGaps gaps = new SumGaps(open, naming);
        List<Cause> causes = new Solver(gaps.unexplained(open), arithmetic.idle()).causes();
        notes.removeIf(lost::tells);
        notes.addAll(units.notes());
        notes.addAll(lost.notes());
        notes.addAll(gaps.notes());
        notes.addAll(new Childless(classification, sheets.lines(), disclosure.fiscalYear(), naming)
                .check(ledger.sheets(), notes));
        notes.addAll(present);
        notes.addAll(new TableChecks().check(disclosure, ledger.sheets()));
        notes.addAll(new GridChecks(prose.words()).check(disclosure));
        notes.addAll(new IndicatorWords(prose.words().indicators()).check(disclosure));
        notes.addAll(new GridCosts(prose.words().indicators()).check(disclosure, ledger));
        notes.addAll(TableStyle.check(disclosure.tables(), ledger.sheets()));
        told.notes().stream().filter(note -> !units.tells(note)).forEach(notes::add);
        List<Finding> found = findings(disclosure, arithmetic, causes, notes, naming);
        Reviewer reviewer = new Reviewer(
                arithmetic,
                causes,
                DoubtfulColumns.of(disclosure.findings()),
                ledger.sheets().stream()
                        .flatMap(sheet -> sheet.figures().values().stream())
                        .anyMatch(Amounts::ocr));
        List<Table> marked = disclosure.tables().stream().map(reviewer::marked).toList();
        Checks checks =
                new Checks(arithmetic.satisfied().size(), arithmetic.broken().size(), arithmetic.notEvaluated());
        return disclosure.reconciled(marked, found, checks);
    }

    /** Forms of which nothing can be compared: those that are missing, and those that name no unit. */
    private static Set<String> silent(List<Note> present, Ledger ledger) {
        Set<String> forms = new HashSet<>(FormChecks.missing(present));
        ledger.sheets().stream()
                .filter(sheet -> sheet.unit() == null && !sheet.table().empty())
                .map(sheet -> sheet.table().form())
                .forEach(forms::add);
        return forms;
    }

    /** Those present, then causes, notes and rounding, numbered in that order. */
    private static List<Finding> findings(
            Disclosure disclosure, Arithmetic arithmetic, List<Cause> causes, List<Note> notes, Naming naming) {
        CauseReport report = new CauseReport(naming);
        List<Finding> found = new ArrayList<>(disclosure.findings());
        causes.stream().map(report::finding).forEach(found::add);
        notes.stream().map(Note::finding).forEach(found::add);
        found.addAll(new RoundingReport(naming).findings(arithmetic.satisfied()));
        return numbered(found);
    }

    private Ledger ledger(Disclosure disclosure, List<Note> notes) {
        List<Figure> figures = new ArrayList<>();
        Set<String> organisations = organisations(disclosure);
        List<Sheet> read = disclosure.tables().stream()
                .map(table -> sheets.read(table, disclosure.fiscalYear(), organisations, figures))
                .toList();
        Structure structure = new Structure(classification, sheets.lines(), disclosure.fiscalYear(), read);
        List<Sheet> checked = read.stream().map(structure::checked).toList();
        notes.addAll(structure.notes());
        checked.forEach(sheet -> notes.addAll(DoubledRows.in(sheet)));
        return Ledger.of(checked, figures).and(Declarations.sets(disclosure, figures));
    }

    /** The folded names of the document's organisation and of those above its tables. */
    private static Set<String> organisations(Disclosure disclosure) {
        return Stream.concat(
                        Stream.ofNullable(disclosure.organisation()),
                        disclosure.tables().stream().map(Table::organisation))
                .filter(each -> each != null && each.name() != null)
                .map(each -> Wording.fold(each.name()))
                .collect(Collectors.toSet());
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
