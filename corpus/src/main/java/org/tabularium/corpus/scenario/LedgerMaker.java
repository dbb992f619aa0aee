package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Invents the amounts of a department's year. */
final class LedgerMaker {

    /**
     * Employer's contributions: the functional leaf that pays for an economic code, as departments book them. In order: dice
     * are thrown for each, and {@code Map.of} has another order in every process.
     */
    private static final SortedMap<String, List<String>> CONTRIBUTIONS = new TreeMap<>(Map.of(
            "2080505", List.of("30108"),
            "2080506", List.of("30109"),
            "2101101", List.of("30110"),
            "2101103", List.of("30111"),
            "2210201", List.of("30113"),
            "2080501", List.of("30302", "30301")));

    private static final Set<String> CONTRIBUTED =
            Set.of("30108", "30109", "30110", "30111", "30113", "30302", "30301", "30217", "30231");
    /** Leaves that pay an office's own people and running: 行政运行, 事业运行. */
    private static final List<String> RUNNING = List.of("01", "50");

    private static final String OFFICE = "行政运行";

    private final CodeBook book;
    private final Dice dice;
    private final Size size;
    private final Room room;
    private final String home;
    private final List<Posting> postings = new ArrayList<>();

    LedgerMaker(CodeBook book, Dice dice, Size size, Room room) {
        this.room = room;
        this.book = book;
        this.dice = dice;
        this.size = size;
        this.home = dice.pick(book.leaves(Fund.GENERAL_PUBLIC_BUDGET).stream()
                .filter(leaf -> leaf.endsWith(RUNNING.getFirst())
                        && book.functional().get(leaf).equals(OFFICE))
                .toList());
    }

    /** The ledger of so many units, with these projects, each of which gets at least one amount. */
    Ledger make(int units, List<Department.Project> projects, boolean carryover) {
        for (int unit = 0; unit < units; unit++) {
            basic(unit, unit == 0 ? RUNNING.getFirst() : dice.pick(RUNNING));
        }
        for (Department.Project project : projects) {
            project(project, carryover);
        }
        if (size != Size.TINY && dice.oneIn(6) && room.operating()) {
            postings.add(new Posting(
                    0,
                    ownLeaf(RUNNING.getFirst()),
                    null,
                    null,
                    Fund.OPERATING,
                    false,
                    Use.OPERATING,
                    dice.fen(10_000, 500_000)));
        }
        return new Ledger(postings);
    }

    /** The leaf of the department's own group of codes with this ending, else its first. */
    private String ownLeaf(String ending) {
        String other = home.substring(0, 5) + ending;
        return book.functional().containsKey(other) ? other : home;
    }

    private void basic(int unit, String ending) {
        Set<String> leaves = new TreeSet<>(Set.of(ownLeaf(ending)));
        if (size == Size.TINY) {
            running(unit, leaves.iterator().next());
            return;
        }
        running(unit, leaves.iterator().next());
        CONTRIBUTIONS.forEach((leaf, economic) -> {
            if (!leaf.equals("2080501") || dice.oneIn(2)) {
                postings.add(basic(unit, leaf, dice.pick(economic), 80_000, 3_000_000));
            }
        });
        for (String leaf :
                dice.some(book.leaves(Fund.GENERAL_PUBLIC_BUDGET), (size.leaves() - 9) / (2 * size.units()))) {
            if (!CONTRIBUTIONS.containsKey(leaf)) {
                running(unit, leaf);
            }
        }
    }

    private void running(int unit, String leaf) {
        List<String> wages = codes("301");
        List<String> goods = codes("302");
        List<String> persons = codes("303");
        dice.some(wages, dice.between(3, wages.size())).forEach(code -> post(unit, leaf, code, 50_000, 4_000_000));
        dice.some(goods, dice.between(5, goods.size())).forEach(code -> post(unit, leaf, code, 2_000, 400_000));
        dice.some(persons, dice.between(1, persons.size())).forEach(code -> post(unit, leaf, code, 1_000, 200_000));
    }

    private void post(int unit, String leaf, String economic, long low, long high) {
        postings.add(basic(unit, leaf, economic, low, high));
    }

    private List<String> codes(String group) {
        return book.economic().keySet().stream()
                .filter(code -> code.length() == 5 && code.startsWith(group) && !CONTRIBUTED.contains(code))
                .toList();
    }

    private Posting basic(int unit, String leaf, String economic, long low, long high) {
        long fen = dice.fen(low, high);
        return new Posting(unit, leaf, economic, null, Fund.GENERAL_PUBLIC_BUDGET, false, Use.BASIC, fen);
    }

    private void project(Department.Project project, boolean carryover) {
        Fund fund = size == Size.TINY ? Fund.GENERAL_PUBLIC_BUDGET : fund();
        List<String> leaves = book.leaves(fund).stream()
                .filter(leaf -> !CONTRIBUTIONS.containsKey(leaf) && !RUNNING.contains(leaf.substring(5)))
                .toList();
        int amounts = Math.max(1, Math.min(leaves.size(), size.leaves() / (2 * size.projects())));
        List<String> chosen = size == Size.TINY
                ? List.of(ownLeaf(RUNNING.getFirst()))
                : dice.some(leaves, fund == Fund.GENERAL_PUBLIC_BUDGET ? amounts : 1);
        for (String leaf : chosen) {
            boolean old = carryover && dice.oneIn(4);
            postings.add(new Posting(
                    project.unit(), leaf, null, project.name(), fund, old, Use.PROJECT, dice.fen(10_000, 8_000_000)));
        }
    }

    private Fund fund() {
        Fund fund = anyFund();
        return room.funds().contains(fund) ? fund : Fund.GENERAL_PUBLIC_BUDGET;
    }

    private Fund anyFund() {
        return switch (dice.between(0, 11)) {
            case 0 -> Fund.GOVERNMENT_FUND;
            case 1 -> Fund.STATE_CAPITAL;
            case 2 -> dice.pick(List.of(Fund.FISCAL_ACCOUNT, Fund.UNDERTAKING, Fund.OTHER));
            default -> Fund.GENERAL_PUBLIC_BUDGET;
        };
    }
}
