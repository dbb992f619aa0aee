/**
 * The typed result: what a disclosure says, cell by cell, each with where it stands and how sure the reading is. These
 * records are the JSON of the interface, name for name. In: values already judged by the extractor. Refuses: amounts
 * that are no plain decimals. Trap: a missing amount is {@code null}, never zero.
 */
package org.tabularium.models.disclosure;
