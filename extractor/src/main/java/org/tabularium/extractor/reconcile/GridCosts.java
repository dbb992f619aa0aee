package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.disclosure.PerformanceTarget;
import org.tabularium.models.disclosure.ProjectDeclaration;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.Wording;

/**
 * What projects may cost by their indicators against what they have: each declaration against its own money, each grid
 * against the row of its project, and where no table names projects, all grids together against project expenditure.
 * Departments may leave projects and costs out, so that all of this is information. A price for one (228.6元/册) counts
 * with the quantity in the same unit, a price a month twelve times.
 */
final class GridCosts {

    private static final Pattern MONEY = Pattern.compile("[十百千万亿]*元");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Pattern cost;
    private final Pattern whole;

    GridCosts(NarrativeWords.Indicators words) {
        this.cost = Pattern.compile(words.cost());
        this.whole = Pattern.compile(words.whole());
    }

    /** What the cost indicator of a project says, in 元. */
    private record Cost(CellReference cell, String project, BigDecimal amount) {}

    List<Note> check(Disclosure disclosure, Ledger ledger) {
        List<Note> notes = new ArrayList<>();
        for (ProjectDeclaration declaration : disclosure.projectDeclarations()) {
            List<Indicator> annual = declaration.indicators().getOrDefault("annual", List.of());
            Cost stated = cost(
                    declaration.id(),
                    "indicators.annual.",
                    name(declaration.fields().get("projectName")),
                    annual);
            Figure own = Declarations.declared(ledger, declaration.id());
            compare(stated, own, notes);
        }
        List<Cost> costs = new ArrayList<>();
        boolean named = false;
        for (PerformanceTarget target : disclosure.performanceTargets()) {
            Cost stated = cost(target.id(), "", name(target.projectName()), target.indicators());
            List<Figure> own = stated == null ? List.of() : Declarations.row(ledger, stated.project());
            named |= !own.isEmpty();
            compare(stated, own.isEmpty() ? null : own.getFirst(), notes);
            costs.add(stated);
        }
        if (!named && !costs.isEmpty() && !costs.contains(null)) {
            together(costs, ledger, notes);
        }
        return notes;
    }

    private static String name(Cell cell) {
        return cell == null ? "" : LineReader.bare(cell.wording());
    }

    /** The one indicator that tells what the whole project costs; {@code null} if there is none, or several. */
    private Cost cost(String id, String prefix, String project, List<Indicator> list) {
        Cost found = null;
        int costs = 0;
        for (int i = 0; i < list.size(); i++) {
            Indicator indicator = list.get(i);
            boolean isCost = indicator.level2() != null
                    && cost.matcher(Wording.fold(indicator.level2().wording())).find();
            BigDecimal amount = isCost ? amount(indicator, list) : null;
            if (amount != null) {
                costs++;
                found = new Cost(new CellReference(id, i, prefix + "value"), project, amount);
            }
        }
        return costs == 1 ? found : null;
    }

    private BigDecimal amount(Indicator indicator, List<Indicator> list) {
        boolean all = indicator.level3() != null
                && whole.matcher(Wording.fold(indicator.level3().wording())).find();
        if (!all || !(indicator.value() != null && indicator.value().value() instanceof Cell.Quantity quantity)) {
            return null;
        }
        String unit = quantity.unit() == null ? "" : Wording.fold(quantity.unit());
        String[] parts = unit.split("/", 2);
        if (quantity.number() == null || !MONEY.matcher(parts[0]).matches()) {
            return null;
        }
        BigDecimal amount = quantity.number().multiply(MoneyUnit.factor(parts[0]));
        return switch (parts.length == 1 ? "" : parts[1]) {
            case "", "年" -> amount;
            case "月" -> amount.multiply(MONTHS);
            default -> times(amount, parts[1], list);
        };
    }

    /** A price for one with the quantity that the same project has of it; {@code null} if it tells none. */
    private static BigDecimal times(BigDecimal price, String unit, List<Indicator> list) {
        return list.stream()
                .map(each -> each.value() != null && each.value().value() instanceof Cell.Quantity of ? of : null)
                .filter(of -> of != null && of.number() != null && unit.equals(of.unit()))
                .findFirst()
                .map(of -> price.multiply(of.number()))
                .orElse(null);
    }

    private static void compare(Cost stated, Figure own, List<Note> notes) {
        if (stated == null || own == null || own.unit() == null || !own.known()) {
            return;
        }
        if (stated.amount().subtract(own.amount()).abs().compareTo(rounding(stated.amount(), own)) > 0) {
            String has = own.printed(own.amount()).toPlainString() + MoneyUnit.name(own.unit());
            notes.add(Note.cells(
                            "grid-cost",
                            Severity.INFO,
                            "项目“" + stated.project() + "”的成本指标合"
                                    + own.printed(stated.amount()).toPlainString() + MoneyUnit.name(own.unit())
                                    + "，其预算为" + has + "。",
                            "By its cost indicator project \"" + stated.project() + "\" costs "
                                    + own.printed(stated.amount()).toPlainString() + MoneyUnit.name(own.unit())
                                    + "; it has " + has + ".",
                            List.of(stated.cell()))
                    .with(List.of(own.cell())));
        }
    }

    /** Prices for one are rounded; what they make is off by one in a thousand at most. */
    private static BigDecimal rounding(BigDecimal amount, Figure own) {
        return own.half().max(amount.abs().movePointLeft(3).setScale(2, RoundingMode.HALF_UP));
    }

    private static void together(List<Cost> costs, Ledger ledger, List<Note> notes) {
        Map<String, Sheet> sheets =
                ledger.sets().isEmpty() ? Map.of() : ledger.sets().getFirst();
        Sheet sheet = sheets.get("expenditure-summary");
        Half half = sheet == null ? null : sheet.half("project");
        boolean one = half != null && half.totals().size() == 1;
        Figure project = one ? sheet.figure(half.totals().getFirst().row(), "project") : null;
        BigDecimal sum = costs.stream().map(Cost::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (project == null || project.unit() == null || !project.known()) {
            return;
        }
        if (sum.subtract(project.amount()).abs().compareTo(rounding(sum, project)) > 0) {
            String has = project.printed(project.amount()).toPlainString() + MoneyUnit.name(project.unit());
            notes.add(Note.cells(
                            "grid-cost",
                            Severity.INFO,
                            "各项目成本指标合计" + project.printed(sum).toPlainString() + MoneyUnit.name(project.unit())
                                    + "，项目支出为" + has + "，可能有项目未编制绩效目标。",
                            "The cost indicators of all projects make "
                                    + project.printed(sum).toPlainString() + ", project expenditure is " + has
                                    + ": some projects may have no targets.",
                            List.of(project.cell()))
                    .with(costs.stream().map(Cost::cell).toList()));
        }
    }
}
