/** The language of the pages: Chinese unless someone chose English. Words stand in the dictionary. */
import {WORDS as PAGES} from './dictionary.js';
import {RULES} from './rules.js';

const WORDS = {...PAGES, ...RULES};

const KEY = 'tabularium.language';
const asked = new URLSearchParams(location.search).get('lang');
let current = asked === 'en' || asked === 'zh' ? asked : stored() === 'en' ? 'en' : 'zh';

function stored() {
    return localStorage.getItem(KEY);
}

export function language() {
    return current;
}

/** Chooses a language for this and later visits; the page is drawn anew. */
export function chooseLanguage(chosen) {
    localStorage.setItem(KEY, chosen);
    const here = new URL(location.href);
    here.searchParams.delete('lang');
    if (here.href === location.href) {
        location.reload();
    } else {
        location.replace(here);
    }
}

/** The words of a key; `{name}` is filled from the values. An unknown key shows itself. */
export function t(key, values = {}) {
    const words = WORDS[key];
    const text = words ? words[current === 'en' ? 1 : 0] : key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** The words of a key, or something else where the dictionary has none. */
export function known(key, otherwise) {
    return WORDS[key] ? t(key) : otherwise;
}

/** Fills the words of a static page: `data-t` the text, `data-t-label` the accessible name, `data-t-hint` the hint. */
export function translate(root = document) {
    document.documentElement.lang = current === 'en' ? 'en' : 'zh-CN';
    root.querySelectorAll('[data-t]').forEach((element) => (element.textContent = t(element.dataset.t)));
    root.querySelectorAll('[data-t-label]').forEach((element) => element.setAttribute('aria-label', t(element.dataset.tLabel)));
    root.querySelectorAll('[data-t-hint]').forEach((element) => element.setAttribute('placeholder', t(element.dataset.tHint)));
}
