/** Sends files and keeps account of how each one fares, over a reload too: the list is kept in the browser, the truth is asked. */
import {get, send} from './api.js';
import {atMostEvery} from './dom.js';
import {chosenFiles, droppedFiles} from './dropped.js';
import {listen} from './live.js';
import {ended, queueView} from './queue-view.js';

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
    const view = queueView(queue, {again, clear, dismiss});
    const redraw = atMostEvery(100, () => view.draw(entries, skipped));
    function changed() {
        keepStored();
        redraw();
    }

    function clear() {
        entries = entries.filter((entry) => !ended(entry));
        skipped = [];
        changed();
    }

    function dismiss(entry) {
        entries = entries.filter((each) => each !== entry);
        changed();
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
