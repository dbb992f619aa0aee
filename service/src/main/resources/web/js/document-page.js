/** The document page: waits until the document is done, then lays its desk. */
import {address, get} from './api.js';
import {desk} from './desk.js';
import {h, show} from './dom.js';
import {copyText} from './inspector.js';
import {t} from './i18n.js';
import {follow} from './live.js';
import {problemWords, stageBar, statusBadge, tally, reviewMark} from './progress.js';
import {failure, shell} from './shell.js';

const bar = document.getElementById('docbar');
const parts = document.getElementById('parts');
const id = new URLSearchParams(location.search).get('id') ?? '';

shell('library');
open();

async function open() {
    try {
        await present(await get(`/documents/${encodeURIComponent(id)}`));
    } catch (error) {
        if (!error.problem) {
            throw error;
        }
        show(parts, failure(error));
    }
}

async function present(kept) {
    document.title = `${kept.fileName} · Tabularium`;
    head(kept, null);
    if (kept.status === 'done') {
        const disclosure = await get(`/documents/${encodeURIComponent(id)}/disclosure`);
        head(kept, disclosure);
        desk(disclosure, kept);
    } else if (kept.status === 'failed') {
        show(parts, h('div', {class: 'notice bad'}, h('strong', {}, t('document.failed')), problemWords(kept.problem ?? {})));
    } else {
        waiting(kept);
    }
}

function waiting(kept) {
    const draw = (state) => show(parts, h('div', {class: 'notice wait'}, h('p', {}, t('document.notDone')), statusBadge(state), stageBar(state)));
    draw(kept);
    follow(kept.id, (state) => (state.status === 'queued' || state.status === 'processing' ? draw(state) : open()));
}

function head(kept, disclosure) {
    const path = `/documents/${encodeURIComponent(kept.id)}`;
    const organisation = disclosure?.organisation ?? kept.organisation;
    const stage = disclosure?.stage ? t(`document.${disclosure.stage}`) : null;
    const year = disclosure?.fiscalYear ?? kept.fiscalYear;
    const link = (href, key, download = true) => h('a', {href, download}, t(key));
    show(bar,
        h('div', {class: 'docbar-title'},
            h('h1', {}, organisation?.name ?? kept.fileName),
            h('p', {class: 'docbar-facts'},
                year ? h('span', {}, [t('year', {year}), stage].filter(Boolean).join(' ')) : null,
                h('span', {class: 'faint'}, kept.fileName),
                disclosure ? h('span', {class: 'faint'}, t(`kind.${disclosure.source.kind}`)) : null,
                tally(kept.counts), reviewMark(kept.counts))),
        h('div', {class: 'docbar-acts'},
            disclosure ? h('span', {class: 'reading', role: 'group', 'aria-label': t('document.reading')}, readingButtons()) : null,
            h('details', {class: 'menu'}, h('summary', {class: 'button'}, t('document.export')), h('div', {class: 'menu-list'},
                disclosure ? link(address(`${path}/disclosure.xlsx`), 'document.xlsx') : null,
                disclosure ? link(address(`${path}/disclosure`), 'document.json', `${kept.fileName}.json`) : null,
                disclosure ? link(address(`${path}/text`), 'document.text', `${kept.fileName}.txt`) : null,
                link(address(`${path}/original`), 'document.original'))),
            h('button', {type: 'button', on: {click: () => copyText(location.href)}}, t('document.link'))));
}

function readingButtons() {
    const chosen = localStorage.getItem('tabularium.reading') === 'values' ? 'values' : 'raw';
    const buttons = ['raw', 'values'].map((name) => h('button', {type: 'button', 'aria-pressed': String(name === chosen), on: {click: () => choose(name)}}, t(`document.${name}`)));
    const choose = (name) => {
        localStorage.setItem('tabularium.reading', name);
        parts.dataset.reading = name;
        buttons.forEach((button, at) => button.setAttribute('aria-pressed', String(['raw', 'values'][at] === name)));
    };
    parts.dataset.reading = chosen;
    return buttons;
}
