package org.tabularium.service.index;

/**
 * The scores of a word, in tiers: where one word only stands by another name or with a slip, the hit comes below all
 * hits where every word stands as asked, whatever else speaks for it. All bonuses of a question together stay below one
 * {@link #DIRECT}.
 */
final class Ranks {

    /** The word stands in the hit's own text or context. */
    static final float DIRECT = 1000;
    /** Another name of it stands in own text, or in context. */
    static final float VIA_OWN = 100;

    static final float VIA_CONTEXT = 90;
    /** It stands with one wrong character in own text, or in context. */
    static final float SLIP_OWN = 50;

    static final float SLIP_CONTEXT = 45;

    /** Shared by the words of a question: in own text rather than in context. */
    static final float OWN = 100;
    /** Shared: a whole cell of its own. */
    static final float CELL = 200;
    /** Shared: begins and ends where words do (因公出国 for 出国, not 支出国有资本). */
    static final float WORD = 50;
    /** Once: the whole question is one cell. */
    static final float QUESTION = 300;

    /** Shared: a whole cell of a hit with an amount. Who asks for an item wants its figures, and a row may print none. */
    static final float AMOUNT = 10;

    private Ranks() {}
}
