/**
 * Compares a disclosure with the truth. In: a {@link org.tabularium.corpus.truth.Truth} and a disclosure as JSON, as the
 * contract defines it, whoever made it. Out: a {@link org.tabularium.corpus.score.Score}: counts, shares and every miss.
 * Refuses: to mend anything; white space, full-width forms and kinds of quotes do not count, everything else does. Trap:
 * a text that looks like a number but states no amount is no amount.
 */
package org.tabularium.corpus.score;
