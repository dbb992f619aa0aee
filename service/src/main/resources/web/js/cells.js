/**
 * Every cell of a disclosure under one key, so that tables, page image, findings and addresses mean the same cell.
 * A key is `table/row/column`: the row is an index, empty for a field; an indicator's column in a declaration is
 * `side.level1` and so on.
 */
import {known, t} from './i18n.js';

export class Cells {
    #places = new Map();
    #byPage = new Map();
    #parts = new Map();

    constructor(disclosure) {
        disclosure.tables.forEach((table) => this.#table(table));
        (disclosure.performanceTargets ?? []).forEach((target) => this.#target(target));
        (disclosure.projectDeclarations ?? []).forEach((declaration) => this.#declaration(declaration));
    }

    /** The place of a key: {key, part, row, column, cell, header, unit}; undefined if there is none. */
    get(key) {
        return this.#places.get(key);
    }

    /** The table, grid or declaration of an id. */
    part(id) {
        return this.#parts.get(id);
    }

    /** The tables, grids and declarations, in document order. */
    tables() {
        return [...this.#parts.values()];
    }

    /** All places, in document order. */
    all() {
        return [...this.#places.values()];
    }

    /** The boxes on a page, from 1: [{key, box}]. */
    onPage(page) {
        return this.#byPage.get(page) ?? [];
    }

    /** The keys that a finding's reference means; a reference to a whole row means all of its cells. */
    keysOf({table, row, column}) {
        const exact = [column, `annual.${column}`, `implementation.${column}`]
            .map((name) => keyOf(table, row, name)).filter((key) => this.#places.has(key));
        if (exact.length || column) {
            return exact.slice(0, 1);
        }
        return this.all().filter((place) => place.part.id === table && place.row === row).map((place) => place.key);
    }

    /** What a row is called at a place: the label that stands left of it, or on it, with the code before that. */
    rowName({part, row, column}) {
        const cells = part.rows?.[row]?.cells;
        if (!cells) {
            return part.projectName?.text ?? '';
        }
        const {columns} = part;
        const words = ({key}) => cells[key]?.canonical ?? cells[key]?.text;
        const at = columns.findIndex(({key}) => key === column);
        const isLabel = ({type}) => type === 'label';
        const label = columns.slice(0, at + 1).findLastIndex(isLabel);
        const found = label >= 0 ? label : columns.findIndex(isLabel);
        if (found < 0) {
            return columns.map(words).find(Boolean) ?? '';
        }
        const code = columns[found - 1]?.type === 'code' ? words(columns[found - 1]) : null;
        return [code, words(columns[found])].filter(Boolean).join(' ') || columns.map(words).find(Boolean) || '';
    }

    #add(part, row, column, cell, header, unit = null) {
        if (!cell || typeof cell !== 'object' || !('text' in cell)) {
            return;
        }
        const key = keyOf(part.id, row, column);
        this.#places.set(key, {key, part, row, column, cell, header, unit});
        for (const {page, box} of cell.parts ?? [cell]) {
            if (page && box) {
                if (!this.#byPage.has(page)) {
                    this.#byPage.set(page, []);
                }
                this.#byPage.get(page).push({key, box});
            }
        }
    }

    #table(table) {
        this.#parts.set(table.id, table);
        const headers = new Map(table.columns.map(({key, header}) => [key, header?.join(' / ') || known(`column.${key}`, key)]));
        // A finding may mean a column as a whole: that is its header.
        headers.forEach((header, key) => this.#add(table, null, key, {text: header, page: null}, header));
        table.rows.forEach((row, index) => table.columns.forEach(({key, type}) =>
            this.#add(table, index, key, row.cells[key], headers.get(key), type === 'amount' ? table.unit : null)));
    }

    #target(target) {
        this.#parts.set(target.id, target);
        this.#add(target, null, 'projectName', target.projectName, t('declaration.projectName'));
        target.goals.forEach((goal, index) => this.#add(target, null, `goals.${index}`, goal, t('target.goals')));
        target.indicators.forEach((indicator, index) => this.#indicator(target, index, '', indicator));
    }

    #declaration(declaration) {
        this.#parts.set(declaration.id, declaration);
        for (const [name, field] of Object.entries(declaration)) {
            this.#add(declaration, null, name, field, known(`declaration.${name}`, name));
        }
        for (const [side, funds] of Object.entries(declaration.funds ?? {})) {
            Object.entries(funds).forEach(([source, cell]) =>
                this.#add(declaration, null, `funds.${side}.${source}`, cell, known(`fund.${source}`, source), declaration.unit));
        }
        Object.entries(declaration.goals ?? {}).forEach(([side, goal]) => this.#add(declaration, null, `goals.${side}`, goal, t('declaration.goal')));
        Object.entries(declaration.indicators ?? {}).forEach(([side, indicators]) =>
            indicators.forEach((indicator, index) => this.#indicator(declaration, index, `${side}.`, indicator)));
    }

    #indicator(part, index, side, indicator) {
        Object.entries(indicator).forEach(([level, cell]) => this.#add(part, index, side + level, cell, known(`indicator.${level}`, level)));
    }
}

export function keyOf(table, row, column) {
    return `${table}/${row ?? ''}/${column ?? ''}`;
}

/** The address of a place within its document: rows by their lasting id where they have one. */
export function addressOf(place) {
    const row = place.part.rows?.[place.row]?.id ?? (place.row === null ? '' : String(place.row));
    return `#${[place.part.id, row, place.column].map(encodeURIComponent).join('/')}`;
}

/** The address of a row whose lasting id is not known: its index is marked as such. */
export function rowAddress(part, index) {
    return `#${encodeURIComponent(part)}/~${index}/`;
}

/** Reads an address: {part, key}, the key null where only a part is meant; null if it means nothing here. */
export function placeAt(hash, cells) {
    const [id, row, column] = hash.replace(/^#/, '').split('/').map(decodeURIComponent);
    const part = cells.part(id);
    if (row === undefined) {
        return part ? {part, key: null} : null;
    }
    // A table may have moved since the address was made: its row's id is looked for in the others too.
    const holders = [part, ...cells.tables()].filter(Boolean);
    for (const holder of holders) {
        const index = rowIndex(holder, row, holder === part);
        if (index !== undefined) {
            return {part: holder, key: cells.get(keyOf(holder.id, index, column)) ? keyOf(holder.id, index, column) : firstKey(holder, index, cells)};
        }
    }
    return part ? {part, key: null} : null;
}

function rowIndex(holder, row, own) {
    if (row === '') {
        return own ? null : undefined;
    }
    if (!holder.rows) {
        return own ? Number(row) : undefined;
    }
    const byId = holder.rows.findIndex(({id}) => id === row);
    if (byId >= 0) {
        return byId;
    }
    const byIndex = /^~(\d+)$/.exec(row);
    return own && byIndex && holder.rows[byIndex[1]] ? Number(byIndex[1]) : undefined;
}

/** The cell that stands for a row: its first one that is no line number. */
function firstKey(holder, index, cells) {
    const columns = (holder.columns ?? []).filter(({type}) => type !== 'line').map(({key}) => keyOf(holder.id, index, key));
    return columns.find((key) => cells.get(key)?.cell.text) ?? cells.all().find((place) => place.part === holder && place.row === index)?.key ?? null;
}
