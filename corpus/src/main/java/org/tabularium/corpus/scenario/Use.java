package org.tabularium.corpus.scenario;

/** What money is spent on. */
enum Use {
    BASIC("basic"),
    PROJECT("project"),
    OPERATING("operating"),
    REMITTED_TO_SUPERIOR("remittedToSuperior"),
    SUBSIDY_TO_AFFILIATES("subsidyToAffiliates");

    private final String key;

    Use(String key) {
        this.key = key;
    }

    /** The column that states it, as the contract names it. */
    String key() {
        return key;
    }
}
