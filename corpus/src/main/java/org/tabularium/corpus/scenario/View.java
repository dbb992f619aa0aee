package org.tabularium.corpus.scenario;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tabularium.models.form.FormDefinition;

/**
 * What one form is filled from: the whole department, or one of its units.
 *
 * @param department the facts
 * @param unit index of the unit; {@link #ALL} for the whole department
 * @param ledger the amounts that the form is about
 */
record View(Department department, int unit, Ledger ledger) {

    static final int ALL = -1;

    private static final String GENERAL = "general-public-budget";
    private static final String FINAL = "final-";
    /** By form; a final account's form is about what the budget's form of that name is about. */
    private static final Map<String, Predicate<Posting>> SCOPES = Map.ofEntries(
            Map.entry("revenue", Posting::thisYear),
            Map.entry("government-fund", fund(Fund.GOVERNMENT_FUND)),
            Map.entry("state-capital", fund(Fund.STATE_CAPITAL)),
            Map.entry(GENERAL + "-expenditure", fund(Fund.GENERAL_PUBLIC_BUDGET)),
            Map.entry("basic-expenditure", fund(Fund.GENERAL_PUBLIC_BUDGET).and(View::basic)),
            Map.entry("operating-funds", fund(Fund.GENERAL_PUBLIC_BUDGET).and(Posting::publicFunds)),
            Map.entry("government-fund-expenditure", fund(Fund.GOVERNMENT_FUND)),
            Map.entry("government-fund-revenue", fund(Fund.GOVERNMENT_FUND)),
            Map.entry("state-capital-expenditure", fund(Fund.STATE_CAPITAL)),
            Map.entry("state-capital-summary", fund(Fund.STATE_CAPITAL)),
            Map.entry("fiscal-appropriation-summary", p -> p.fund().fiscal()),
            Map.entry("fiscal-appropriation-expenditure", p -> p.fund().fiscal()),
            Map.entry("fiscal-appropriation-basic-expenditure", p -> p.fund().fiscal() && basic(p)),
            Map.entry("project-expenditure", p -> p.use() == Use.PROJECT && !p.carriedOver()),
            Map.entry("project-expenditure-carryover", p -> p.use() == Use.PROJECT && p.carriedOver()));

    /** Forms whose printed title says that they leave out what was carried over (不含上年结转). */
    private static final String WITHOUT_CARRYOVER = "不含上年结转";

    static View of(Department department, int unit) {
        Ledger all = department.ledger();
        return new View(department, unit, unit == ALL ? all : all.only(posting -> posting.unit() == unit));
    }

    /** The amounts that a form is about, by its id and by what its title excludes. */
    View within(FormDefinition form, String title) {
        Predicate<Posting> scope = SCOPES.getOrDefault(form.form().replaceFirst("^" + FINAL, ""), posting -> true);
        Predicate<Posting> year = title.contains(WITHOUT_CARRYOVER) ? p -> !p.carriedOver() : p -> true;
        return new View(department, unit, ledger.only(scope.and(year)));
    }

    /** The organisation as printed above its forms. */
    String printedName() {
        if (unit == ALL) {
            return department.printedName();
        }
        Department.Unit own = department.units().get(unit);
        return own.code() == null ? own.name() : own.code() + own.name();
    }

    String name() {
        return unit == ALL ? department.name() : department.units().get(unit).name();
    }

    boolean covers(int other) {
        return unit == ALL || unit == other;
    }

    List<Department.Unit> units() {
        return unit == ALL ? department.units() : List.of(department.units().get(unit));
    }

    List<Department.Project> projects() {
        return department.projects().stream().filter(p -> covers(p.unit())).toList();
    }

    /** Fen for an item of the three public expenses: a leaf, or a sum that forms print. */
    long threePublic(String item) {
        return switch (item) {
            case "abroadOther" -> threePublic("abroad");
            case "vehicleTotal" -> threePublic("vehiclePurchase") + threePublic("vehicleOperation");
            case "threePublicTotal" -> threePublic("abroad") + threePublic("vehicleTotal") + threePublic("reception");
            default -> {
                long sum = 0;
                for (int k = 0; k < department.threePublic().size(); k++) {
                    sum += covers(k) ? department.threePublic().get(k).getOrDefault(item, 0L) : 0;
                }
                yield sum;
            }
        };
    }

    private static Predicate<Posting> fund(Fund fund) {
        return posting -> posting.fund() == fund;
    }

    private static boolean basic(Posting posting) {
        return posting.use() == Use.BASIC;
    }
}
