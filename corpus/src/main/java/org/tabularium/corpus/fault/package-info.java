/**
 * Plants one named fault in a consistent scenario, and knows where it is. In: a scenario, the definitions of its forms, a
 * kind of fault, a seed. Out: the spoilt scenario with the faulty cells or words. Refuses: to plant where the document
 * has no place for a kind; it answers nothing then. Trap: some kinds no identity can see (see {@link
 * org.tabularium.corpus.fault.FaultKind#visible()}); reports list them apart.
 */
package org.tabularium.corpus.fault;
