/**
 * Forms as data: what a province's form of a year is called, which columns it has, which items it prints, and what must
 * hold in it. In: YAML under {@code forms/<layout>/}. Out: definitions for recognition, filling, reconciliation and
 * printing. Refuses: definitions without a form id. Trap: definitions know wordings, never positions; where a table
 * stands in a file, or on which page, is no part of a form.
 */
package org.tabularium.models.form;
