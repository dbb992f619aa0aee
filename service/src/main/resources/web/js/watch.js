/**
 * Keeps documents up to date while the service works on them. A browser opens few connections to one host, so only
 * some documents are listened to; the others are asked about in turn and take a free place when one ends.
 */
import {follow, get} from './api.js';

/** Streams held at a time: a browser allows six connections to a host, pages and images need some of them. */
const STREAMS = 3;
/** Milliseconds between two rounds of asking about the rest. */
const ROUND = 2000;

export class Watch {
    #onDocument;
    #ids = new Set();
    #streams = new Map();
    #timer = 0;

    /** @param {function(object)} onDocument hears every new state of a document; a state that ended is whole */
    constructor(onDocument) {
        this.#onDocument = onDocument;
    }

    /** Watches a document until it ends. */
    add(id) {
        if (!this.#ids.has(id)) {
            this.#ids.add(id);
            this.#fill();
        }
    }

    #fill() {
        for (const id of this.#ids) {
            if (this.#streams.size >= STREAMS) {
                break;
            }
            if (!this.#streams.has(id)) {
                this.#streams.set(id, follow(id, (state) => this.#hear({...state, id})));
            }
        }
        if (!this.#timer && this.#ids.size > this.#streams.size) {
            this.#timer = setTimeout(() => this.#round(), ROUND);
        }
    }

    async #round() {
        for (const id of [...this.#ids].filter((each) => !this.#streams.has(each)).slice(0, 20)) {
            try {
                this.#hear(await get(`/documents/${encodeURIComponent(id)}`));
            } catch (error) {
                if (error.problem?.status === 404) {
                    this.#end(id);
                }
            }
        }
        this.#timer = 0;
        this.#fill();
    }

    async #hear(state) {
        const ended = state.status === 'done' || state.status === 'failed';
        if (!ended) {
            this.#onDocument(state);
        } else if (this.#ids.has(state.id)) {
            this.#end(state.id);
            this.#onDocument(await get(`/documents/${encodeURIComponent(state.id)}`));
        }
    }

    #end(id) {
        this.#streams.get(id)?.();
        this.#streams.delete(id);
        this.#ids.delete(id);
        this.#fill();
    }
}
