/**
 * Room 7: proves every figure, or says why not. In: a {@code Disclosure} and the rules that the forms bring as data.
 * Out: the same disclosure with findings, counts of checks and adjusted review marks. Refuses: nothing; a check that
 * lacks an operand says so and is never a pass. Trap: arithmetic alone proves nothing, since sums are scale-free: what
 * is in a column is decided before this room, and only amount columns of recognised forms are reckoned with.
 */
package org.tabularium.extractor.reconcile;
