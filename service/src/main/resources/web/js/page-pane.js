/** The page as it was printed, with the boxes of the cells over it. */
import {address} from './api.js';
import {h, show, svg} from './dom.js';
import {t} from './i18n.js';

/** Resolutions that a page is asked for, dots per inch: enough for its width on the screen, few enough to be cached. */
const RESOLUTIONS = [110, 165, 220, 300];
/** What a single cell needs to be looked at closely. */
const CLOSE = 220;
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4];
const POINTS_PER_INCH = 72;
/** Width of the usual sheet, in points, until a page tells its own. */
const A4 = 595;

export class PagePane {
    #place;
    #document;
    #cells;
    #listeners;
    #pages;
    #page = 0;
    #zoom = 1;
    #points = null;
    #image = h('img', {draggable: 'false'});
    #layer = svg('svg', {class: 'boxes', 'aria-hidden': 'true', preserveAspectRatio: 'none'});
    #sheet = h('div', {class: 'sheet'}, this.#image, this.#layer);
    #view = h('div', {class: 'page-view', tabindex: 0}, this.#sheet);
    #number;
    #classes = new Map();

    /** @param listeners `choose(key)`, `hover(key or null)`, `turn(page)` */
    constructor(place, document, pages, cells, listeners) {
        this.#place = place;
        this.#document = document;
        this.#pages = pages;
        this.#cells = cells;
        this.#listeners = listeners;
        this.#draw();
        new ResizeObserver(() => this.#resize()).observe(this.#view);
    }

    get page() {
        return this.#page;
    }

    /** The page shown, fine enough for a close look at a cell, and how many of its pixels a point is; null if it cannot be had. */
    async closePicture() {
        await this.#loaded;
        const points = this.#points;
        if (!points) {
            return null;
        }
        const picture = points.resolution >= CLOSE ? this.#image : await this.#fetched(this.#page, CLOSE);
        return picture && {image: picture, scale: picture.naturalWidth / points.width};
    }

    /** Shows a page, from 1; resolves when its image stands. */
    async turn(page) {
        const wanted = Math.min(Math.max(1, page), this.#pages);
        if (wanted === this.#page) {
            return this.#loaded;
        }
        this.#page = wanted;
        this.#points = null;
        this.#number.value = wanted;
        this.#image.alt = t('document.pageImage', {page: wanted});
        this.#layer.replaceChildren();
        this.#listeners.turn(wanted);
        this.#loaded = this.#load(this.#needed(A4));
        return this.#loaded;
    }

    #loaded = Promise.resolve();
    /** The resolution on its way. */
    #asked = 0;

    /** Which boxes are special: key → class names. */
    mark(classes) {
        this.#classes = classes;
        this.#paint();
    }

    /** Lights the box under the pointer on the other side. */
    hover(key) {
        this.#layer.querySelectorAll('.hover').forEach((box) => box.classList.remove('hover'));
        if (key) {
            this.#layer.querySelectorAll(`[data-key="${CSS.escape(key)}"]`).forEach((box) => box.classList.add('hover'));
        }
    }

    /** Brings a box of this page into view, [x, y, width, height] in points. */
    reveal([x, y, width, height]) {
        if (!this.#points) {
            return;
        }
        const scale = this.#sheet.clientWidth / this.#points.width;
        const view = this.#view;
        const seen = y * scale > view.scrollTop + 20 && (y + height) * scale < view.scrollTop + view.clientHeight - 20
            && x * scale > view.scrollLeft && (x + width) * scale < view.scrollLeft + view.clientWidth;
        if (!seen) {
            view.scrollTo({top: (y + height / 2) * scale - view.clientHeight / 2, left: (x + width / 2) * scale - view.clientWidth / 2});
        }
    }

    /** Draws a box that is no cell: a place that a finding points at. */
    point(box) {
        this.#layer.querySelectorAll('.spot').forEach((each) => each.remove());
        if (box && this.#points) {
            this.#layer.append(rectangle(box, 'spot'));
            this.reveal(box);
        }
    }

    /** The image of a page; null if it cannot be had. */
    async #fetched(page, resolution) {
        const image = new Image();
        image.src = this.#address(page, resolution);
        return image.decode().then(() => image, () => null);
    }

    async #load(resolution) {
        const page = this.#page;
        this.#asked = resolution;
        this.#sheet.dataset.loading = t('loading');
        this.#sheet.classList.toggle('loading', !this.#points);
        const image = await this.#fetched(page, resolution);
        if (page !== this.#page) {
            return;
        }
        this.#sheet.classList.remove('loading', 'broken');
        if (!image) {
            this.#sheet.classList.toggle('broken', !this.#points);
            return;
        }
        this.#image.src = image.src;
        await this.#image.decode();
        // Of a huge page the service sends fewer dots than asked for: its size is known from the first, coarse picture.
        const {width, height} = this.#points ?? {width: image.naturalWidth * POINTS_PER_INCH / resolution, height: image.naturalHeight * POINTS_PER_INCH / resolution};
        this.#points = {width, height, resolution};
        this.#layer.setAttribute('viewBox', `0 0 ${this.#points.width} ${this.#points.height}`);
        this.#resize();
        this.#paint();
        // The next page is fetched ahead: reading goes forward.
        if (page < this.#pages) {
            new Image().src = this.#address(page + 1, resolution);
        }
    }

    #address(page, resolution) {
        return address(`/documents/${encodeURIComponent(this.#document)}/pages/${page}.png`, {dpi: resolution});
    }

    #paint() {
        if (!this.#points) {
            this.#layer.replaceChildren();
            return;
        }
        const boxes = this.#cells.onPage(this.#page).map(({key, box}) => rectangle(box, `box ${this.#classes.get(key) ?? ''}`, key));
        // Marked boxes are drawn last, so that they lie on top.
        boxes.sort((one, other) => weight(one) - weight(other));
        this.#layer.replaceChildren(...boxes, ...this.#layer.querySelectorAll('.spot'));
    }

    #resize() {
        this.#sheet.style.width = `${this.#width()}px`;
        if (this.#points) {
            const better = this.#needed(this.#points.width);
            if (better > Math.max(this.#points.resolution, this.#asked)) {
                this.#loaded = this.#load(better);
            }
        }
    }

    #width() {
        return Math.max(120, (this.#view.clientWidth - 24) * this.#zoom);
    }

    /** The resolution that a page needs to be sharp at its present width. */
    #needed(points) {
        const dots = this.#width() * devicePixelRatio / points * POINTS_PER_INCH;
        return RESOLUTIONS.find((resolution) => resolution >= dots * 0.8) ?? RESOLUTIONS.at(-1);
    }

    #scale(step) {
        const at = ZOOMS.indexOf(this.#zoom);
        this.#setZoom(step === 0 ? 1 : ZOOMS[Math.min(Math.max(0, at + step), ZOOMS.length - 1)]);
    }

    #setZoom(zoom) {
        const view = this.#view;
        const middle = [(view.scrollLeft + view.clientWidth / 2) / this.#zoom, (view.scrollTop + view.clientHeight / 2) / this.#zoom];
        this.#zoom = zoom;
        this.#resize();
        view.scrollTo(middle[0] * zoom - view.clientWidth / 2, middle[1] * zoom - view.clientHeight / 2);
        this.#place.querySelector('.zoom').textContent = `${Math.round(zoom * 100)}%`;
    }

    #draw() {
        const button = (label, sign, act) => h('button', {type: 'button', class: 'quiet', title: t(label), 'aria-label': t(label), on: {click: act}}, sign);
        this.#number = h('input', {type: 'text', inputmode: 'numeric', class: 'page-number', 'aria-label': t('document.pageNumber')});
        this.#number.addEventListener('change', () => this.turn(Number(this.#number.value) || this.#page));
        const boxes = h('button', {type: 'button', class: 'quiet', 'aria-pressed': 'true'}, t('document.boxes'));
        boxes.addEventListener('click', () => {
            const on = this.#layer.classList.toggle('marked-only');
            boxes.setAttribute('aria-pressed', String(!on));
        });
        show(this.#place, h('div', {class: 'page-bar', role: 'toolbar', 'aria-label': t('document.page')},
            button('document.previousPage', '‹', () => this.turn(this.#page - 1)), this.#number,
            h('span', {class: 'faint'}, t('document.ofPages', {pages: this.#pages})), button('document.nextPage', '›', () => this.turn(this.#page + 1)),
            h('span', {class: 'gap'}), boxes, button('document.zoomOut', '−', () => this.#scale(-1)),
            h('button', {type: 'button', class: 'quiet zoom', title: t('document.fit'), on: {click: () => this.#scale(0)}}, '100%'),
            button('document.zoomIn', '+', () => this.#scale(1))),
        this.#view, h('p', {class: 'broken-words'}, t('document.pageFailed')));
        this.#layer.addEventListener('click', (event) => event.target.dataset.key && this.#listeners.choose(event.target.dataset.key));
        this.#layer.addEventListener('pointerover', (event) => this.#listeners.hover(event.target.dataset.key ?? null));
        this.#layer.addEventListener('pointerleave', () => this.#listeners.hover(null));
        this.#view.addEventListener('wheel', (event) => {
            if (event.ctrlKey) {
                event.preventDefault();
                this.#scale(event.deltaY < 0 ? 1 : -1);
            }
        }, {passive: false});
    }
}

function weight(box) {
    return ['selected', 'error', 'warning', 'review', 'evidence'].some((name) => box.classList.contains(name)) ? 1 : 0;
}

/** Points by which the chosen cell's frame stands off, so that it does not cover what it frames. */
const STAND_OFF = 2;

function rectangle([x, y, width, height], classes, key = null) {
    const off = /\bselected\b/.test(classes) ? STAND_OFF : 0;
    return svg('rect', {x: x - off, y: y - off, width: width + 2 * off, height: height + 2 * off, class: classes, data: {key}});
}
