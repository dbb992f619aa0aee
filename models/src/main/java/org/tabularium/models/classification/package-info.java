/**
 * The government's classification of revenue and expenditure (政府收支分类科目): functional and economic codes, with the
 * names they had in which years. In: {@code classification/*.csv}. Refuses: codes that are no digits. Trap: the list is
 * never complete; a code that it lacks is unknown, not wrong.
 */
package org.tabularium.models.classification;
