/** One item over years and organisations: a chart, and the table behind it with every amount's source. */
import {bars} from './chart.js';
import {h, show} from './dom.js';
import {columnsOf, formsOf, pivot} from './figures.js';
import {count, money} from './format.js';
import {hitAddress} from './hits.js';
import {known, t} from './i18n.js';

export function itemView(place, {hits, total}, wanted, choose) {
    const named = wanted.q ? sameName(hits, wanted.q) : hits;
    const forms = formsOf(named);
    const form = forms.some(([name]) => name === wanted.form) ? wanted.form : forms[0]?.[0];
    const inForm = named.filter((hit) => hit.form === form);
    const columns = columnsOf(inForm);
    const column = columns.includes(wanted.column) ? wanted.column : columns[0];
    const {years, lines, withoutUnit} = pivot(inForm, column);
    if (lines.length === 0) {
        show(place, h('p', {class: 'start'}, t('compare.none')));
        return;
    }
    const subject = [wanted.code, inForm[0].name].filter(Boolean).join(' ');
    const pick = (name, label, options, chosen) => {
        const field = h('select', {}, options.map(([value, words]) => h('option', {value, selected: value === chosen}, words)));
        field.addEventListener('change', () => choose({[name]: field.value}));
        return h('label', {}, t(label), ' ', field);
    };
    show(place,
        h('div', {class: 'result-head'}, h('h2', {}, subject),
            pick('form', 'compare.form', forms.map(([name, number]) => [name, `${known(`form.${name}`, name)}（${number}）`]), form),
            pick('column', 'compare.column', columns.map((key) => [key, known(`column.${key}`, key)]), column),
            h('span', {class: 'faint'}, t('compare.inTenThousands'))),
        chartOf(lines, years, subject), tableOf(lines, years),
        h('div', {class: 'remarks faint'},
            lines.some(({cells}) => [...cells.values()].some((cell) => cell.hits.length > 1)) ? h('p', {}, t('compare.severalHint')) : null,
            withoutUnit ? h('p', {}, t('compare.noUnit', {count: withoutUnit})) : null,
            total > hits.length ? h('p', {}, t('compare.cut', {count: count(hits.length)})) : null));
}

/** Hits whose own name is the words asked for, if any is; else all: 培训费 is not 教师培训费. */
function sameName(hits, words) {
    const bare = (text) => String(text ?? '').normalize('NFKC').replace(/\s|^[一二三四五六七八九十]+、|^\d+[.、]/g, '');
    const exact = hits.filter((hit) => bare(hit.name) === bare(words));
    return exact.length ? exact : hits;
}

function chartOf(lines, years, subject) {
    const values = (name, of) => ({name: String(name), values: of});
    const overYears = years.length > 1 && lines.length <= 8;
    return overYears
        ? bars({labels: years.map(String), series: lines.map(({name, cells}) => values(name, years.map((year) => cells.get(year)?.amount ?? null))), label: subject})
        : bars({labels: lines.map(({name}) => name), series: years.map((year) => values(year, lines.map(({cells}) => cells.get(year)?.amount ?? null))), horizontal: true, label: subject});
}

/** The other places of an amount; if they say something else, that is said. */
function others({hits, differ}) {
    return h('details', {class: differ ? 'several differ' : 'several'}, h('summary', {}, differ ? t('compare.differ', {count: hits.length}) : t('compare.several', {count: hits.length})),
        h('ul', {}, hits.map((hit) => h('li', {}, h('a', {href: hitAddress(hit)}, hit.fileName, hit.page ? ` · ${t('cell.page', {page: hit.page})}` : '')))));
}

function tableOf(lines, years) {
    const cellOf = (cell) => h('td', {class: 'amount'}, cell ? [h('a', {href: hitAddress(cell.hits[0])}, money(cell.amount)),
        cell.hits.length > 1 ? others(cell) : null] : null);
    const change = ({cells}) => {
        const known = years.filter((year) => cells.has(year));
        const [before, last] = known.slice(-2).map((year) => cells.get(year).amount);
        return h('td', {class: 'amount'}, known.length < 2 ? '' : `${last >= before ? '+' : '−'}${money(Math.abs(last - before))}${before ? `（${last >= before ? '+' : '−'}${Math.abs((last - before) / before * 100).toFixed(1)}%）` : ''}`);
    };
    return h('div', {class: 'scroll'}, h('table', {class: 'form'},
        h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('compare.organisation')), years.map((year) => h('th', {scope: 'col', class: 'amount'}, t('year', {year}))),
            years.length > 1 ? h('th', {scope: 'col', class: 'amount'}, t('compare.change')) : null)),
        h('tbody', {}, lines.map((line) => h('tr', {}, h('th', {scope: 'row'}, line.name), years.map((year) => cellOf(line.cells.get(year))), years.length > 1 ? change(line) : null)))));
}
