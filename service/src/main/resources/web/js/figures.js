/** Turns hits into figures that may stand beside each other: one form, one column, one unit. */
import {tenThousands} from './format.js';

/** Forms in the order in which they answer “how much was spent on it”, where several know the item. */
const PREFERRED = ['expenditure-summary', 'final-expenditure', 'general-public-budget-expenditure', 'final-general-public-budget-expenditure',
    'fiscal-appropriation-expenditure', 'basic-expenditure', 'final-basic-expenditure', 'three-public-expenses', 'budget-summary'];

/** The columns that are a row's main amount, in order. */
const MAIN = ['total', 'expenditureAmount', 'amount', 'revenueAmount', 'value'];

/** The forms that the hits stand in, preferred ones first, with their number: [[form, count]]. */
export function formsOf(hits) {
    const counted = new Map();
    hits.forEach(({form}) => form && counted.set(form, (counted.get(form) ?? 0) + 1));
    const rank = (form) => (PREFERRED.includes(form) ? PREFERRED.indexOf(form) : PREFERRED.length);
    return [...counted].sort(([one, many], [other, few]) => rank(one) - rank(other) || few - many);
}

/** The amount columns of the hits, the main one first. */
export function columnsOf(hits) {
    const columns = new Set(hits.flatMap((hit) => Object.keys(hit.amounts ?? {})));
    return [...MAIN.filter((key) => columns.has(key)), ...[...columns].filter((key) => !MAIN.includes(key))];
}

/**
 * The amounts by organisation and year, in 万元.
 * @returns {{years: number[], lines: Array<{name, cells: Map<number, {amount, hits, differ}>}>, withoutUnit: number}} of several
 *     amounts of one organisation and year the first counts; the others stand beside it in `hits`, and `differ` tells whether they disagree
 */
export function pivot(hits, column) {
    const lines = new Map();
    const years = new Set();
    let withoutUnit = 0;
    for (const hit of hits.filter((each) => each.amounts?.[column] !== undefined && each.amounts[column] !== null && each.year)) {
        const amount = tenThousands(hit.amounts[column], hit.unit);
        if (amount === null) {
            withoutUnit++;
            continue;
        }
        const name = hit.organisation?.name ?? hit.fileName;
        const cells = lines.get(name) ?? new Map();
        lines.set(name, cells);
        years.add(hit.year);
        const cell = cells.get(hit.year);
        cells.set(hit.year, cell ? {...cell, hits: [...cell.hits, hit], differ: cell.differ || cell.amount !== amount} : {amount, hits: [hit], differ: false});
    }
    return {years: [...years].sort(), lines: [...lines].map(([name, cells]) => ({name, cells})), withoutUnit};
}
