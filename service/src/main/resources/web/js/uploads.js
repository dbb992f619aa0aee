/** Sends files and shows how each one fares, over a reload too: the list is kept in the browser, the truth is asked. */
import {get, send} from './api.js';
import {atMostEvery, h, keep, show} from './dom.js';
import {chosenFiles, droppedFiles} from './dropped.js';
import {bytes} from './format.js';
import {t} from './i18n.js';
import {listen} from './live.js';
import {mayPass, problemWords, stageBar, statusBadge} from './progress.js';

const KEY = 'tabularium.uploads';
/** Files sent at a time: enough to keep a line busy, few enough to leave connections for the rest of the page. */
const SENDERS = 2;
/** Entries kept over a reload; older ones stand in the library anyway. */
const KEPT = 500;

/**
 * @param {HTMLElement} drop takes files
 * @param {HTMLElement} queue shows them
 * @param {function()} onChange told when the library has something new
 */
export function uploads(drop, queue, onChange) {
    let entries = stored();
    let skipped = [];
    let sending = 0;

    function hear(state) {
        const known = entries.filter((entry) => entry.id === state.id && !ended(entry));
        known.forEach((entry) => tell(entry, state));
        if (known.length) {
            changed();
        }
    }

    function accept({files, skipped: litter}) {
        const batch = 1 + Math.max(0, ...entries.map((entry) => entry.batch ?? 0));
        skipped = litter;
        entries.unshift(...files.map(({file, folder}) => ({name: file.name, folder, bytes: file.size, file, batch, status: 'waiting', share: 0})));
        changed();
        pump();
    }

    /** The first batch first, and each from the top of its list. */
    function next() {
        const waiting = entries.filter((entry) => entry.status === 'waiting' && entry.file);
        const first = Math.min(...waiting.map((entry) => entry.batch));
        return waiting.find((entry) => entry.batch === first);
    }

    function pump() {
        while (sending < SENDERS) {
            const entry = next();
            if (!entry) {
                return;
            }
            sending++;
            transmit(entry).finally(() => {
                sending--;
                changed();
                onChange();
                pump();
            });
        }
    }

    async function transmit(entry) {
        entry.status = 'sending';
        changed();
        try {
            const answers = await send(entry.file, (share) => {
                entry.share = share;
                changed();
            }).promise;
            delete entry.file;
            const opened = answers.length > 1 || answers[0].parent ? unpacked(entry, answers) : [entry];
            answers.forEach((answer, at) => settle(opened[at], answer));
            // They may have changed before their ids were known here.
            await recall(opened.filter(({id}) => id), changed);
        } catch (error) {
            if (!error.problem) {
                throw error;
            }
            refuse(entry, error.problem);
        }
    }

    /** Puts an entry for each file of a zip in the place of the zip's own. */
    function unpacked(entry, answers) {
        const opened = answers.map((answer) => ({
            name: answer.fileName, folder: `${entry.folder ?? ''}${entry.name}/`, bytes: answer.bytes, batch: entry.batch, status: 'sending', share: 1,
        }));
        entries.splice(entries.indexOf(entry), 1, ...opened);
        return opened;
    }

    function settle(entry, answer) {
        if (answer.id) {
            Object.assign(entry, {id: answer.id, duplicate: Boolean(answer.duplicate)});
            tell(entry, answer);
        } else {
            refuse(entry, answer.problem);
        }
    }

    function refuse(entry, problem) {
        if ((problem.status === 429 || problem.status === 503) && problem.retryAfter) {
            Object.assign(entry, {status: 'later', seconds: problem.retryAfter});
            setTimeout(() => again(entry), problem.retryAfter * 1000);
        } else {
            Object.assign(entry, {status: 'failed', problem});
        }
    }

    function again(entry) {
        Object.assign(entry, {status: 'waiting', share: 0, problem: null});
        changed();
        pump();
    }

    const keepStored = atMostEvery(500, () => store(entries));
    const redraw = atMostEvery(100, draw);
    function changed() {
        keepStored();
        redraw();
    }

    const {head, summary, share, litter, filters, list} = frame(choose, clear);
    show(queue, head, litter, list);
    /** Entry → {said, line}: a line is drawn again only if its entry says something else. */
    const lines = new WeakMap();
    let filter = 'all';

    function choose(name) {
        filter = name;
        draw();
    }

    function draw() {
        queue.hidden = entries.length === 0;
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
            button.setAttribute('aria-pressed', String(name === filter));
        });
        keep(list, entries.filter(FILTERS[filter]).map(lineOf));
    }

    function lineOf(entry) {
        const said = JSON.stringify({...entry, file: Boolean(entry.file)});
        const known = lines.get(entry);
        const drawn = known?.said === said ? known.line : line(entry);
        lines.set(entry, {said, line: drawn});
        return drawn;
    }

    function clear() {
        entries = entries.filter((entry) => !ended(entry));
        skipped = [];
        changed();
    }

    function line(entry) {
        return h('li', {class: `entry ${entry.status}`, data: {name: entry.name}},
            h('span', {class: 'entry-name'}, entry.folder ? h('span', {class: 'faint'}, entry.folder) : null,
                entry.id && entry.status === 'done' ? h('a', {href: `/document.html?id=${entry.id}`}, entry.name) : entry.name),
            h('span', {class: 'entry-size faint'}, bytes(entry.bytes)),
            h('span', {class: 'entry-state'}, words(entry)),
            h('span', {class: 'entry-actions'},
                entry.status === 'failed' && entry.file && mayPass(entry.problem) ? h('button', {type: 'button', on: {click: () => again(entry)}}, t('upload.retry')) : null,
                ended(entry) ? h('button', {type: 'button', class: 'quiet', title: t('upload.dismiss'), 'aria-label': t('upload.dismiss'), on: {click: () => {
                    entries = entries.filter((each) => each !== entry);
                    changed();
                }}}, '×') : null));
    }

    const take = async (promise) => accept(await promise);
    wireDrop(drop, (transfer) => take(droppedFiles(transfer)));
    for (const [button, field] of [['choose-files', 'files'], ['choose-folder', 'folder']]) {
        const input = document.getElementById(field);
        document.getElementById(button).addEventListener('click', () => input.click());
        input.addEventListener('change', () => {
            accept(chosenFiles(input));
            input.value = '';
        });
    }
    window.addEventListener('beforeunload', (event) => {
        if (entries.some((entry) => entry.file && ['waiting', 'sending', 'later'].includes(entry.status))) {
            event.preventDefault();
        }
    });
    window.addEventListener('pagehide', () => store(entries));
    listen(hear, () => recall(entries, changed));
    changed();
}

/** Which entries the list may be narrowed to. */
const FILTERS = {all: () => true, running: (entry) => !ended(entry), failed: (entry) => entry.status === 'failed' || entry.status === 'interrupted'};

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

function ended(entry) {
    return entry.status === 'done' || entry.status === 'failed' || entry.status === 'interrupted';
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

function wireDrop(drop, onTransfer) {
    let depth = 0;
    const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
    const light = (on) => drop.classList.toggle('over', on);
    window.addEventListener('dragenter', (event) => carriesFiles(event) && light(++depth > 0));
    window.addEventListener('dragleave', (event) => carriesFiles(event) && light(--depth > 0));
    window.addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault());
    window.addEventListener('drop', (event) => {
        if (carriesFiles(event)) {
            event.preventDefault();
            depth = 0;
            light(false);
            onTransfer(event.dataTransfer);
        }
    });
}

function stored() {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return kept.map((entry) => (entry.id || entry.status === 'failed' ? entry : {...entry, status: 'interrupted'}));
}

function store(entries) {
    localStorage.setItem(KEY, JSON.stringify(entries.slice(0, KEPT).map(({file, ...kept}) => kept)));
}

/** Documents asked for at once. */
const PAGE = 200;

/** Asks how entries fare now: the newest documents at once, then those that are not among them, one by one. */
async function recall(entries, changed) {
    const open = entries.filter((entry) => entry.id && !ended(entry));
    if (open.length > 1) {
        const {documents} = await get('/documents', {size: PAGE, sort: '-receivedAt'});
        const states = new Map(documents.map((document) => [document.id, document]));
        open.filter((entry) => states.has(entry.id)).forEach((entry) => tell(entry, states.get(entry.id)));
        changed();
        await Promise.all(open.filter((entry) => !states.has(entry.id)).map((entry) => recallOne(entry)));
    } else {
        await Promise.all(open.map((entry) => recallOne(entry)));
    }
    changed();
}

/** Of what was deleted meanwhile nothing is known. */
async function recallOne(entry) {
    try {
        tell(entry, await get(`/documents/${encodeURIComponent(entry.id)}`));
    } catch (error) {
        if (error.problem?.status !== 404) {
            throw error;
        }
        entry.status = 'interrupted';
    }
}

function tell(entry, state) {
    Object.assign(entry, {status: state.status === 'deleted' ? 'interrupted' : state.status, progress: state.progress, problem: state.problem ?? null});
}
