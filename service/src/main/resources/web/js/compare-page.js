/** The comparison page: one item over years and organisations, or one department's expenditure by class. */
import {get} from './api.js';
import {classesView} from './classes.js';
import {h, show} from './dom.js';
import {itemView} from './item.js';
import {t} from './i18n.js';
import {suggestions} from './suggest.js';
import {failure, shell} from './shell.js';

/** Rows asked for at most: more is no comparison that a person can read. */
const ROWS = 1000;
/** The most hits that one call answers. */
const PAGE = 200;
const MODES = {item: itemView, classes: classesView};

const form = document.getElementById('ask');
const place = document.getElementById('result');

shell('compare');
draw();

function asked() {
    return Object.fromEntries(new URLSearchParams(location.search));
}

/** Changes the question; the address holds it. */
function choose(changes) {
    const next = new URLSearchParams(location.search);
    Object.entries(changes).forEach(([name, value]) => (value ? next.set(name, value) : next.delete(name)));
    history.pushState(null, '', `?${next}`);
    draw();
}
window.addEventListener('popstate', draw);

async function draw() {
    const wanted = asked();
    const mode = wanted.mode === 'classes' ? 'classes' : 'item';
    show(document.getElementById('modes'), Object.keys(MODES).map((name) =>
        h('a', {href: name === 'item' ? '?' : '?mode=classes', role: 'tab', 'aria-selected': String(name === mode)}, t(`compare.${name}`))));
    ask(mode, wanted);
    const subject = mode === 'classes' ? wanted.organisation : wanted.code || wanted.q;
    if (!subject) {
        show(place, h('p', {class: 'start'}, t(mode === 'classes' ? 'compare.classes.start' : 'compare.start')));
        return;
    }
    place.setAttribute('aria-busy', 'true');
    try {
        MODES[mode](place, await rows(mode, wanted), wanted, choose);
    } catch (error) {
        if (!error.problem) {
            throw error;
        }
        show(place, failure(error));
    } finally {
        place.removeAttribute('aria-busy');
    }
}

/** All rows in question, page by page, up to the limit: {hits, total}. */
async function rows(mode, wanted) {
    const question = mode === 'classes' ? {organisation: wanted.organisation} : {q: wanted.q, code: wanted.code, exact: wanted.code ? 'true' : null, organisation: wanted.organisation};
    const hits = [];
    let total = 0;
    do {
        const found = await get('/search', {...question, kind: 'row', form: mode === 'classes' ? wanted.form ?? '' : '', size: PAGE, from: hits.length});
        total = found.total;
        if (found.hits.length === 0) {
            break;
        }
        hits.push(...found.hits);
    } while (hits.length < Math.min(total, ROWS));
    return {hits, total};
}

function ask(mode, wanted) {
    const subject = h('input', {type: 'text', id: 'compare-subject', value: mode === 'classes' ? wanted.organisation ?? '' : wanted.code ?? wanted.q ?? '',
        'aria-label': t(mode === 'classes' ? 'compare.organisation' : 'compare.what'), placeholder: t(mode === 'classes' ? 'compare.organisation' : 'compare.what'), autocomplete: 'off'});
    const organisation = mode === 'item' ? h('input', {type: 'text', value: wanted.organisation ?? '', placeholder: t('compare.organisation'), 'aria-label': t('compare.organisation')}) : null;
    const take = (text) => {
        const words = text.trim();
        const code = words.normalize('NFKC');
        choose(mode === 'classes' ? {organisation: words, form: null, year: null}
            : {code: /^\d{3,}$/.test(code) ? code : null, q: /^\d{3,}$/.test(code) ? null : words, organisation: organisation.value.trim(), form: null, column: null});
    };
    show(form, subject, organisation, h('button', {type: 'submit', class: 'primary'}, t('compare.go')));
    form.onsubmit = (event) => {
        event.preventDefault();
        take(subject.value);
    };
    suggestions(subject, form, (suggestion) => take(suggestion.code ?? suggestion.text));
}
