package org.tabularium.corpus.scenario;

/**
 * One amount of a department's year.
 *
 * @param unit whose it is: index of the unit
 * @param functionCode seven digits
 * @param economicCode five digits for basic expenditure; {@code null} for projects
 * @param project its name; {@code null} for basic expenditure
 * @param fund where it comes from
 * @param carriedOver true if it was left over from the year before
 * @param use what it is spent on
 * @param fen in hundredths of a yuan
 */
record Posting(
        int unit,
        String functionCode,
        String economicCode,
        String project,
        Fund fund,
        boolean carriedOver,
        Use use,
        long fen) {

    boolean thisYear() {
        return !carriedOver;
    }

    /** Wages, and transfers to persons (groups 301 and 303); everything else of basic expenditure is public funds. */
    boolean personnel() {
        return use == Use.BASIC && (economicCode.startsWith("301") || economicCode.startsWith("303"));
    }

    boolean publicFunds() {
        return use == Use.BASIC && !personnel();
    }
}
