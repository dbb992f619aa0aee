/** The search page: the address is the search, so that every search can be kept and sent. */
import {address, get, indexIsBeingBuilt} from './api.js';
import {h, show} from './dom.js';
import {facetsView} from './facets.js';
import {count} from './format.js';
import {hitsView} from './hits.js';
import {copyText} from './inspector.js';
import {known, t} from './i18n.js';
import {failure, shell} from './shell.js';

const SIZE = 50;
/** Parts of a search, in the order of its chips. */
const FILTERS = ['code', 'organisation', 'region', 'year', 'form', 'kind', 'findings', 'min', 'max'];
const EXAMPLES = ['公务接待费', '2080505', '车辆保险费', '培训费'];

const query = document.getElementById('query');
const facets = document.getElementById('facets');
const place = document.getElementById('hits');

shell('search');
document.getElementById('global-search').value = asked().q ?? '';
window.addEventListener('popstate', search);
search();

function asked() {
    return Object.fromEntries(new URLSearchParams(location.search));
}

/** Changes the search and keeps the former one to go back to. */
function choose(changes) {
    const next = new URLSearchParams(location.search);
    next.delete('from');
    Object.entries(changes).forEach(([name, value]) => (value === null || value === '' ? next.delete(name) : next.set(name, value)));
    history.pushState(null, '', `?${next}`);
    search();
}

async function search() {
    const wanted = asked();
    delete wanted.lang;
    if (!wanted.q && !FILTERS.some((name) => wanted[name])) {
        start();
        return;
    }
    place.setAttribute('aria-busy', 'true');
    try {
        const found = await get('/search', {size: SIZE, ...wanted});
        head(wanted, found);
        facetsView(facets, found.facets ?? {}, wanted, choose);
        facets.hidden = false;
        show(place, found.hits.length ? hitsView(found.hits, wanted) : nothing(await indexIsBeingBuilt()), more(wanted, found));
    } catch (error) {
        if (!error.problem) {
            throw error;
        }
        show(place, failure(error));
    } finally {
        place.removeAttribute('aria-busy');
    }
}

function start() {
    facets.hidden = true;
    show(query, h('h1', {}, t('hits.title')));
    show(place, h('div', {class: 'start'}, h('p', {}, t('hits.start')),
        h('p', {}, h('span', {class: 'faint'}, `${t('hits.examples')}　`), EXAMPLES.map((example) =>
            h('a', {href: /^\d+$/.test(example) ? `?code=${example}` : `?q=${encodeURIComponent(example)}`, class: 'example'}, example))),
        h('p', {class: 'faint'}, t('hits.syntax'))));
}

function nothing(building) {
    return h('div', {class: 'start'}, h('p', {}, t('hits.none')), h('p', {class: 'faint'}, t(building ? 'hits.building' : 'hits.none.help')));
}

function head(wanted, found) {
    const chips = FILTERS.filter((name) => wanted[name]).map((name) => {
        const words = chipWords(name, wanted);
        return h('button', {type: 'button', class: 'chip-button', 'aria-label': t('hits.remove', {filter: words}),
            on: {click: () => choose(name === 'code' ? {code: null, exact: null} : {[name]: null})}}, words, h('span', {'aria-hidden': 'true'}, ' ×'));
    });
    const sort = h('select', {'aria-label': t('hits.sort')}, ['', '-amount', 'amount', '-year', 'year'].map((value) =>
        h('option', {value, selected: (wanted.sort ?? '') === value}, t(`sort.${value || 'relevance'}`))));
    sort.addEventListener('change', () => choose({sort: sort.value}));
    const {from, size, sort: order, ...all} = wanted;
    show(query,
        h('div', {class: 'query-line'}, h('h1', {}, wanted.q || (wanted.code ? t('hits.code', {code: wanted.code}) : wanted.organisation || t('hits.title'))),
            h('span', {class: 'faint total'}, t('hits.total', {total: count(found.total), millis: Math.round(found.tookMillis ?? 0)})),
            h('span', {class: 'query-acts'}, sort,
                wanted.code || wanted.q ? h('a', {class: 'button', href: `/compare.html?${new URLSearchParams(wanted.code ? {code: wanted.code} : {q: wanted.q})}`}, t('hit.compare')) : null,
                h('a', {class: 'button', href: address('/search.csv', all), download: true}, t('hits.csv')),
                h('button', {type: 'button', on: {click: () => copyText(location.href)}}, t('document.link')))),
        chips.length ? h('div', {class: 'chips'}, chips) : null,
        wanted.code ? h('div', {class: 'code-tree', id: 'code-tree'}) : null);
    if (wanted.code) {
        codeTree(wanted);
    }
}

function chipWords(name, wanted) {
    const value = wanted[name];
    switch (name) {
        case 'form':
        case 'kind':
            return value.split(',').map((each) => known(`${name === 'form' ? 'form' : 'hit'}.${each}`, each)).join('、');
        case 'code':
            return `${t('hits.code', {code: value})} ${wanted.exact === 'true' ? t('hits.exact') : t('hits.below')}`;
        case 'year':
            return t('year', {year: value});
        case 'min':
            return `≥ ${value} 元`;
        case 'max':
            return `≤ ${value} 元`;
        case 'findings':
            return `${t('facet.findings')}: ${t(value === 'true' ? 'yes' : 'no')}`;
        default:
            return value;
    }
}

/** What stands above and below a code in the classification. */
async function codeTree(wanted) {
    let entry;
    try {
        entry = await get(`/codes/${encodeURIComponent(wanted.code)}`);
    } catch (error) {
        if (error.problem?.status === 404) {
            return;
        }
        throw error;
    }
    const link = (each) => h('a', {href: `?code=${each.code}`}, h('span', {class: 'code'}, each.code), ' ', each.name ?? '',
        each.rowsBelow ? h('span', {class: 'faint'}, ` ${count(each.rowsBelow)}`) : null);
    const former = (entry.names ?? []).filter(({name}) => name !== entry.name);
    const exact = wanted.exact === 'true';
    const place = document.getElementById('code-tree');
    if (place) {
        show(place,
            h('p', {}, (entry.parents ?? []).map((parent) => [link(parent), ' › ']), h('strong', {}, h('span', {class: 'code'}, entry.code), ' ', entry.name ?? ''),
                h('button', {type: 'button', class: 'inline', on: {click: () => choose({exact: exact ? null : 'true'})}}, t(exact ? 'hits.below' : 'hits.exact'))),
            former.length ? h('p', {class: 'faint'}, t('hits.former'), former.map(({name, from, to}) => h('a', {href: `?q=${encodeURIComponent(name)}`, class: 'former'}, `${name}（${from}–${to ?? ''}）`))) : null,
            entry.children?.length ? h('p', {class: 'children'}, h('span', {class: 'faint'}, t('hits.children')), entry.children.map(link)) : null);
    }
}

function more(wanted, found) {
    const from = Number(wanted.from ?? 0);
    const turn = (to) => h('a', {class: 'button', href: `?${new URLSearchParams({...wanted, from: String(to)})}`}, t(to > from ? 'library.next' : 'library.previous'));
    return found.total <= SIZE ? null : h('nav', {class: 'pager'}, from > 0 ? turn(Math.max(0, from - SIZE)) : null,
        h('span', {class: 'faint'}, t('library.range', {from: from + 1, to: Math.min(from + SIZE, found.total), total: count(found.total)})),
        from + SIZE < found.total ? turn(from + SIZE) : null);
}
