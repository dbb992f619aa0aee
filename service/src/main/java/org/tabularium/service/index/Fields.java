package org.tabularium.service.index;

/** The fields of a hit in the index. */
final class Fields {

    /** Raised whenever what is written to the index changes its meaning: an index of another version is rebuilt. */
    static final String VERSION = "4";

    static final String DOCUMENT = "document";
    /** Own text: pairs of characters, words, numbers; with positions. */
    static final String OWN = "own";
    /** Own text: words as a dictionary cuts them; with positions. */
    static final String WORDS = "words";
    /** Each character of the own text by itself: a question of one character looks here, not through all its pairs. */
    static final String CHARACTER = "character";
    /** Amounts as numbers of the own text; without positions. */
    static final String FIGURES = "figures";
    /** Own text: each cell or paragraph as a whole; to find it, also without the number of its list. */
    static final String CELL = "cell";
    /** As {@link #CELL}, to find, of hits with an amount. */
    static final String PRICED_CELL = "pricedCell";
    /** Titles, project, organisation, ancestors: as {@link #OWN}. */
    static final String CONTEXT = "context";
    /** As {@link #CELL}, of the context. */
    static final String CONTEXT_CELL = "contextCell";

    /** Values of all fields that are counted and the same for all rows of a table, as one. */
    static final String GROUP = "group";

    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String FORM = "form";
    static final String REGION = "region";
    static final String FINDINGS = "findings";
    /** The organisation's name, whole, to count. */
    static final String ORGANISATION = "organisation";
    /** The organisation's name in pairs of characters, to find. */
    static final String ORGANISATION_NAME = "organisationName";

    static final String ORGANISATION_CODE = "organisationCode";
    /** Codes as they are. */
    static final String CODE = "code";
    /** Codes and all their beginnings. */
    static final String CODE_PATH = "codePath";
    /** The first three digits of codes, to count. */
    static final String CODE_CLASS = "codeClass";
    /** Amounts in 元, as {@link Money} scales them, to bound. */
    static final String AMOUNT = "amount";
    /** The main amount, to sort. */
    static final String MAIN_AMOUNT = "mainAmount";
    /** Beginnings that lead to names and codes. */
    static final String SUGGESTION = "suggestion";
    /** All that an answer tells of the hit. */
    static final String HIT = "hit";

    private Fields() {}
}
