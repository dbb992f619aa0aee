/**
 * Makes disclosures that nobody published: invented departments whose figures agree everywhere. In: a layout of the form
 * library, a size and a seed. Out: a {@link org.tabularium.corpus.scenario.Scenario}: the truth, and the prose around
 * it. Refuses: layouts that the library lacks. Trap: every figure is a sum of postings of one ledger, so tables agree
 * because they are asked the same ledger, not because someone made them agree.
 */
package org.tabularium.corpus.scenario;
