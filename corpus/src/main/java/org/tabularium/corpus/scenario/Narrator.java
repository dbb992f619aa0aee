package org.tabularium.corpus.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a department's year in sentences, with the figures of its tables. */
final class Narrator {

    private final Words words;
    private final Department department;
    private final Ledger ledger;
    private final AmountStyle money;

    Narrator(Words words, Department department, AmountStyle style) {
        this.words = words;
        this.department = department;
        this.ledger = department.ledger();
        this.money = style.inTenThousands();
    }

    List<Prose> tell() {
        return List.of(duties(), budget(), running(), threePublic(), performance(), purchases(), assets());
    }

    private Prose duties() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(department.name() + "的主要职责如下：");
        for (int k = 0; k < words.duties().size(); k++) {
            paragraphs.add((k + 1) + "．" + words.duties().get(k));
        }
        return new Prose("一、部门职责及机构设置情况", paragraphs);
    }

    private Prose budget() {
        int year = department.year();
        long revenue = ledger.sum(p -> true);
        long general = ledger.sum(p -> p.fund() == Fund.GENERAL_PUBLIC_BUDGET && !p.carriedOver());
        long basic = ledger.sum(p -> p.use() == Use.BASIC);
        long project = ledger.sum(p -> p.use() == Use.PROJECT);
        String incomes = year + "年预算收入为" + amount(revenue) + "，其中：一般公共预算收入" + amount(general) + "，占"
                + percent(general, revenue) + "；上年结转" + amount(ledger.sum(Posting::carriedOver)) + "。";
        String outlays = year + "年预算支出为" + amount(revenue) + "，其中：基本支出" + amount(basic) + "，占"
                + percent(basic, revenue) + "，包括人员经费" + amount(ledger.sum(Posting::personnel)) + "和公用经费"
                + amount(ledger.sum(Posting::publicFunds)) + "；项目支出" + amount(project) + "，占"
                + percent(project, revenue) + "。";
        return new Prose("二、部门预算安排的总体情况", List.of(incomes, outlays, change(year, revenue)));
    }

    private String change(int year, long now) {
        long last = now - department.increase();
        String word = department.increase() < 0 ? "减少" : "增加";
        String share = last > 0
                ? "，" + (department.increase() < 0 ? "下降" : "增长") + percent(Math.abs(department.increase()), last)
                : "";
        return year + "年预算支出安排" + amount(now) + "，较" + (year - 1) + "年预算" + word
                + amount(Math.abs(department.increase())) + share + "，主要是项目安排有变化。";
    }

    private Prose running() {
        long running = ledger.sum(p -> p.publicFunds() && p.fund() == Fund.GENERAL_PUBLIC_BUDGET);
        return new Prose(
                "三、机关运行经费安排情况", List.of(department.year() + "年机关运行经费安排" + amount(running) + "，用于办公费、邮电费、差旅费等日常支出。"));
    }

    private Prose threePublic() {
        View view = View.of(department, View.ALL);
        return new Prose(
                "四、财政拨款“三公”经费预算情况",
                List.of(department.year() + "年“三公”经费预算安排" + amount(view.threePublic("threePublicTotal"))
                        + "。其中：因公出国（境）费" + amount(view.threePublic("abroad")) + "；公务用车购置费"
                        + amount(view.threePublic("vehiclePurchase")) + "；公务用车运行维护费"
                        + amount(view.threePublic("vehicleOperation")) + "；公务接待费"
                        + amount(view.threePublic("reception")) + "。"));
    }

    private Prose performance() {
        List<Department.Project> projects = department.projects();
        String list = projects.stream()
                .map(project ->
                        project.name() + amount(ledger.sum(p -> project.name().equals(p.project()))))
                .collect(Collectors.joining("；"));
        return new Prose(
                "五、预算绩效信息",
                List.of(department.year() + "年实行绩效目标管理的项目" + projects.size() + "个，涉及资金"
                        + amount(ledger.sum(p -> p.use() == Use.PROJECT)) + "：" + list + "。"));
    }

    private Prose purchases() {
        long all = department.purchases().stream()
                .mapToLong(Department.Purchase::fen)
                .sum();
        return new Prose("六、采购安排情况", List.of(department.year() + "年采购安排总额" + amount(all) + "。"));
    }

    private Prose assets() {
        return new Prose(
                "七、国有资产信息",
                List.of("上年末固定资产金额为" + amount(department.assets().get("total").fen()) + "。"));
    }

    private String amount(long fen) {
        return money.say(fen) + money.unit();
    }

    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                + "%";
    }
}
