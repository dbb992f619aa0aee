/** Draws the parts of a disclosure: tables, performance grids, declarations, prose, unknown tables, checks. */
import {address} from './api.js';
import {cellView, tableView} from './table-view.js';
import {h} from './dom.js';
import {keyOf} from './cells.js';
import {known, t} from './i18n.js';

const LEVELS = ['level1', 'level2', 'level3', 'description', 'value', 'basis'];

/**
 * The parts of a document's disclosure in groups: [{name, parts: [{id, title, pages, organisation, draw}]}]; empty groups
 * are left out, and so is an organisation that is the document's own.
 */
export function partsOf(disclosure, document) {
    const whose = disclosure.organisation?.name;
    return [
        {name: 'tables', parts: disclosure.tables.map((table) => part(table, table.title || known(`form.${table.form}`, table.form), whose, () => drawTable(document, table)))},
        {name: 'targets', parts: (disclosure.performanceTargets ?? []).map((target) => part(target, target.projectName?.text ?? target.id, whose, () => drawTarget(target)))},
        {name: 'declarations', parts: (disclosure.projectDeclarations ?? []).map((one) => part(one, one.projectName?.text ?? one.id, whose, () => drawDeclaration(one)))},
        {name: 'sections', parts: (disclosure.sections ?? []).map((section, index) =>
            part({...section, id: `s${index}`, pages: section.page ? [section.page] : null}, section.title || t('document.sections'), whose, () => drawSection(section)))},
        {name: 'others', parts: (disclosure.otherTables ?? []).map((table) => part(table, table.title || table.id, whose, () => drawOther(table)))},
    ].filter((group) => group.parts.length > 0);
}

function part(source, title, whose, draw) {
    const size = (source.rows?.length ?? 0) * (source.columns?.length ?? 2) + (source.indicators?.length ?? 0) * 6;
    return {id: source.id, title, pages: source.pages, organisation: source.organisation?.name === whose ? null : source.organisation, empty: source.empty, size, draw};
}

/** The frame of a part; its body is drawn by fill, at once or when it comes near. */
export function frame({id, title, pages, organisation}, onTitle) {
    return h('article', {class: 'part', id: `part-${id}`, data: {part: id}, 'aria-labelledby': `title-${id}`},
        h('header', {class: 'part-head'},
            h('h2', {id: `title-${id}`}, h('a', {href: `#${id}`, on: {click: onTitle}}, title)),
            pages?.length ? h('span', {class: 'faint pages'}, t('document.pagesOf', {pages: ranges(pages)})) : null,
            organisation?.name ? h('span', {class: 'faint organisation'}, [organisation.code, organisation.name].filter(Boolean).join(' ')) : null),
        h('div', {class: 'part-body'}));
}

/** Pages in short: 2–4, 7. */
export function ranges(pages) {
    const runs = [];
    for (const page of pages) {
        const last = runs.at(-1);
        if (last && page === last[1] + 1) {
            last[1] = page;
        } else {
            runs.push([page, page]);
        }
    }
    return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}

function drawTable(document, table) {
    const facts = h('p', {class: 'facts'},
        h('span', {class: table.unit ? '' : 'lacking'}, table.unit ? t('document.unit', {unit: table.unit}) : t('document.noUnit')),
        table.fiscalYear ? h('span', {}, t('year', {year: table.fiscalYear})) : null,
        h('span', {class: 'faint'}, known(`form.${table.form}`, table.form)),
        h('a', {href: address(`/documents/${document}/tables/${table.id}.csv`), class: 'csv', download: true}, t('document.csv')));
    return [facts, table.empty ? h('p', {class: 'empty-form'}, t('document.empty')) : null,
        table.rows.length || !table.empty ? h('div', {class: 'scroll'}, tableView(table)) : null,
        table.notes?.length ? h('ul', {class: 'notes'}, table.notes.map((note) => h('li', {}, note))) : null];
}

function drawTarget(target) {
    return [
        target.goals.length ? h('dl', {class: 'fields'}, h('dt', {}, t('target.goals')),
            target.goals.map((goal, index) => field(keyOf(target.id, null, `goals.${index}`), goal))) : null,
        indicatorTable(target.id, '', target.indicators),
    ];
}

function drawDeclaration(declaration) {
    const parts = new Set(['funds', 'goals', 'indicators', 'organisation', 'pages']);
    const fields = Object.entries(declaration).filter(([name, value]) => !parts.has(name) && value && typeof value === 'object' && 'text' in value);
    const sides = [...new Set(['funds', 'goals', 'indicators'].flatMap((name) => Object.keys(declaration[name] ?? {})))];
    return [
        h('dl', {class: 'fields'}, fields.map(([name, cell]) => [h('dt', {}, known(`declaration.${name}`, name)), field(keyOf(declaration.id, null, name), cell)])),
        sides.map((side) => drawSide(declaration, side)),
    ];
}

function drawSide(declaration, side) {
    const funds = Object.entries(declaration.funds?.[side] ?? {});
    const goal = declaration.goals?.[side];
    const indicators = declaration.indicators?.[side] ?? [];
    if (!funds.length && !goal?.text && !indicators.length) {
        return null;
    }
    return h('section', {class: 'side'}, h('h3', {}, known(`declaration.${side}`, side)),
        funds.length ? h('div', {class: 'scroll'}, h('table', {class: 'form'},
            h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, declaration.unit ? t('document.unit', {unit: declaration.unit}) : t('declaration.funds')),
                funds.map(([source]) => h('th', {scope: 'col', class: 'amount'}, known(`fund.${source}`, source))))),
            h('tbody', {}, h('tr', {}, h('th', {scope: 'row'}, t('declaration.funds')),
                funds.map(([source, cell]) => cellView(keyOf(declaration.id, null, `funds.${side}.${source}`), cell, 'amount')))))) : null,
        goal ? h('dl', {class: 'fields'}, h('dt', {}, t('declaration.goal')), field(keyOf(declaration.id, null, `goals.${side}`), goal)) : null,
        indicatorTable(declaration.id, `${side}.`, indicators));
}

function field(key, cell) {
    return h('dd', {class: cell.review ? 'review' : null, data: {key}, tabindex: 0}, cell.text || h('span', {class: 'faint'}, t('cell.blank')));
}

/** Indicators as a table; a label that covers several lines is one cell again. */
function indicatorTable(id, side, indicators) {
    const levels = LEVELS.filter((level) => indicators.some((indicator) => indicator[level]));
    if (levels.length === 0) {
        return null;
    }
    const follows = (index, upTo) => index > 0 && LEVELS.slice(0, upTo + 1).every((level) => indicators[index][level]?.text === indicators[index - 1][level]?.text);
    const rows = indicators.map((indicator, index) => h('tr', {id: `row-${id}-${side}${index}`}, levels.map((level, depth) => {
        const spans = level === 'level1' || level === 'level2';
        if (spans && follows(index, depth)) {
            return null;
        }
        const cell = cellView(keyOf(id, index, side + level), indicator[level], level === 'value' ? 'text measure' : 'text');
        let rows = 1;
        while (spans && index + rows < indicators.length && follows(index + rows, depth)) {
            rows++;
        }
        if (rows > 1) {
            cell.setAttribute('rowspan', rows);
        }
        return cell;
    })));
    return h('div', {class: 'scroll'}, h('table', {class: 'form indicators'},
        h('thead', {}, h('tr', {}, levels.map((level) => h('th', {scope: 'col', class: level}, t(`indicator.${level}`))))), h('tbody', {}, rows)));
}

function drawSection(section) {
    return h('div', {class: 'prose'}, String(section.text ?? '').split('\n').filter((line) => line.trim()).map((line) => h('p', {}, line)));
}

function drawOther(table) {
    return h('div', {class: 'scroll'}, h('table', {class: 'form other'}, h('tbody', {}, table.rows.map((row) => h('tr', {}, row.map((text) => h('td', {}, text)))))));
}
