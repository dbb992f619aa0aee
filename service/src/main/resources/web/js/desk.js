/** The desk: rail, page and data side by side, and one chosen cell on all of them. */
import {addressOf, Cells, placeAt} from './cells.js';
import {h, show} from './dom.js';
import {closeUp, inspect} from './inspector.js';
import {t} from './i18n.js';
import {PagePane} from './page-pane.js';
import {panes, split} from './panes.js';
import {frame, partsOf} from './parts.js';
import {rail} from './rail.js';
import {walk} from './walk.js';

/** Cells up to which a document is drawn at once, so that the browser's own search finds all; above it, as it nears. */
const AT_ONCE = 20000;

export function desk(disclosure, kept) {
    const cells = new Cells(disclosure);
    const groups = partsOf(disclosure, kept.id);
    const all = groups.flatMap((group) => group.parts);
    const place = (id) => document.getElementById(id);
    const parts = place('parts');
    const inspector = place('inspector');
    const pages = disclosure.source.pages;
    let chosen = null;
    let shown = null;

    show(parts, groups.length === 0 ? h('p', {class: 'nothing'}, t('document.noTables')) : groups.map(({name, parts: members}) =>
        h('section', {class: `group ${name}`}, h('h2', {class: 'group-name'}, t(`document.${name}`)),
            members.map((member) => frame(member, (event) => {
                event.preventDefault();
                goPart(member.id);
            })))));
    const draw = drawer(all, parts, () => paint());
    const page = pages ? new PagePane(place('page'), kept.id, pages, cells, {choose: (key) => choose(key, 'page'), hover: hoverData, turn: () => {}}) : null;
    place('page').hidden = !pages;
    place('split').hidden = !pages;
    const side = rail(place('rail'), {groups, disclosure, cells, listeners: {part: goPart, finding: goFinding, cell: (key) => choose(key), spot: goSpot}});
    const openPane = panes(place('main'), place('panes'), Boolean(pages));
    split(place('work'), place('split'));

    /** Chooses a cell everywhere. */
    function choose(key, from = null) {
        const at = cells.get(key);
        if (!at) {
            return;
        }
        chosen = key;
        history.replaceState(null, '', addressOf(at));
        draw(at.part.id);
        paint();
        const td = dataCell(key);
        inspect(inspector, at, {
            name: cells.rowName(at), findings: disclosure.findings.filter((finding) => concerns(finding, key)),
            onFinding: (finding) => goFinding(finding), onClose: unchoose, onPage: () => openPane('page'),
        });
        if (from !== 'data') {
            td?.scrollIntoView({block: 'center', inline: 'nearest'});
        }
        if (from === null) {
            td?.focus({preventScroll: true});
        }
        reveal(at);
    }

    async function reveal({key, cell}) {
        if (!page || !cell.page) {
            return;
        }
        await page.turn(cell.page);
        if (chosen === key && cell.box) {
            page.reveal(cell.box);
            const picture = await page.closePicture();
            if (chosen === key) {
                closeUp(inspector, picture, cell.box);
            }
        }
    }

    function unchoose() {
        chosen = null;
        inspector.hidden = true;
        paint();
    }

    function goPart(id) {
        draw(id);
        history.replaceState(null, '', `#${id}`);
        place(`part-${id}`)?.scrollIntoView({block: 'start'});
        const first = all.find((part) => part.id === id)?.pages?.[0];
        if (page && first) {
            page.turn(first);
        }
        openPane('data');
    }

    function goFinding(finding, key = null) {
        shown = finding;
        side.choose(finding);
        const first = key ?? [...finding.cells, ...(finding.evidence ?? [])].flatMap((reference) => cells.keysOf(reference))[0];
        if (first) {
            openPane('data');
            choose(first);
        } else {
            unchoose();
            goSpot(finding.places?.[0]);
        }
    }

    async function goSpot(spot) {
        const part = all.find(({title, pages: own}) => title === spot?.section && (!own || own.includes(spot.page)));
        if (part) {
            draw(part.id);
            place(`part-${part.id}`).scrollIntoView({block: 'start'});
        }
        if (page && spot?.page) {
            openPane('page');
            await page.turn(spot.page);
            page.point(spot.box);
        }
    }

    function concerns(finding, key) {
        return finding.severity !== 'info' && finding.cells.some((reference) => cells.keysOf(reference).includes(key));
    }

    /** The classes of every special cell, for both sides. */
    function marks() {
        const classes = new Map();
        const add = (key, name) => classes.set(key, `${classes.get(key) ?? ''} ${name}`);
        cells.all().filter(({cell}) => cell.review).forEach(({key}) => add(key, 'review'));
        disclosure.findings.filter(({severity}) => severity !== 'info')
            .forEach((finding) => finding.cells.flatMap((reference) => cells.keysOf(reference)).forEach((key) => add(key, finding.severity)));
        shown?.cells.flatMap((reference) => cells.keysOf(reference)).forEach((key) => add(key, shown.severity === 'info' ? 'noted' : 'suspect'));
        shown?.evidence?.flatMap((reference) => cells.keysOf(reference)).forEach((key) => add(key, 'evidence'));
        if (chosen) {
            add(chosen, 'selected');
        }
        return classes;
    }

    function paint() {
        const classes = marks();
        const names = ['error', 'warning', 'suspect', 'noted', 'evidence', 'selected'];
        parts.querySelectorAll(names.map((name) => `[data-key].${name}`).join()).forEach((td) => td.classList.remove(...names));
        for (const [key, special] of classes) {
            dataCell(key)?.classList.add(...special.trim().split(' ').filter((name) => names.includes(name)));
        }
        page?.mark(classes);
    }

    function dataCell(key) {
        return parts.querySelector(`[data-key="${CSS.escape(key)}"]`);
    }

    function hoverData(key) {
        parts.querySelectorAll('.hover').forEach((td) => td.classList.remove('hover'));
        if (key) {
            dataCell(key)?.classList.add('hover');
        }
    }

    parts.addEventListener('pointerover', (event) => page?.hover(event.target.closest('[data-key]')?.dataset.key ?? null));
    parts.addEventListener('pointerleave', () => page?.hover(null));
    parts.addEventListener('click', (event) => {
        const td = event.target.closest('[data-key]');
        if (td) {
            choose(td.dataset.key, 'data');
            td.focus({preventScroll: true});
        }
    });
    walk(parts, (key) => choose(key, 'data'));
    document.addEventListener('keydown', (event) => {
        if (event.target.closest?.('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        const turn = {'[': -1, ']': 1}[event.key];
        const step = {n: 1, p: -1}[event.key];
        if (turn && page) {
            page.turn(page.page + turn);
        } else if (step && side.findings.length) {
            const at = side.findings.indexOf(shown);
            goFinding(side.findings[at < 0 ? 0 : (at + step + side.findings.length) % side.findings.length]);
        } else if (event.key === 'Escape') {
            unchoose();
        }
    });
    follow(parts, all, (id) => {
        side.reading(id);
        const {pages: own} = all.find((part) => part.id === id);
        if (page && own?.length && !own.includes(page.page) && !chosen) {
            page.turn(own[0]);
        }
    });
    window.addEventListener('hashchange', () => land());

    function land() {
        const finding = disclosure.findings.find((each) => `#${each.id}` === location.hash);
        const target = location.hash.length > 1 && !finding ? placeAt(location.hash, cells) : null;
        const pageNumber = /^#page=(\d+)$/.exec(location.hash);
        if (finding) {
            goFinding(finding);
        } else if (target?.key) {
            choose(target.key);
        } else if (target) {
            goPart(target.part.id);
        } else if (all.some((part) => part.id === location.hash.slice(1).split('/')[0])) {
            goPart(location.hash.slice(1).split('/')[0]);
        } else {
            page?.turn(pageNumber ? Number(pageNumber[1]) : all[0]?.pages?.[0] ?? 1);
        }
    }
    paint();
    land();
}

/** Draws parts: all at once in a usual document, each as it comes near in a huge one. */
function drawer(all, parts, onDrawn) {
    const waiting = new Map(all.map((part) => [part.id, part]));
    const draw = (id) => {
        const part = waiting.get(id);
        if (part) {
            waiting.delete(id);
            show(document.querySelector(`#part-${CSS.escape(id)} .part-body`), part.draw());
            return true;
        }
        return false;
    };
    if (all.reduce((sum, part) => sum + part.size, 0) <= AT_ONCE) {
        all.forEach((part) => draw(part.id));
    } else {
        const near = new IntersectionObserver((entries) => {
            if (entries.filter((entry) => entry.isIntersecting).map((entry) => draw(entry.target.dataset.part)).some(Boolean)) {
                onDrawn();
            }
        }, {root: parts, rootMargin: '1200px'});
        parts.querySelectorAll('.part').forEach((part) => near.observe(part));
    }
    return draw;
}

/** Tells which part is at the top of the view. */
function follow(parts, all, onPart) {
    let last = null;
    const seen = new IntersectionObserver(() => {
        const top = parts.getBoundingClientRect().top + 60;
        const current = [...parts.querySelectorAll('.part')].find((part) => part.getBoundingClientRect().bottom > top)?.dataset.part;
        if (current && current !== last) {
            last = current;
            onPart(current);
        }
    }, {root: parts, threshold: [0, 0.01, 0.5, 1], rootMargin: '-40px 0px 0px 0px'});
    parts.querySelectorAll('.part').forEach((part) => seen.observe(part));
}
