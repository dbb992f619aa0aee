/** What every page has: brand, ways, search box, language. */
import {h, show} from './dom.js';
import {chooseLanguage, language, t, translate} from './i18n.js';
import {suggestions} from './suggest.js';

/** Draws the head of the page. */
export function shell(current) {
    translate();
    const field = h('input', {
        type: 'search', name: 'q', class: 'search-field', autocomplete: 'off', enterkeyhint: 'search',
        placeholder: t('search.hint'), 'aria-label': t('search.label'), id: 'global-search',
    });
    if (current === 'search') {
        field.value = new URLSearchParams(location.search).get('q') ?? '';
    }
    const form = h('form', {class: 'search-form', role: 'search', action: '/search.html'}, field,
        h('button', {type: 'submit', class: 'primary'}, t('search.go')));
    form.addEventListener('submit', (event) => {
        if (/^\d{3,}$/.test(field.value.trim().normalize('NFKC'))) {
            event.preventDefault();
            location.href = `/search.html?code=${field.value.trim().normalize('NFKC')}`;
        }
    });
    suggestions(field, form);
    const way = (name, href) => h('a', {href, 'aria-current': name === current ? 'page' : null}, t(`nav.${name}`));
    const other = language() === 'en' ? 'zh' : 'en';
    show(document.getElementById('shell'),
        h('a', {class: 'skip', href: '#main'}, t('nav.skip')),
        h('a', {class: 'brand', href: '/'}, h('img', {src: '/mark.svg', alt: '', width: 26, height: 26}), h('span', {}, 'Tabularium')),
        h('nav', {class: 'ways', 'aria-label': t('nav.label')}, way('library', '/'), way('search', '/search.html'), way('compare', '/compare.html')),
        form,
        h('button', {type: 'button', class: 'language', lang: other === 'en' ? 'en' : 'zh-CN', on: {click: () => chooseLanguage(other)}},
            other === 'en' ? 'English' : '中文'));
    document.addEventListener('keydown', (event) => {
        if (event.key === '/' && !event.target.closest('input, textarea, select, [contenteditable]')) {
            event.preventDefault();
            field.focus();
            field.select();
        }
    });
}

/** Says something that went wrong, in place. */
export function failure(error) {
    const problem = error.problem ?? {};
    return h('div', {class: 'notice bad', role: 'alert'}, h('strong', {}, t('failure.title')), ' ',
        problem.status === 404 ? t('failure.missing') : problem.detail ?? error.message);
}

/** Says something for screen readers and, for a moment, on the screen. */
export function say(words) {
    let line = document.getElementById('said');
    if (!line) {
        line = h('div', {id: 'said', role: 'status', 'aria-live': 'polite'});
        document.body.append(line);
    }
    line.textContent = words;
    line.classList.add('on');
    clearTimeout(line.timer);
    line.timer = setTimeout(() => line.classList.remove('on'), 2500);
}
