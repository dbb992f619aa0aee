/** Narrows a search: the service counts, a click chooses, another click unchooses. */
import {h, show} from './dom.js';
import {count} from './format.js';
import {known, t} from './i18n.js';

const ORDER = ['year', 'organisation', 'region', 'form', 'code', 'kind', 'findings'];
/** Values of a facet shown before “more”. */
const SHORT = 8;

export function facetsView(place, facets, wanted, choose) {
    show(place, h('details', {class: 'facet-fold', open: matchMedia('(min-width: 761px)').matches}, h('summary', {}, t('hits.facets')),
        ORDER.filter((name) => values(facets[name]).length > 0 || wanted[name]).map((name) => facet(name, values(facets[name]), wanted, choose)),
        amounts(wanted, choose)));
}

/** The service may answer a list of {value, count} or an object of value → count. */
function values(facet) {
    if (!facet) {
        return [];
    }
    return Array.isArray(facet) ? facet : Object.entries(facet).map(([value, number]) => ({value, count: number}));
}

function facet(name, counted, wanted, choose) {
    const line = ({value, count: number, name: words}) => {
        const chosen = wanted[name] === String(value);
        return h('li', {}, h('button', {type: 'button', class: 'facet', 'aria-pressed': String(chosen), on: {click: () => choose({[name]: chosen ? null : String(value)})}},
            h('span', {class: 'words'}, label(name, String(value), words)), h('span', {class: 'number'}, count(number))));
    };
    const list = h('ul', {}, counted.slice(0, SHORT).map(line));
    const rest = counted.slice(SHORT);
    return h('section', {}, h('h3', {}, t(`facet.${name}`)), list,
        rest.length ? h('button', {type: 'button', class: 'inline', on: {click: (event) => {
            list.append(...rest.map(line));
            event.currentTarget.remove();
        }}}, t('facet.more'), ` ${rest.length}`) : null);
}

function label(name, value, words) {
    switch (name) {
        case 'form':
            return known(`form.${value}`, value);
        case 'kind':
            return known(`hit.${value}`, value);
        case 'code':
            return [h('span', {class: 'code'}, value), words ? ` ${words}` : ''];
        case 'findings':
            return value === 'true' ? t('yes') : value === 'false' ? t('no') : value;
        default:
            return value;
    }
}

function amounts(wanted, choose) {
    const field = (name) => h('input', {type: 'text', inputmode: 'decimal', name, value: wanted[name] ?? '', placeholder: t(`facet.${name}`), 'aria-label': `${t('facet.amount')} ${t(`facet.${name}`)}`});
    const min = field('min');
    const max = field('max');
    const form = h('form', {class: 'amount-range'}, min, h('span', {'aria-hidden': 'true'}, '–'), max, h('button', {type: 'submit'}, t('facet.apply')));
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        choose({min: plain(min.value), max: plain(max.value)});
    });
    return h('section', {}, h('h3', {}, t('facet.amount')), form);
}

function plain(text) {
    return text.normalize('NFKC').replace(/[\s,]/g, '');
}
