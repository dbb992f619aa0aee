/**
 * What does not add up, or could not be read, said as an auditor would. In: cells of a disclosure. Refuses: a finding
 * without words in both languages. Trap: only errors and warnings flag a cell.
 */
package org.tabularium.models.finding;
