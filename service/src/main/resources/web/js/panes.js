/** Shares the window among the panes: side by side on a desk, one at a time on a phone. */
import {h, show} from './dom.js';
import {t} from './i18n.js';

/** Panes to switch between where there is room for one only; returns a function that shows one. */
export function panes(main, bar, hasPages) {
    const names = hasPages ? ['contents', 'page', 'data'] : ['contents', 'data'];
    const buttons = names.map((name) => h('button', {type: 'button', 'aria-pressed': 'false', on: {click: () => open(name)}}, t(`document.${name}`)));
    const open = (name) => {
        main.dataset.pane = name;
        buttons.forEach((button, at) => button.setAttribute('aria-pressed', String(names[at] === name)));
    };
    bar.hidden = false;
    bar.setAttribute('aria-label', t('document.panes'));
    show(bar, buttons);
    open(main.dataset.pane);
    return open;
}

/** Widths of the page pane, in percent of the room that page and data share. */
const NARROWEST = 20;
const WIDEST = 75;

/** Lets the border between page and data be moved, by pointer and by arrow keys; the width is kept. */
export function split(work, border) {
    const KEY = 'tabularium.split';
    const set = (percent) => {
        const kept = Math.min(Math.max(percent, NARROWEST), WIDEST);
        work.style.setProperty('--page-share', `${kept}fr`);
        work.style.setProperty('--data-share', `${100 - kept}fr`);
        border.setAttribute('aria-valuenow', String(Math.round(kept)));
        localStorage.setItem(KEY, String(kept));
    };
    border.setAttribute('aria-label', t('document.split'));
    set(Number(localStorage.getItem(KEY)) || 44);
    border.addEventListener('pointerdown', (event) => {
        border.setPointerCapture(event.pointerId);
        const page = document.getElementById('page').getBoundingClientRect();
        const data = document.getElementById('data').getBoundingClientRect();
        const move = (moved) => set(((moved.clientX - page.left) / (data.right - page.left)) * 100);
        border.addEventListener('pointermove', move);
        border.addEventListener('pointerup', () => border.removeEventListener('pointermove', move), {once: true});
    });
    border.addEventListener('keydown', (event) => {
        const step = {ArrowLeft: -4, ArrowRight: 4}[event.key];
        if (step) {
            event.preventDefault();
            set(Number(border.getAttribute('aria-valuenow')) + step);
        }
    });
}
