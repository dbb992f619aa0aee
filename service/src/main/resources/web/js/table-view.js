/** Draws a table as a table: its printed header with spans, its rows as printed, values beside the raw text. */
import {h} from './dom.js';
import {grouped, saysItself} from './format.js';
import {headerRows} from './headers.js';
import {known, t} from './i18n.js';
import {keyOf} from './cells.js';

/**
 * @param {object} table of a disclosure
 * @param {number[]} indexes of the rows to draw; all by default
 */
export function tableView(table, indexes = table.rows.map((row, index) => index)) {
    const sides = sidesOf(table);
    const head = h('thead', {}, headerRows(table.columns).map((row) => h('tr', {}, row.map((cell) => h('th', {
        scope: cell.columns > 1 ? 'colgroup' : 'col', colspan: cell.columns > 1 ? cell.columns : null, rowspan: cell.rows > 1 ? cell.rows : null,
        class: table.columns[cell.first].type, data: {key: cell.leaf ? keyOf(table.id, null, table.columns[cell.first].key) : null},
    }, cell.text || known(`column.${table.columns[cell.first].key}`, ''))))));
    return h('table', {class: 'form'}, h('caption', {class: 'hidden-words'}, table.title), head,
        h('tbody', {}, indexes.map((index) => rowView(table, index, sides))));
}

/** The half that each column belongs to: a side-by-side table names its halves by the kinds of its rows. */
function sidesOf(table) {
    const names = new Set(table.rows.flatMap((row) => (row.kind && typeof row.kind === 'object' ? Object.keys(row.kind) : [])));
    let current = null;
    return table.columns.map(({key}) => {
        current = [...names].find((name) => key.startsWith(name)) ?? current;
        return current;
    });
}

function rowView(table, index, sides) {
    const row = table.rows[index];
    const rank = (side) => (typeof row.kind === 'string' ? [row.kind, row.level] : [row.kind?.[side], row.level?.[side]]);
    const tr = h('tr', {id: `row-${table.id}-${index}`, data: {row: index}});
    for (let at = 0; at < table.columns.length; at++) {
        const column = table.columns[at];
        const cell = row.cells[column.key];
        const [kind, level] = rank(sides[at]);
        const td = cellView(keyOf(table.id, index, column.key), cell, column.type);
        td.classList.add(kind ?? 'plain');
        if (column.type === 'label' && level > 1) {
            td.classList.add(`level${Math.min(level, 5)}`);
        }
        if (spansName(table.columns, row, at)) {
            td.setAttribute('colspan', 2);
            at++;
        }
        tr.append(td);
    }
    return tr;
}

/** A label printed across the code and the name column stands in the code column alone. */
function spansName(columns, row, at) {
    const cell = row.cells[columns[at].key];
    const next = columns[at + 1];
    return columns[at].type === 'code' && next?.type === 'label' && cell?.text && !/\d/.test(cell.text) && !row.cells[next.key]?.text;
}

/** One cell; what is special about it is told by classes and, for readers of the screen, by words. */
export function cellView(key, cell, type = 'text') {
    const td = h('td', {class: type, data: {key: cell ? key : null}, tabindex: cell ? -1 : null});
    td.append(...cellContent(cell, type));
    if (cell?.review) {
        td.classList.add('review');
        td.append(h('span', {class: 'hidden-words'}, ` ${t('cell.review')}`));
    }
    if (cell?.state === 'unreadable' || cell?.state === 'ambiguous') {
        td.classList.add('unsure');
        td.append(h('span', {class: 'chip'}, t(`cell.state.${cell.state}`)));
    }
    return td;
}

function cellContent(cell, type) {
    if (!cell) {
        return [];
    }
    const content = [h('span', {class: 'raw'}, cell.text ?? '')];
    if (type === 'amount' && cell.amount !== null && cell.amount !== undefined) {
        content.push(h('span', {class: saysItself(cell.text, cell.amount) ? 'worth same' : 'worth'}, grouped(cell.amount)));
    }
    if (cell.canonical && cell.canonical !== cell.text) {
        content.push(h('span', {class: 'canonical', title: t('cell.canonical')}, cell.canonical));
    }
    return content;
}
