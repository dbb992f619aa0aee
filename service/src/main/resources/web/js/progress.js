/** Says how a document fares: its state, its stage and page, and what to do when it failed. */
import {h} from './dom.js';
import {known, t} from './i18n.js';

/** The stage and page in words. */
export function stageWords(document) {
    if (document.status !== 'processing') {
        return t(`status.${document.status}`);
    }
    const {stage, page, pages} = document.progress ?? {};
    const name = stage ? known(`stage.${String(stage).toLowerCase()}`, stage) : t('status.processing');
    return page && pages ? `${name} · ${t('stage.pages', {page, pages})}` : name;
}

/** A badge of the state. */
export function statusBadge(document) {
    return h('span', {class: `status ${document.status}`}, stageWords(document));
}

/** How far the reading is; null when that is not known. */
export function stageBar(document) {
    const {page, pages} = document.progress ?? {};
    return document.status === 'processing' && pages
        ? h('progress', {max: pages, value: page ?? 0, 'aria-label': stageWords(document)})
        : null;
}

/** The reason of a failure and what to do about it. */
export function problemWords(problem) {
    return h('div', {class: 'problem'},
        h('span', {}, problem.detail ?? problem.title ?? String(problem.status ?? '')),
        h('span', {class: 'advice'}, t('advice.label'), t(`advice.${adviceFor(problem)}`)));
}

function adviceFor(problem) {
    const type = String(problem.type ?? '').split(/[/#:]/).pop().toLowerCase();
    const reasons = {encrypted: 'encrypted', damaged: 'damaged', unsupported: 'unsupported', empty: 'empty', large: 'large', limit: 'large'};
    const named = Object.keys(reasons).find((word) => type.includes(word));
    if (named) {
        return reasons[named];
    }
    const byStatus = {0: 'offline', 413: 'large', 415: 'unsupported', 429: 'busy', 503: 'busy'};
    return byStatus[problem.status] ?? 'other';
}

/** The counts of findings and review marks; null where there are none. */
export function tally(counts) {
    const findings = counts?.findings ?? {};
    const marks = ['error', 'warning', 'info'].filter((severity) => findings[severity] > 0).map((severity) =>
        h('span', {class: `mark ${severity}`, title: t(`severity.${severity}.count`, {count: findings[severity]})},
            String(findings[severity]), h('span', {class: 'hidden-words'}, t(`severity.${severity}`))));
    return marks.length ? h('span', {class: 'tally'}, marks) : null;
}

/** The number of cells that a person should look at. */
export function reviewMark(counts) {
    return counts?.review
        ? h('span', {class: 'mark review', title: t('review.count', {count: counts.review})}, String(counts.review))
        : null;
}
