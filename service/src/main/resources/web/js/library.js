/** The shelf: all documents, filtered and sorted by the service, their state live. The address holds the filters. */
import {get, remove} from './api.js';
import {atMostEvery, h, keep, settled, show} from './dom.js';
import {count, time} from './format.js';
import {t} from './i18n.js';
import {listen} from './live.js';
import {problemWords, reviewMark, stageBar, statusBadge, tally} from './progress.js';
import {failure} from './shell.js';

const SIZE = 50;
const FILTERS = ['query', 'year', 'kind', 'status', 'parent', 'sort', 'from'];
/** Columns: key, the sort it offers (null for none), whether its cells are figures. */
const COLUMNS = [
    ['document', 'fileName', false], ['organisation', 'organisation', false], ['year', 'fiscalYear', true], ['kind', null, false],
    ['pages', null, true], ['tables', null, true], ['targets', null, true], ['findings', 'findings', false], ['review', 'review', true],
    ['status', 'status', false], ['received', 'receivedAt', false], ['actions', null, false],
];
/** How many years back the year filter offers: disclosure became a duty in 2008. */
const FIRST_YEAR = 2008;

export function library(form, place, total) {
    let page = {total: 0, from: 0, documents: []};
    const chosen = Object.fromEntries(new URLSearchParams(location.search));
    /** Document id → {said, row}: a line is drawn again only if its document says something else. */
    const lines = new Map();
    /** Bundle id → promise of its name. */
    const bundles = new Map();
    const body = h('tbody');
    const heads = h('tr');
    const feet = h('div', {class: 'pager'});
    const later = atMostEvery(700, refresh);

    function hear(state) {
        const document = page.documents.find((each) => each.id === state.id);
        if (!document || state.status === 'deleted') {
            later();
        } else {
            Object.assign(document, state);
            keep(body, page.documents.map(line));
        }
    }

    async function refresh() {
        try {
            page = await get('/documents', {size: SIZE, sort: '-receivedAt', ...chosen});
            draw();
        } catch (error) {
            show(place, failure(error));
        }
    }

    function choose(changes) {
        Object.assign(chosen, {from: ''}, changes);
        const kept = FILTERS.filter((name) => chosen[name]).map((name) => [name, chosen[name]]);
        history.replaceState(null, '', kept.length ? `?${new URLSearchParams(kept)}` : location.pathname);
        refresh();
    }

    function draw() {
        total.textContent = t('library.total', {total: count(page.total)});
        if (page.documents.length === 0) {
            const filtered = FILTERS.some((name) => chosen[name] && name !== 'sort');
            show(place, h('p', {class: 'nothing'}, t(filtered ? 'library.nothing' : 'library.empty'), ' ',
                filtered ? h('button', {type: 'button', on: {click: () => reset()}}, t('library.reset')) : null));
            return;
        }
        keep(body, page.documents.map(line));
        const shown = new Set(page.documents.map(({id}) => id));
        [...lines.keys()].filter((id) => !shown.has(id)).forEach((id) => lines.delete(id));
        if (!place.contains(body)) {
            show(place, h('table', {class: 'shelf'}, h('thead', {}, heads), body), feet);
        }
        if (heads.dataset.sort !== (chosen.sort ?? '')) {
            const focused = heads.contains(document.activeElement);
            heads.dataset.sort = chosen.sort ?? '';
            show(heads, COLUMNS.map(head));
            if (focused) {
                heads.querySelector('[aria-sort] .sort').focus({preventScroll: true});
            }
        }
        show(feet, pager());
    }

    function reset() {
        FILTERS.forEach((name) => delete chosen[name]);
        drawFilters(form, chosen, choose);
        choose({});
    }

    function head([key, sort, figures]) {
        const name = key === 'actions' ? h('span', {class: 'hidden-words'}, t('library.delete')) : t(`library.${key}`);
        const now = chosen.sort ?? '-receivedAt';
        const direction = now === sort ? 'ascending' : now === `-${sort}` ? 'descending' : null;
        const next = direction === 'descending' ? sort : `-${sort}`;
        return h('th', {scope: 'col', class: `c-${key}${figures ? ' figures' : ''}`, 'aria-sort': direction},
            sort ? h('button', {type: 'button', class: 'sort', title: t('library.sort'), on: {click: () => choose({sort: next})}}, name) : name);
    }

    function line(document) {
        const said = JSON.stringify(document);
        const known = lines.get(document.id);
        const row = known?.said === said ? known.row : h('tr', {class: document.status, data: {id: document.id}}, cells(document));
        lines.set(document.id, {said, row});
        return row;
    }

    function cells(document) {
        const counts = document.counts ?? {};
        const cell = (key, figures, ...content) => h('td', {class: `c-${key}${figures ? ' figures' : ''}`, data: {label: t(`library.${key}`)}}, content);
        const figure = (key, number) => cell(key, true, number ? count(number) : '');
        return [
            cell('document', false, h('a', {href: `/document.html?id=${document.id}`, class: 'file'}, document.fileName),
                document.parent ? bundle(document.parent) : null,
                document.status === 'failed' && document.problem ? problemWords(document.problem) : null),
            cell('organisation', false, document.organisation?.name ?? ''),
            cell('year', true, document.fiscalYear ? String(document.fiscalYear) : ''),
            cell('kind', false, document.kind ? t(`kind.${document.kind}`) : ''),
            figure('pages', counts.pages), figure('tables', counts.tables), figure('targets', (counts.performanceTargets ?? 0) + (counts.projectDeclarations ?? 0)),
            cell('findings', false, tally(counts)), cell('review', true, reviewMark(counts)),
            cell('status', false, statusBadge(document), stageBar(document)),
            cell('received', false, time(document.receivedAt)),
            h('td', {class: 'c-actions'}, h('button', {type: 'button', class: 'quiet', 'aria-label': `${t('library.delete')} ${document.fileName}`,
                title: t('library.delete'), on: {click: () => erase(document)}}, '×')),
        ];
    }

    /** The zip that a document came in; shows all that came in it. */
    function bundle(id) {
        const name = h('button', {type: 'button', class: 'quiet bundle', title: t('library.bundle'), on: {click: () => choose({parent: chosen.parent === id ? '' : id})}});
        bundles.set(id, bundles.get(id) ?? get(`/documents/${id}`).then(({fileName}) => fileName, () => t('library.bundle.gone')));
        bundles.get(id).then((words) => (name.textContent = words));
        return name;
    }

    async function erase(document) {
        if (confirm(t('library.delete.ask', {name: document.fileName}))) {
            await remove(document.id);
            refresh();
        }
    }

    function pager() {
        const from = page.from ?? 0;
        const turn = (to) => () => choose({from: to > 0 ? String(to) : ''});
        return page.total <= SIZE ? [] : [
            h('button', {type: 'button', disabled: from === 0, on: {click: turn(from - SIZE)}}, t('library.previous')),
            h('span', {class: 'faint'}, t('library.range', {from: from + 1, to: from + page.documents.length, total: count(page.total)})),
            h('button', {type: 'button', disabled: from + SIZE >= page.total, on: {click: turn(from + SIZE)}}, t('library.next')),
        ];
    }

    drawFilters(form, chosen, choose);
    refresh();
    listen(hear, later);
    return {refresh: later};
}

function drawFilters(form, chosen, choose) {
    const query = h('input', {type: 'search', value: chosen.query ?? '', placeholder: t('library.filter'), 'aria-label': t('library.filter')});
    query.addEventListener('input', settled(250, () => choose({query: query.value.trim()})));
    const select = (name, all, options) => {
        const field = h('select', {'aria-label': t(`library.${name}`)}, h('option', {value: ''}, t(all)),
            options.map(([value, words]) => h('option', {value, selected: chosen[name] === value}, words)));
        field.addEventListener('change', () => choose({[name]: field.value}));
        return field;
    };
    const years = [];
    for (let year = new Date().getFullYear() + 1; year >= FIRST_YEAR; year--) {
        years.push([String(year), t('year', {year})]);
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    show(form, query, select('year', 'year.all', years),
        select('kind', 'kind.all', ['text', 'scan', 'mixed', 'word', 'sheet'].map((kind) => [kind, t(`kind.${kind}`)])),
        select('status', 'status.all', ['queued', 'processing', 'done', 'failed'].map((status) => [status, t(`status.${status}`)])));
}
