/** Says how a document fares: its state, its stage and page, and what to do when it failed. */
import {h} from './dom.js';
import {known, language, t} from './i18n.js';

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

/** The reason of a failure, the service's own words about it, and what to do. */
export function problemWords(problem) {
    const reason = reasonOf(problem);
    // The service speaks English; who reads Chinese is told the same by reason and advice, and may unfold the rest.
    const detail = problem.detail ? h('span', {class: 'detail', lang: 'en'}, problem.detail) : null;
    return h('div', {class: 'problem'},
        h('span', {class: 'reason'}, t(`problem.${reason}`)), reason === 'other' || language() === 'en' ? detail : null,
        h('span', {class: 'advice'}, t('advice.label'), t(`advice.${reason}`)),
        reason !== 'other' && language() !== 'en' && detail ? h('details', {}, h('summary', {}, t('problem.detail')), detail) : null);
}

/** Kinds of problems, by the last word of their type. */
const REASONS = {encrypted: 'encrypted', damaged: 'damaged', unsupported: 'unsupported', empty: 'empty', large: 'large', limit: 'large', crashed: 'crashed'};
/** Kinds of problems that carry no type: the service was not reached or did not get to say. */
const STATUSES = {0: 'offline', 413: 'large', 415: 'unsupported', 429: 'busy', 503: 'busy'};

/** True if sending the same file again may end otherwise. */
export function mayPass(problem) {
    return ['offline', 'busy', 'other', 'crashed'].includes(reasonOf(problem ?? {}));
}

function reasonOf(problem) {
    const type = String(problem.type ?? '').split(/[/#:]/).pop().toLowerCase();
    const named = Object.keys(REASONS).find((word) => type.includes(word));
    return named ? REASONS[named] : STATUSES[problem.status] ?? 'other';
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
