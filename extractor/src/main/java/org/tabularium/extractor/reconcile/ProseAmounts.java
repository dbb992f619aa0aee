package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.tabularium.extractor.reconcile.Equation.Relation;
import org.tabularium.extractor.reconcile.Identity.Term;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** Amounts in the prose against the tables: the same item, the same amount after conversion of units. */
final class ProseAmounts {

    private static final Rule SAME = Rule.told(
            "narrative-amount", Severity.WARNING, "文字说明中的数应与表格一致", "amounts in the narrative are those of the tables");

    private final ProseItems items;
    private final Pattern per;
    private final Integer year;
    private final Map<String, Sheet> sheets;
    private final Set<String> silent;
    private final List<Figure> figures;
    private final ProseUnits units;
    private final List<Identity> identities = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<Spot> told = new HashSet<>();
    private final Map<Integer, BigDecimal> corrected = new HashMap<>();

    ProseAmounts(
            NarrativeWords words,
            ProseItems items,
            Integer year,
            Map<String, Sheet> sheets,
            Set<String> silent,
            List<Figure> figures,
            ProseUnits units) {
        this.items = items;
        this.per = Pattern.compile(words.per());
        this.year = year;
        this.sheets = sheets;
        this.silent = silent;
        this.figures = figures;
        this.units = units;
    }

    List<Identity> identities() {
        return identities;
    }

    List<Note> notes() {
        return notes;
    }

    /** Where amounts stand that are wrong by the tables, or by their unit. */
    Set<Spot> told() {
        return told;
    }

    /** The mentions as they should be, where a table says otherwise. */
    List<Mention> read(List<Mention> mentions) {
        List<Mention> amounts =
                mentions.stream().filter(each -> !each.percent()).toList();
        corrected.clear();
        for (Mention mention : amounts) {
            boolean own = !mention.changes()
                    && (mention.year() == null || year == null || mention.year().equals(year));
            boolean single = per.matcher(mention.phrase()).find();
            boolean checked = own && !single && check(mention);
            if (!checked && !single && units.doubtful(mention, amounts)) {
                doubtUnit(mention, List.of());
            }
            if (!own && !single) {
                doubtYear(mention, amounts);
            }
        }
        return mentions.stream()
                .map(each -> corrected.containsKey(each.start()) ? each.worth(corrected.get(each.start())) : each)
                .toList();
    }

    /** An amount told of another year that is this year's to the last digit, and is not told of this year. */
    private void doubtYear(Mention mention, List<Mention> amounts) {
        boolean compared = mention.year() == null
                || mention.number().signum() == 0
                || mention.changes()
                || amounts.stream()
                        .anyMatch(each -> each.number().compareTo(mention.number()) == 0
                                && !mention.year().equals(each.year())
                                && each.bare().equals(mention.bare()));
        List<List<Figure>> meant = compared ? List.of() : items.meant(mention, sheets);
        meant.stream()
                .filter(figures -> ProseItems.sum(figures).compareTo(mention.amount()) == 0)
                .findFirst()
                .ifPresent(figures -> wrongYear(mention, figures));
    }

    /** Told of once a sentence: all its amounts are of the year that it names. */
    private void wrongYear(Mention mention, List<Figure> figures) {
        Spot spot = mention.passage()
                .spot(mention.passage().text().lastIndexOf(mention.year().toString(), mention.start()), mention.end());
        boolean known = notes.stream()
                .filter(note -> note.rule().equals("narrative-year"))
                .anyMatch(
                        note -> spot.quote().startsWith(note.places().getFirst().quote()));
        if (!known) {
            notes.add(Note.spot(
                            "narrative-year",
                            Severity.WARNING,
                            "“" + spot.section() + "”中“" + Naming.quoted(spot) + "”与" + year + "年表格中的数相同，年份疑有误。",
                            "In \"" + spot.section() + "\", \"" + Naming.quoted(spot) + "\" is the figure of " + year
                                    + " in the tables; the year looks wrong.",
                            spot)
                    .with(figures.stream()
                            .map(Figure::cell)
                            .filter(Objects::nonNull)
                            .toList())
                    .expecting(String.valueOf(year), String.valueOf(mention.year())));
        }
    }

    /** Compares an amount with what it may mean; false if it means nothing known. */
    private boolean check(Mention mention) {
        List<List<Figure>> meant = printed(mention, items.meant(mention, sheets));
        if (meant.isEmpty()) {
            return false;
        }
        List<Figure> right = meant.stream()
                .filter(figures -> ProseItems.agrees(mention, figures))
                .findFirst()
                .orElse(null);
        if (right == null && meant.stream().anyMatch(figures -> ProseUnits.slipped(mention, figures))) {
            List<Figure> same = meant.stream()
                    .filter(figures -> ProseUnits.slipped(mention, figures))
                    .findFirst()
                    .orElseThrow();
            doubtUnit(mention, same.stream().map(Figure::cell).toList());
            corrected.put(mention.start(), ProseItems.sum(same));
            return true;
        }
        if (right == null && items.lacking(mention, silent)) {
            return true;
        }
        if (right == null) {
            corrected.put(mention.start(), ProseItems.sum(ProseItems.nearest(mention, meant)));
            told.add(mention.spot());
        }
        add(mention, right == null ? ProseItems.nearest(mention, meant) : right, right != null);
        return true;
    }

    /** Without the meanings that are printed nowhere, if the amount is not zero and there are others. */
    private static List<List<Figure>> printed(Mention mention, List<List<Figure>> meant) {
        List<List<Figure>> printed = meant.stream()
                .filter(figures -> !figures.stream().allMatch(Figure::blank))
                .toList();
        return printed.isEmpty() || mention.number().signum() == 0 ? meant : printed;
    }

    private void add(Mention mention, List<Figure> table, boolean agrees) {
        BigDecimal sum = ProseItems.sum(table);
        BigDecimal half = agrees && ProseItems.rounded(mention, sum)
                ? mention.amount().subtract(sum).abs().max(mention.half())
                : mention.half();
        Figure prose = new Figure(
                figures.size(),
                null,
                mention.spot(),
                State.VALUE,
                mention.amount(),
                half,
                mention.unit(),
                mention.number().toPlainString(),
                List.of(),
                false);
        figures.add(prose);
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(1, prose));
        table.forEach(figure -> terms.add(new Term(-1, figure)));
        identities.add(new Identity(SAME, Relation.EQUAL, List.copyOf(terms), null));
    }

    private void doubtUnit(Mention mention, List<CellReference> evidence) {
        told.add(mention.spot());
        notes.add(ProseUnits.note(mention, evidence));
    }
}
