/** A department's expenditure by class of the functional classification, for one year. */
import {bars} from './chart.js';
import {h, show} from './dom.js';
import {columnsOf, formsOf} from './figures.js';
import {money, tenThousands} from './format.js';
import {hitAddress} from './hits.js';
import {known, t} from './i18n.js';

/** Digits of a class's code. */
const CLASS = 3;

export function classesView(place, {hits}, wanted, choose) {
    // Functional classes begin with 2, economic ones with 3 or 5.
    const classes = hits.filter((hit) => hit.code?.length === CLASS && hit.code.startsWith('2') && !hit.form?.includes('revenue'));
    const organisations = [...new Set(classes.map((hit) => hit.organisation?.name).filter(Boolean))];
    const organisation = organisations.includes(wanted.organisation) ? wanted.organisation : organisations[0];
    const own = classes.filter((hit) => hit.organisation?.name === organisation);
    const years = [...new Set(own.map((hit) => hit.year).filter(Boolean))].sort().reverse();
    const year = years.find((each) => String(each) === wanted.year) ?? years[0];
    const ofYear = own.filter((hit) => hit.year === year);
    const forms = formsOf(ofYear);
    const form = forms.some(([name]) => name === wanted.form) ? wanted.form : forms[0]?.[0];
    const rows = once(ofYear.filter((hit) => hit.form === form));
    if (rows.length === 0) {
        show(place, h('p', {class: 'start'}, t('compare.none')));
        return;
    }
    const parts = ['basic', 'project'].filter((key) => rows.every((hit) => hit.amounts && (hit.amounts[key] !== undefined || hit.amounts.total !== undefined)) && rows.some((hit) => hit.amounts[key]));
    const main = columnsOf(rows)[0];
    const lines = rows.map((hit) => ({hit, amount: tenThousands(hit.amounts[main], hit.unit)})).filter(({amount}) => amount !== null)
        .sort((one, other) => other.amount - one.amount);
    const sum = lines.reduce((all, {amount}) => all + amount, 0);
    const series = parts.length === 2
        ? parts.map((key) => ({name: known(`column.${key}`, key), values: lines.map(({hit}) => tenThousands(hit.amounts[key] ?? null, hit.unit))}))
        : [{name: known(`column.${main}`, main), values: lines.map(({amount}) => amount)}];
    show(place,
        h('div', {class: 'result-head'}, h('h2', {}, organisation),
            organisations.length > 1 && pick('compare.organisation', organisations.map((name) => [name, name]), organisation, (value) => choose({organisation: value})),
            pick('compare.year', years.map((each) => [String(each), t('year', {year: each})]), String(year), (value) => choose({year: value})),
            pick('compare.form', forms.map(([name]) => [name, known(`form.${name}`, name)]), form, (value) => choose({form: value})),
            h('span', {class: 'faint'}, t('compare.inTenThousands'))),
        bars({labels: lines.map(({hit}) => `${hit.code} ${hit.name}`), series, horizontal: true, stacked: true, label: `${organisation} ${year}`}),
        tableOf(lines, parts, main, sum));
}

/** The first row of each code: a department's units may print the same class again. */
function once(hits) {
    const seen = new Set();
    return hits.filter((hit) => !seen.has(hit.code) && seen.add(hit.code));
}

function tableOf(lines, parts, main, sum) {
    const share = (amount) => (sum ? `${((amount / sum) * 100).toFixed(1)}%` : '');
    const head = [t('compare.class'), known(`column.${main}`, main), t('compare.share'), ...parts.map((key) => known(`column.${key}`, key))];
    return h('div', {class: 'scroll'}, h('table', {class: 'form'},
        h('thead', {}, h('tr', {}, head.map((words, at) => h('th', {scope: 'col', class: at ? 'amount' : null}, words)))),
        h('tbody', {}, lines.map(({hit, amount}) => h('tr', {},
            h('th', {scope: 'row'}, h('a', {href: `/search.html?code=${hit.code}`}, h('span', {class: 'code'}, hit.code), ' ', hit.name)),
            h('td', {class: 'amount'}, h('a', {href: hitAddress(hit)}, money(amount))), h('td', {class: 'amount'}, share(amount)),
            parts.map((key) => h('td', {class: 'amount'}, money(tenThousands(hit.amounts[key] ?? null, hit.unit)))))),
        h('tr', {}, h('th', {scope: 'row'}, t('compare.sum')), h('td', {class: 'amount total'}, money(sum)), h('td', {class: 'amount total'}, share(sum)), parts.map(() => h('td', {class: 'total'}))))));
}

function pick(label, options, chosen, onChoose) {
    const field = h('select', {}, options.map(([value, words]) => h('option', {value, selected: value === chosen}, words)));
    field.addEventListener('change', () => onChoose(field.value));
    return options.length > 1 ? h('label', {}, t(label), ' ', field) : h('span', {class: 'faint'}, options[0][1]);
}
