/** Hits, grouped by document in the order of their first hit, each row in its context. */
import {get} from './api.js';
import {rowAddress} from './cells.js';
import {h, show} from './dom.js';
import {emphasised, unemphasised} from './emphasis.js';
import {grouped} from './format.js';
import {copyText} from './inspector.js';
import {known, t} from './i18n.js';
import {tableView} from './table-view.js';

/** Rows shown above and below a hit in its context. */
const AROUND = 3;
/** Amounts shown beside a hit before the others give way to its document. */
const AMOUNTS = 6;

export function hitsView(hits) {
    const groups = new Map();
    for (const hit of hits) {
        groups.set(hit.document, [...(groups.get(hit.document) ?? []), hit]);
    }
    return [...groups.values()].map((group) => {
        const [first] = group;
        return h('article', {class: 'hit-group'},
            h('header', {}, h('h2', {}, h('a', {href: `/document.html?id=${first.document}`}, first.organisation?.name || first.fileName)),
                first.year ? h('span', {}, t('year', {year: first.year})) : null,
                h('span', {class: 'faint file'}, first.fileName), h('span', {class: 'faint in-document'}, t('hits.inDocument', {count: group.length}))),
            h('ol', {}, group.map((hit) => hitView(hit, first))));
    });
}

/** The address of what was hit. */
export function hitAddress(hit) {
    const base = `/document.html?id=${encodeURIComponent(hit.document)}`;
    const part = hit.table ?? hit.target ?? hit.declaration;
    if (!part) {
        return hit.kind === 'section' && typeof hit.section === 'number' ? `${base}#s${hit.section}` : hit.page ? `${base}#page=${hit.page}` : base;
    }
    if (hit.kind === 'row') {
        return base + rowAddress(part, hit.row);
    }
    return hit.kind === 'indicator' ? `${base}#${part}/${hit.indicator}/${hit.side ? `${hit.side}.` : ''}level3` : `${base}#${part}`;
}

function hitView(hit, first) {
    const context = h('div', {class: 'context', hidden: true});
    const canShow = hit.kind === 'row' && hit.table;
    return h('li', {class: `hit ${hit.kind}`},
        h('div', {class: 'hit-main'},
            h('p', {class: 'hit-where faint'},
                h('span', {}, hit.form ? known(`form.${hit.form}`, hit.form) : t(`hit.${hit.kind}`)),
                hit.kind === 'row' || !hit.form ? null : h('span', {}, t(`hit.${hit.kind}`)),
                hit.organisation?.name && hit.organisation.name !== first.organisation?.name ? h('span', {}, hit.organisation.name) : null,
                (hit.ancestors ?? []).map((ancestor) => h('span', {class: 'ancestor'}, h('a', {href: `/search.html?code=${ancestor.code}`}, `${ancestor.code} ${ancestor.name ?? ''}`))),
                hit.page ? h('span', {}, t('cell.page', {page: hit.page})) : null),
            h('p', {class: 'hit-text'}, h('a', {href: hitAddress(hit)}, hit.code && !unemphasised(hit.highlight).includes(hit.code)
                ? [h('span', {class: 'code'}, hit.code), ' '] : null, emphasised(hit.highlight ?? hit.name ?? ''))),
            hit.via ? h('p', {class: 'via'}, t('hit.via', {via: hit.via})) : null),
        amountsView(hit),
        h('div', {class: 'hit-acts'},
            canShow ? h('button', {type: 'button', class: 'quiet', 'aria-expanded': 'false', on: {click: (event) => toggle(event.currentTarget, context, hit)}}, t('hit.context')) : null,
            hit.code ? h('a', {class: 'quiet-link', href: `/compare.html?code=${hit.code}`}, t('hit.compare')) : null,
            h('button', {type: 'button', class: 'quiet', 'aria-label': t('hit.link'), title: t('hit.link'), on: {click: () => copyText(new URL(hitAddress(hit), location.href).href)}}, t('hit.linkWord'))),
        context);
}

function amountsView(hit) {
    const amounts = Object.entries(hit.amounts ?? {}).filter(([, amount]) => amount !== null).slice(0, AMOUNTS);
    if (amounts.length === 0) {
        return hit.kind === 'row' ? h('p', {class: 'hit-amounts no-amount', title: t('hit.noAmount')}, '—', h('span', {class: 'hidden-words'}, t('hit.noAmount'))) : null;
    }
    return h('dl', {class: 'hit-amounts'}, amounts.map(([key, amount]) =>
        h('div', {}, h('dt', {}, known(`column.${key}`, key)), h('dd', {}, grouped(amount)))),
    h('div', {class: 'unit'}, h('dt', {}), h('dd', {class: 'faint'}, hit.unit ?? t('document.noUnit'))));
}

const disclosures = new Map();

async function toggle(button, place, hit) {
    const open = place.hidden;
    place.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (!open || place.hasChildNodes()) {
        return;
    }
    show(place, h('p', {class: 'faint'}, t('loading')));
    if (!disclosures.has(hit.document)) {
        disclosures.set(hit.document, get(`/documents/${encodeURIComponent(hit.document)}/disclosure`));
    }
    const table = (await disclosures.get(hit.document)).tables.find(({id}) => id === hit.table);
    if (!table?.rows[hit.row]) {
        show(place, h('p', {class: 'faint'}, t('failure.missing')));
        return;
    }
    const indexes = table.rows.map((row, index) => index).filter((index) => Math.abs(index - hit.row) <= AROUND);
    const view = tableView(table, indexes);
    view.querySelector(`[data-row="${hit.row}"]`).classList.add('wanted');
    view.querySelectorAll('[data-key]').forEach((cell) => {
        cell.removeAttribute('data-key');
        cell.removeAttribute('tabindex');
    });
    show(place, h('p', {class: 'faint'}, table.title, table.unit ? `　${t('document.unit', {unit: table.unit})}` : ''), h('div', {class: 'scroll'}, view));
}
