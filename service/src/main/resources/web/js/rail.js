/** The rail of a document: its contents, its findings, its cells to review. */
import {h, show} from './dom.js';
import {known, language, t} from './i18n.js';
import {ranges} from './parts.js';

/** Cells that a finding lists; all of them are marked in the tables. */
const LINKS = 8;
const SEVERITIES = ['error', 'warning', 'info'];

/** @param listeners `part(id)`, `finding(finding)`, `cell(key)`, `spot(spot)` */
export function rail(place, {groups, disclosure, cells, listeners}) {
    const findings = [...disclosure.findings].sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
    const review = cells.all().filter(({cell}) => cell.review);
    const tabs = [
        ['contents', null, () => contents(groups, disclosure, listeners)],
        ['findings', findings.length, () => findingList(findings, disclosure, cells, listeners)],
        ['review', review.length, () => reviewList(review, cells, listeners)],
    ];
    const body = h('div', {class: 'rail-body', id: 'rail-body', role: 'tabpanel', tabindex: -1});
    const buttons = tabs.map(([name, number]) => h('button', {type: 'button', role: 'tab', 'aria-selected': 'false', 'aria-controls': 'rail-body', data: {tab: name},
        on: {click: () => open(name)}}, t(`document.${name}`), number === null ? null : h('span', {class: 'number'}, String(number))));
    const open = (name) => {
        buttons.forEach((button) => {
            button.setAttribute('aria-selected', String(button.dataset.tab === name));
            button.tabIndex = button.dataset.tab === name ? 0 : -1;
        });
        body.replaceChildren(tabs.find(([tab]) => tab === name)[2]());
    };
    const bar = h('div', {class: 'rail-tabs', role: 'tablist'}, buttons);
    bar.addEventListener('keydown', (event) => {
        const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
        if (step) {
            const next = buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length];
            open(next.dataset.tab);
            next.focus();
        }
    });
    place.hidden = false;
    show(place, bar, body);
    open('contents');
    return {
        findings,
        /** Shows a finding as the chosen one. */
        choose(finding) {
            if (!body.querySelector('.finding')) {
                open('findings');
            }
            body.querySelectorAll('.finding').forEach((each) => each.classList.toggle('chosen', each.dataset.finding === finding.id));
            body.querySelector('.finding.chosen')?.scrollIntoView({block: 'nearest'});
        },
        /** Shows which part is being read. */
        reading(id) {
            body.querySelectorAll('.contents a').forEach((link) => {
                link.toggleAttribute('aria-current', link.dataset.part === id);
                if (link.dataset.part === id && matchMedia('(min-width: 761px)').matches) {
                    link.scrollIntoView({block: 'nearest'});
                }
            });
        },
    };
}

function contents(groups, disclosure, listeners) {
    const flagged = new Map();
    for (const finding of disclosure.findings.filter(({severity}) => severity !== 'info')) {
        for (const {table} of finding.cells) {
            flagged.set(table, [...(flagged.get(table) ?? []), finding.severity]);
        }
    }
    return h('div', {class: 'contents'}, groups.map(({name, parts}) => [
        h('h3', {}, t(`document.${name}`), h('span', {class: 'number'}, String(parts.length))),
        h('ol', {}, parts.map((part) => h('li', {}, h('a', {href: `#${part.id}`, class: part.empty ? 'is-empty' : null, data: {part: part.id},
            on: {click: (event) => {
                event.preventDefault();
                listeners.part(part.id);
            }}},
        h('span', {class: 'words'}, part.title),
        flagged.has(part.id) ? h('span', {class: `mark ${flagged.get(part.id).includes('error') ? 'error' : 'warning'}`}, String(flagged.get(part.id).length)) : null,
        part.pages?.length ? h('span', {class: 'faint pages'}, ranges(part.pages)) : null)))),
    ]), checks(disclosure.checks), h('p', {class: 'keys faint'}, t('document.keys')));
}

function checks(counted) {
    if (!counted) {
        return null;
    }
    const missing = counted.notEvaluated ?? [];
    return [h('h3', {}, t('document.checks')), h('p', {class: 'checked'}, t('document.checked', {
        all: counted.satisfied + counted.unsatisfied + missing.length, satisfied: counted.satisfied, unsatisfied: counted.unsatisfied, not: missing.length,
    })), missing.length ? h('details', {class: 'not-evaluated'}, h('summary', {}, t('document.notEvaluated')),
        h('ul', {}, missing.map((check) => h('li', {}, [known(`rule.${check.rule}`, check.rule), check.table].filter(Boolean).join(' · '),
            check.missing ? h('span', {class: 'faint'}, ` ${t('document.missing', {missing: check.missing})}`) : null)))) : null];
}

function findingList(findings, disclosure, cells, listeners) {
    if (findings.length === 0) {
        return h('p', {class: 'nothing'}, t('document.noFindings'));
    }
    const list = h('ol', {class: 'findings'}, findings.map((finding) => findingCard(finding, cells, listeners)));
    const present = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
    const filter = h('div', {class: 'severities'}, present.map((severity) => h('button', {type: 'button', class: 'quiet', 'aria-pressed': 'true', on: {click: (event) => {
        const button = event.currentTarget;
        const off = button.getAttribute('aria-pressed') === 'true';
        button.setAttribute('aria-pressed', String(!off));
        list.querySelectorAll(`.finding.${severity}`).forEach((card) => (card.hidden = off));
    }}}, h('span', {class: `mark ${severity}`}, t(`severity.${severity}`), ' ', String(findings.filter((finding) => finding.severity === severity).length)))));
    return h('div', {}, present.length > 1 ? filter : null, list);
}

function findingCard(finding, cells, listeners) {
    const fact = (name) => (finding[name] === null || finding[name] === undefined ? null : [h('dt', {}, t(`finding.${name}`)), h('dd', {}, finding[name])]);
    // Where several tables are concerned, each is named.
    const tables = new Set([...finding.cells, ...(finding.evidence ?? [])].map(({table}) => table));
    const tableName = ({part}) => (tables.size > 1 ? `${known(`form.${part.form}`, part.title ?? part.id)}：` : '');
    const links = (label, references) => (references?.length ? h('p', {class: 'links'}, h('span', {class: 'faint'}, t(label)), references.slice(0, LINKS).map((reference) => {
        const place = cells.get(cells.keysOf(reference)[0]);
        return h('button', {type: 'button', class: 'inline', disabled: !place, on: {click: (event) => {
            event.stopPropagation();
            listeners.finding(finding, place.key);
        }}}, place ? tableName(place) + [cells.rowName(place), place.header.split(' / ').at(-1)].filter(Boolean).join(' · ') : reference.table);
    }), references.length > LINKS ? h('span', {class: 'faint'}, `+${references.length - LINKS}`) : null) : null);
    return h('li', {class: `finding ${finding.severity}`, data: {finding: finding.id}},
        h('button', {type: 'button', class: 'finding-head', on: {click: () => listeners.finding(finding)}},
            h('span', {class: `mark ${finding.severity}`, title: known(`rule.${finding.rule}`, finding.rule)}, t(`severity.${finding.severity}`)),
            h('span', {class: 'words'}, finding.message[language()])),
        h('dl', {class: 'amounts'}, ['actual', 'expected', 'difference', 'tolerance'].map(fact)),
        finding.proposal ? h('p', {class: 'proposal'}, t('finding.proposal', {amount: finding.proposal.amount}), h('span', {class: 'faint'}, ` ${language() === 'en' && finding.proposal.reasonEn || finding.proposal.reason}`)) : null,
        links('finding.suspects', finding.cells), links('finding.evidence', finding.evidence),
        (finding.places ?? []).map((spot) => h('p', {class: 'links'}, h('span', {class: 'faint'}, t('finding.place')),
            h('button', {type: 'button', class: 'inline', disabled: !spot.page, on: {click: () => listeners.spot(spot)}},
                [spot.page ? t('cell.page', {page: spot.page}) : null, spot.section].filter(Boolean).join(' · ')),
            spot.quote ? h('q', {}, spot.quote) : null)));
}

function reviewList(review, cells, listeners) {
    if (review.length === 0) {
        return h('p', {class: 'nothing'}, t('document.noReview'));
    }
    return h('ol', {class: 'reviews'}, review.map((place, at) => [
        place.part !== review[at - 1]?.part ? h('li', {class: 'review-part'}, place.part.title ?? place.part.projectName?.text ?? place.part.id) : null,
        h('li', {}, h('button', {type: 'button', class: 'review-line', on: {click: () => listeners.cell(place.key)}},
            h('span', {class: 'words'}, cells.rowName(place) || place.header),
            h('span', {class: 'column faint'}, place.header.split(' / ').at(-1)),
            h('span', {class: 'reading-now'}, place.cell.text || t('cell.blank')),
            typeof place.cell.confidence === 'number' ? h('span', {class: 'faint'}, `${Math.round(place.cell.confidence * 100)}%`) : null)),
    ]));
}
