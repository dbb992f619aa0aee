package org.tabularium.corpus.score;

import java.util.List;
import java.util.Set;

/** Which columns count as what: the contract's keys. */
final class Keys {

    static final Set<String> AMOUNTS =
            Set.of(("abroad actualAbroad actualReception actualTotal actualVehicleOperation actualVehiclePurchase"
                            + " actualVehicleTotal affiliateRemittance amount basic budgetAbroad budgetReception budgetTotal"
                            + " budgetVehicleOperation budgetVehiclePurchase budgetVehicleTotal carryForward carryover"
                            + " closingBalance currentYear expenditureAmount expenditureCarryover expenditureCurrentYear"
                            + " fiscalAccount fiscalAppropriation fiscalCarryover generalPublicBudget governmentFund meeting"
                            + " nonFiscalCarryover openingBalance operating operatingFunds other personnel project"
                            + " projectFunds publicFunds reception remittedToSuperior reserve revenueAmount smeReserved"
                            + " stateCapital subsidyToAffiliates superiorSubsidy threePublicTotal total training undertaking"
                            + " unitFunds unitPrice usageAmount value vehicleOperation vehiclePurchase vehicleTotal")
                    .split(" "));
    static final Set<String> CODES = Set.of("functionCode", "economicCode", "revenueCode");
    static final Set<String> QUANTITIES = Set.of("quantity");

    /** Code columns and the name columns beside them. */
    static final List<List<String>> PAIRS = List.of(
            List.of("functionCode", "functionName"),
            List.of("revenueCode", "revenueName"),
            List.of("economicCode", "economicName"));

    static final List<String> INDICATOR = List.of("level1", "level2", "level3", "description", "value", "basis");
    static final List<String> DECLARED_INDICATOR = List.of("level1", "level2", "level3", "value");
    static final List<String> DECLARED_TEXTS = List.of(
            "overview",
            "basis",
            "necessity",
            "measures",
            "plan",
            "competentDepartment",
            "implementingUnit",
            "attribute",
            "period");

    private Keys() {}
}
