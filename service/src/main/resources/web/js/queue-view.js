/** The list of uploads: how each file fares, and all of them together. */
import {h, keep, show} from './dom.js';
import {bytes} from './format.js';
import {t} from './i18n.js';
import {mayPass, problemWords, stageBar, statusBadge} from './progress.js';

/** True if nothing more happens to an upload by itself. */
export function ended(entry) {
    return entry.status === 'done' || entry.status === 'failed' || entry.status === 'interrupted';
}

/** Which entries the list may be narrowed to. */
const FILTERS = {all: () => true, running: (entry) => !ended(entry), failed: (entry) => entry.status === 'failed' || entry.status === 'interrupted'};

/** @param acts `again(entry)`, `dismiss(entry)` and `clear()`, which removes all that ended */
export function queueView(place, acts) {
    const {head, summary, share, litter, filters, list} = frame(choose, acts.clear);
    show(place, head, litter, list);
    /** Entry → {said, line}: a line is drawn again only if its entry says something else. */
    const lines = new WeakMap();
    let filter = 'all';
    let entries = [];

    function choose(name) {
        filter = name;
        narrow();
    }

    function draw(now, skipped) {
        entries = now;
        place.hidden = entries.length === 0;
        const number = (test) => entries.filter(test).length;
        const numbers = Object.fromEntries(Object.entries(FILTERS).map(([name, test]) => [name, number(test)]));
        filter = numbers[filter] ? filter : 'all';
        summary.textContent = t('upload.summary', {
            total: entries.length, done: number((entry) => entry.status === 'done'), failed: numbers.failed, running: numbers.running, duplicate: number((entry) => entry.duplicate),
        });
        share.max = Math.max(1, entries.length);
        share.value = entries.length - numbers.running;
        share.hidden = numbers.running === 0;
        litter.hidden = skipped.length === 0;
        litter.textContent = t('upload.skipped', {count: skipped.length, names: skipped.slice(0, 5).join(', ')});
        filters.forEach((button, name) => {
            button.textContent = `${t(`upload.filter.${name}`)} ${numbers[name]}`;
            button.disabled = numbers[name] === 0;
        });
        narrow();
    }

    function narrow() {
        filters.forEach((button, name) => button.setAttribute('aria-pressed', String(name === filter)));
        keep(list, entries.filter(FILTERS[filter]).map(lineOf));
    }

    function lineOf(entry) {
        const said = JSON.stringify({...entry, file: Boolean(entry.file)});
        const known = lines.get(entry);
        const drawn = known?.said === said ? known.line : line(entry);
        lines.set(entry, {said, line: drawn});
        return drawn;
    }

    function line(entry) {
        return h('li', {class: `entry ${entry.status}`, data: {name: entry.name}},
            h('span', {class: 'entry-name'}, entry.folder ? h('span', {class: 'faint'}, entry.folder) : null,
                entry.id && entry.status === 'done' ? h('a', {href: `/document.html?id=${entry.id}`}, entry.name) : entry.name),
            h('span', {class: 'entry-size faint'}, bytes(entry.bytes)),
            h('span', {class: 'entry-state'}, words(entry)),
            h('span', {class: 'entry-actions'},
                entry.status === 'failed' && entry.file && mayPass(entry.problem) ? h('button', {type: 'button', on: {click: () => acts.again(entry)}}, t('upload.retry')) : null,
                ended(entry) ? h('button', {type: 'button', class: 'quiet', title: t('upload.dismiss'), 'aria-label': t('upload.dismiss'), on: {click: () => acts.dismiss(entry)}}, '×') : null));
    }

    return {draw};
}

/** What of the list stays as it is while its lines change. */
function frame(choose, clear) {
    const summary = h('span', {class: 'queue-summary', 'aria-live': 'polite'});
    const share = h('progress', {class: 'queue-share', 'aria-label': t('upload.queue')});
    const filters = new Map(Object.keys(FILTERS).map((name) => [name, h('button', {type: 'button', class: 'quiet', on: {click: () => choose(name)}})]));
    const head = h('div', {class: 'queue-head'}, h('h3', {}, t('upload.queue')), summary,
        h('span', {class: 'queue-filters', role: 'group', 'aria-label': t('upload.filters')}, [...filters.values()]),
        h('button', {type: 'button', class: 'quiet', on: {click: clear}}, t('upload.clear')), share);
    return {head, summary, share, filters, litter: h('p', {class: 'faint skipped'}), list: h('ul', {class: 'queue-list'})};
}

function words(entry) {
    const duplicate = entry.duplicate ? h('span', {class: 'duplicate'}, t('upload.duplicate')) : null;
    switch (entry.status) {
        case 'waiting':
            return h('span', {class: 'faint'}, t('upload.waiting'));
        case 'sending':
            return [h('span', {}, t('upload.sending', {percent: Math.round(entry.share * 100)})), h('progress', {max: 1, value: entry.share})];
        case 'later':
            return h('span', {}, t('upload.later', {seconds: entry.seconds}));
        case 'interrupted':
            return [h('span', {class: 'status failed'}, t('upload.interrupted')), h('div', {class: 'problem'}, t('upload.interrupted.do'))];
        case 'failed':
            return [h('span', {class: 'status failed'}, t('status.failed')), duplicate, problemWords(entry.problem ?? {})];
        default:
            return [statusBadge(entry), duplicate, stageBar(entry)];
    }
}
