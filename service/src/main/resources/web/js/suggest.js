/** Completions below a search box, as a combobox: arrows choose, Enter takes, Escape closes. */
import {get} from './api.js';
import {h, settled, show} from './dom.js';
import {known} from './i18n.js';

/** Where a completion leads: a code to its rows, an organisation to its documents' hits, words to a search. */
function target(suggestion) {
    if (suggestion.code) {
        return `/search.html?code=${encodeURIComponent(suggestion.code)}`;
    }
    const name = suggestion.kind === 'organisation' ? 'organisation' : 'q';
    return `/search.html?${name}=${encodeURIComponent(suggestion.text)}`;
}

/**
 * @param {HTMLInputElement} field to complete
 * @param {HTMLElement} form that holds it
 * @param {function(object)} onTake what a chosen completion does; it leads to its search by default
 */
export function suggestions(field, form, onTake = (suggestion) => (location.href = target(suggestion))) {
    const list = h('ul', {class: 'suggestions', role: 'listbox', id: `${field.id}-list`, hidden: true});
    let chosen = -1;
    let asked = null;
    Object.entries({role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list'})
        .forEach(([name, value]) => field.setAttribute(name, value));
    form.append(list);

    const close = () => {
        list.hidden = true;
        chosen = -1;
        field.setAttribute('aria-expanded', 'false');
        field.removeAttribute('aria-activedescendant');
    };
    const choose = (index) => {
        const options = [...list.children];
        chosen = (index + options.length) % options.length;
        options.forEach((option, at) => option.setAttribute('aria-selected', String(at === chosen)));
        field.setAttribute('aria-activedescendant', options[chosen].id);
    };
    const ask = settled(120, async () => {
        const words = field.value.trim();
        asked?.abort();
        if (!words) {
            close();
            return;
        }
        asked = new AbortController();
        try {
            const answer = await get('/suggest', {q: words}, asked.signal);
            const found = (answer.suggestions ?? answer).slice(0, 10);
            show(list, found.map((suggestion, at) => h('li', {
                role: 'option', id: `${list.id}-${at}`, 'aria-selected': 'false',
                on: {mousedown: (event) => {
                    event.preventDefault();
                    close();
                    onTake(suggestion);
                }},
            }, suggestion.code ? h('span', {class: 'code'}, suggestion.code) : null, h('span', {class: 'words'}, suggestion.text ?? suggestion.name),
            h('span', {class: 'kind'}, known(`suggestion.${suggestion.kind}`, suggestion.kind ?? '')))));
            chosen = -1;
            list.hidden = found.length === 0 || document.activeElement !== field;
            field.setAttribute('aria-expanded', String(!list.hidden));
        } catch (error) {
            // A completion is a convenience: without it the box still searches.
            if (error.name !== 'AbortError') {
                close();
            }
        }
    });
    field.addEventListener('input', ask);
    field.addEventListener('blur', close);
    field.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') {
            close();
        } else if (!list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault();
            choose(chosen + (event.key === 'ArrowDown' ? 1 : chosen < 0 ? 0 : -1));
        } else if (!list.hidden && event.key === 'Enter' && chosen >= 0) {
            event.preventDefault();
            list.children[chosen].dispatchEvent(new MouseEvent('mousedown', {cancelable: true}));
        }
    });
}
