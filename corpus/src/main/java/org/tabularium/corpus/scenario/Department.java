package org.tabularium.corpus.scenario;

import java.util.List;
import java.util.Map;

/**
 * An invented department and its year.
 *
 * @param code of the organisation; {@code null} if it prints none
 * @param name of the organisation
 * @param year the figures are for
 * @param units at least one; the first is the department's own office
 * @param ledger all amounts
 * @param projects in printed order
 * @param threePublic fen by item key: abroad, vehiclePurchase, vehicleOperation, reception, meeting, training; per unit
 * @param assets by item key, for the department as a whole
 * @param purchases in printed order
 * @param increase this year's budget less last year's, in fen
 */
record Department(
        String code,
        String name,
        int year,
        List<Unit> units,
        Ledger ledger,
        List<Project> projects,
        List<Map<String, Long>> threePublic,
        Map<String, Asset> assets,
        List<Purchase> purchases,
        long increase) {

    /** A unit and how it is run. */
    record Unit(String code, String name, String nature, String rank, String funding) {}

    /** A project, its purpose, and what it is measured by (level 1 to 3, description, value, basis). */
    record Project(String name, int unit, String goal, List<List<String>> indicators) {}

    /** Fixed assets of a kind: how many, and their value in fen. */
    record Asset(String quantity, long fen) {}

    /** Goods to buy for a project: quantity times price, in fen. */
    record Purchase(
            String project, int unit, String goods, String catalogue, String measure, int quantity, long priceFen) {
        long fen() {
            return quantity * priceFen;
        }
    }

    Department {
        units = List.copyOf(units);
        projects = List.copyOf(projects);
        threePublic = threePublic.stream().map(Map::copyOf).toList();
        assets = Map.copyOf(assets);
        purchases = List.copyOf(purchases);
    }

    /** The organisation as printed above tables. */
    String printedName() {
        return code == null ? name : code + name;
    }
}
