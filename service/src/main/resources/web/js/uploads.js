/** Sends files and shows how each one fares, over a reload too: the list is kept in the browser, the truth is asked. */
import {get, send} from './api.js';
import {h, show} from './dom.js';
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
        skipped = litter;
        entries.unshift(...files.map((file) => ({name: file.name, bytes: file.size, file, status: 'waiting', share: 0})));
        changed();
        pump();
    }

    function pump() {
        while (sending < SENDERS) {
            const entry = entries.findLast((each) => each.status === 'waiting' && each.file);
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
            const answer = await send(entry.file, (share) => {
                entry.share = share;
                changed();
            }).promise;
            Object.assign(entry, {id: answer.id, duplicate: Boolean(answer.duplicate)});
            tell(entry, answer);
            delete entry.file;
            // It may have changed before its id was known here.
            await recall([entry], changed);
        } catch (error) {
            if (!error.problem) {
                throw error;
            }
            refuse(entry, error.problem);
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

    let drawn = 0;
    function changed() {
        store(entries);
        cancelAnimationFrame(drawn);
        drawn = requestAnimationFrame(draw);
    }

    function draw() {
        queue.hidden = entries.length === 0;
        const number = (test) => entries.filter(test).length;
        show(queue,
            h('div', {class: 'queue-head'}, h('h3', {}, t('upload.queue')),
                h('span', {class: 'faint', 'aria-live': 'polite'}, t('upload.summary', {
                    total: entries.length, done: number((entry) => entry.status === 'done'), failed: number((entry) => entry.status === 'failed'),
                    running: number((entry) => !ended(entry)), duplicate: number((entry) => entry.duplicate),
                })),
                h('button', {type: 'button', class: 'quiet', on: {click: clear}}, t('upload.clear'))),
            skipped.length ? h('p', {class: 'faint skipped'}, t('upload.skipped', {count: skipped.length, names: skipped.slice(0, 5).join(', ')})) : null,
            h('ul', {class: 'queue-list'}, entries.map(line)));
    }

    function clear() {
        entries = entries.filter((entry) => !ended(entry));
        skipped = [];
        changed();
    }

    function line(entry) {
        return h('li', {class: `entry ${entry.status}`, data: {name: entry.name}},
            h('span', {class: 'entry-name'}, entry.id && entry.status === 'done' ? h('a', {href: `/document.html?id=${entry.id}`}, entry.name) : entry.name),
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
    listen(hear, () => recall(entries, changed));
    changed();
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

/** Asks how entries fare now; of what was deleted meanwhile nothing is known. */
async function recall(entries, changed) {
    for (const entry of entries.filter((each) => each.id && !ended(each))) {
        try {
            tell(entry, await get(`/documents/${encodeURIComponent(entry.id)}`));
        } catch (error) {
            if (error.problem?.status !== 404) {
                throw error;
            }
            entry.status = 'interrupted';
        }
        changed();
    }
}

function tell(entry, state) {
    Object.assign(entry, {status: state.status === 'deleted' ? 'interrupted' : state.status, progress: state.progress, problem: state.problem ?? null});
}
