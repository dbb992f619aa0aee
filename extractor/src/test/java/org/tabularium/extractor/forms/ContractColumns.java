package org.tabularium.extractor.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms and column keys that clients rely on: no definition may use others. */
final class ContractColumns {

    private static final String FACTS =
            """
            budget-summary: line revenueItem revenueAmount expenditureItem expenditureAmount expenditureCurrentYear \
            expenditureCarryover usageItem usageAmount
            revenue-summary: line functionCode functionName total currentYear fiscalAppropriation fiscalAccount \
            undertaking operating superiorSubsidy affiliateRemittance other carryover generalPublicBudget \
            governmentFund stateCapital unitFunds category item amount
            expenditure-summary: line functionCode functionName total basic project operating remittedToSuperior \
            subsidyToAffiliates reserve carryForward
            fiscal-appropriation-summary: line revenueItem revenueAmount expenditureItem total generalPublicBudget \
            governmentFund stateCapital usageItem usageAmount
            general-public-budget-expenditure: line functionCode functionName total basic project
            basic-expenditure: line economicCode economicName total personnel publicFunds departmentEconomicName \
            governmentEconomicName
            fiscal-appropriation-expenditure: functionCode functionName total
            fiscal-appropriation-basic-expenditure: economicCode economicName total
            government-fund-revenue: revenueCode revenueName total
            government-fund-expenditure: line functionCode functionName total basic project
            state-capital-expenditure: line functionCode functionName total basic project
            state-capital-summary: revenueCode revenueName revenueAmount functionCode functionName total basic project
            three-public-expenses: line item total generalPublicBudget governmentFund stateCapital threePublicTotal \
            abroad vehicleTotal vehiclePurchase vehicleOperation reception meeting training operatingFunds
            operating-funds: unitName total generalPublicBudget governmentFund stateCapital economicCode economicName
            project-expenditure: projectName total generalPublicBudget governmentFund stateCapital fiscalAccount \
            unitFunds
            project-expenditure-carryover: projectName total generalPublicBudget governmentFund stateCapital \
            fiscalAccount unitFunds
            institutions: name nature rank funding
            government-procurement: projectName projectFunds itemName catalogueNo unit quantity unitPrice total \
            generalPublicBudget governmentFund stateCapital fiscalAccount unitFunds fiscalCarryover \
            nonFiscalCarryover smeReserved procurementCategory economicName procurementForm
            fixed-assets: item quantity value
            performanceTargets: level1 level2 level3 description value basis
            projectDeclarations: level1 level2 level3 description value basis
            final-units: line unitName note
            final-summary: revenueItem revenueAmount expenditureItem expenditureAmount
            final-revenue: functionCode functionName total fiscalAppropriation superiorSubsidy undertaking operating \
            affiliateRemittance other
            final-expenditure: functionCode functionName total basic project remittedToSuperior operating \
            subsidyToAffiliates
            final-fiscal-appropriation-summary: revenueItem revenueAmount expenditureItem total generalPublicBudget \
            governmentFund stateCapital
            final-general-public-budget-expenditure: functionCode functionName total basic project
            final-basic-expenditure: economicCode economicName total
            final-three-public: budgetTotal actualTotal budgetAbroad actualAbroad budgetVehicleTotal \
            actualVehicleTotal budgetVehiclePurchase actualVehiclePurchase budgetVehicleOperation \
            actualVehicleOperation budgetReception actualReception
            final-government-fund: functionCode functionName openingBalance revenueAmount total basic project \
            closingBalance
            final-state-capital: functionCode functionName openingBalance revenueAmount total basic project \
            closingBalance
            """;

    private ContractColumns() {}

    /** Column keys by form. */
    static Map<String, List<String>> byForm() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        FACTS.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            columns.put(
                    line.substring(0, colon), List.of(line.substring(colon + 2).split(" +")));
        });
        return columns;
    }
}
