package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Invents departments. */
final class DepartmentMaker {

    private static final int SHARE_MIN = 85;
    private static final int SHARE_MAX = 98;

    private final Words words;
    private final CodeBook book;

    DepartmentMaker(Words words, CodeBook book) {
        this.words = words;
        this.book = book;
    }

    /**
     * @param dice seeded, with the smallest amount that the document can write
     * @param room what the layout can state
     * @param say how the document's sentences state amounts in 万元
     */
    Department make(Dice dice, Size size, int year, AmountStyle say, Room room) {
        String name = dice.pick(words.places()) + dice.pick(words.placeKinds()) + dice.pick(words.offices());
        String code = dice.oneIn(2) ? Integer.toString(dice.between(101, 699)) : null;
        List<Department.Unit> units = units(dice, size, name, code);
        List<Department.Project> plain = projects(dice, size, units.size());
        boolean carryover = size != Size.TINY && dice.oneIn(3) && room.carryover();
        Ledger ledger = new LedgerMaker(book, dice, size, room).make(units.size(), plain, carryover);
        List<Department.Project> measured = plain.stream()
                .map(project -> new Department.Project(
                        project.name(),
                        project.unit(),
                        project.goal(),
                        indicators(dice, say.say(ledger.sum(p -> project.name().equals(p.project()))))))
                .toList();
        return new Department(
                code,
                name,
                year,
                units,
                ledger,
                measured,
                threePublic(dice, ledger, units.size()),
                assets(dice),
                purchases(dice, size, measured, ledger),
                increase(dice, ledger));
    }

    /** At most half of the year's money: the year before had some, too. */
    private static long increase(Dice dice, Ledger ledger) {
        long half = ledger.sum(posting -> true) / 2 / dice.quantum() * dice.quantum();
        return Math.min(half, dice.fen(10_000, 9_000_000)) * (dice.oneIn(3) ? -1 : 1);
    }

    private List<Department.Unit> units(Dice dice, Size size, String name, String code) {
        List<Department.Unit> units = new ArrayList<>();
        List<String> rest = new ArrayList<>(words.subordinates());
        Collections.shuffle(rest, dice.random());
        for (int k = 0; k < size.units(); k++) {
            units.add(new Department.Unit(
                    code == null ? null : code + String.format("%03d", k + 1),
                    k == 0 ? name + "本级" : name + rest.get(k),
                    k == 0 ? words.natures().getFirst() : dice.pick(words.natures()),
                    dice.pick(words.ranks()),
                    dice.pick(words.fundings())));
        }
        return units;
    }

    private List<Department.Project> projects(Dice dice, Size size, int units) {
        List<Words.ProjectWords> pool = new ArrayList<>(words.projects());
        Collections.shuffle(pool, dice.random());
        return pool.stream()
                .limit(size.projects())
                .map(kind -> new Department.Project(kind.name(), dice.random().nextInt(units), kind.goal(), List.of()))
                .toList();
    }

    private List<List<String>> indicators(Dice dice, String amount) {
        List<List<String>> out = new ArrayList<>();
        for (Words.IndicatorWords kind : words.indicators()) {
            boolean cost = kind.value().contains("{amount}");
            if (!cost && dice.oneIn(3)) {
                continue;
            }
            String value = kind.value()
                    .replace("{n}", Integer.toString(dice.between(2, 400)))
                    .replace("{p}", Integer.toString(dice.between(SHARE_MIN, SHARE_MAX)))
                    .replace("{s}", Integer.toString(dice.between(1, 5)))
                    .replace("{amount}", amount);
            out.add(List.of(
                    kind.level1(), kind.level2(), kind.level3(), kind.description(), value, dice.pick(words.bases())));
        }
        return out;
    }

    /** At least what basic expenditure has for it; the rest is paid by projects. */
    private static List<Map<String, Long>> threePublic(Dice dice, Ledger ledger, int units) {
        List<Map<String, Long>> out = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            int unit = u;
            Map<String, Long> of = new LinkedHashMap<>();
            of.put("reception", basic(ledger, unit, "30217"));
            of.put("vehicleOperation", basic(ledger, unit, "30231"));
            of.put("meeting", basic(ledger, unit, "30215"));
            of.put("training", basic(ledger, unit, "30216"));
            long projects = ledger.sum(p -> p.unit() == unit
                    && p.use() == Use.PROJECT
                    && p.fund() == Fund.GENERAL_PUBLIC_BUDGET
                    && !p.carriedOver());
            long room = projects / 8 / dice.quantum() * dice.quantum();
            of.put("abroad", dice.oneIn(3) ? room : 0L);
            of.put("vehiclePurchase", dice.oneIn(5) ? room : 0L);
            of.merge("vehicleOperation", dice.oneIn(2) ? room : 0L, Long::sum);
            of.merge("reception", dice.oneIn(2) ? room / 2 / dice.quantum() * dice.quantum() : 0L, Long::sum);
            out.add(of);
        }
        return out;
    }

    private static long basic(Ledger ledger, int unit, String economic) {
        Predicate<Posting> which = p -> p.unit() == unit && economic.equals(p.economicCode());
        return ledger.sum(which);
    }

    private static Map<String, Department.Asset> assets(Dice dice) {
        int area = dice.between(300, 9000);
        int offices = dice.between(100, area);
        long building = dice.fen(400_000, 90_000_000);
        long office = Math.max(1, building * offices / area / dice.quantum()) * dice.quantum();
        Department.Asset buildings = new Department.Asset(Integer.toString(area), building);
        Department.Asset vehicles =
                new Department.Asset(Integer.toString(dice.between(1, 30)), dice.fen(90_000, 5_000_000));
        Department.Asset equipment =
                new Department.Asset(Integer.toString(dice.between(1, 12)), dice.fen(200_000, 7_000_000));
        Department.Asset other =
                new Department.Asset(Integer.toString(dice.between(20, 4000)), dice.fen(90_000, 9_000_000));
        long total = buildings.fen() + vehicles.fen() + equipment.fen() + other.fen();
        return Map.of(
                "total", new Department.Asset("", total),
                "buildings", buildings,
                "offices", new Department.Asset(Integer.toString(offices), Math.min(office, building)),
                "vehicles", vehicles,
                "equipment", equipment,
                "other", other);
    }

    private List<Department.Purchase> purchases(
            Dice dice, Size size, List<Department.Project> projects, Ledger ledger) {
        List<Department.Purchase> out = new ArrayList<>();
        for (Department.Project project : projects) {
            long funds = ledger.sum(p ->
                    project.name().equals(p.project()) && p.fund() == Fund.GENERAL_PUBLIC_BUDGET && !p.carriedOver());
            if (size == Size.TINY || dice.oneIn(2) || funds < 20 * dice.quantum()) {
                continue;
            }
            Words.Goods goods = dice.pick(words.goods());
            int quantity = dice.between(1, 9);
            long price = Math.max(1, funds / (quantity + 1) / dice.quantum()) * dice.quantum();
            out.add(new Department.Purchase(
                    project.name(), project.unit(), goods.name(), goods.catalogue(), goods.unit(), quantity, price));
        }
        return out;
    }
}
