package org.tabularium.corpus.scenario;

/** Where money comes from. */
enum Fund {
    GENERAL_PUBLIC_BUDGET("generalPublicBudget"),
    GOVERNMENT_FUND("governmentFund"),
    STATE_CAPITAL("stateCapital"),
    FISCAL_ACCOUNT("fiscalAccount"),
    UNDERTAKING("undertaking"),
    OPERATING("operating"),
    SUPERIOR_SUBSIDY("superiorSubsidy"),
    AFFILIATE_REMITTANCE("affiliateRemittance"),
    OTHER("other");

    private final String key;

    Fund(String key) {
        this.key = key;
    }

    /** The column or item that states it, as the contract names it. */
    String key() {
        return key;
    }

    /** Appropriated by the treasury. */
    boolean fiscal() {
        return compareTo(STATE_CAPITAL) <= 0;
    }

    /** Earned or received by the unit itself. */
    boolean unitFunds() {
        return compareTo(UNDERTAKING) >= 0;
    }
}
