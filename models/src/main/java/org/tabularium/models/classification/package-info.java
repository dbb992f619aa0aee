/**
 * The government's classification of revenue and expenditure (政府收支分类科目): functional and economic codes, with the
 * names they had in which years. In: {@code classification/*.csv}. Out: {@link
 * org.tabularium.models.classification.Classification}. Refuses: codes that are no digits, entries that end before they
 * begin. Trap: the list is never complete; a code that it lacks is unknown, not wrong.
 *
 * <p>Each entry says where it is known from: {@code published classification} (the Ministry of Finance's yearly lists
 * from 2015 on), {@code observed} (printed in a disclosure of that region and year), {@code list of 2008-2012} (a list
 * of the older scheme; where it tells equal names apart by the department in brackets, the brackets are left out). A name
 * that stands in both lists is taken to have held in between. {@code from} and {@code to} are the years that the name is
 * known for, not the years of its decree.
 */
package org.tabularium.models.classification;
