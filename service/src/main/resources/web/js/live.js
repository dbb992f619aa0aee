/**
 * Hears from the service how documents change, all over one stream: a browser allows few connections to a host. After a
 * break the browser takes the stream up again by itself; what changed meanwhile was not heard, so listeners ask anew.
 */
import {address} from './api.js';

const listeners = new Set();
let source = null;

/**
 * @param {function(object)} onDocument hears every new state of any document; of a deleted one its id and the status
 *     `deleted`
 * @param {function()} onOpen called whenever the stream begins: the time to ask for the present state
 */
export function listen(onDocument, onOpen) {
    listeners.add({onDocument, onOpen});
    source ??= open(address('/events'));
}

/** Hears of one document, its present state first, until it ends. */
export function follow(id, onDocument) {
    const stream = open(address(`/documents/${encodeURIComponent(id)}/events`), [{onDocument, onOpen: () => {}}]);
    ['done', 'failed', 'deleted'].forEach((name) => stream.addEventListener(name, () => stream.close()));
}

function open(url, hearers = listeners) {
    const stream = new EventSource(url);
    stream.addEventListener('open', () => hearers.forEach((hearer) => hearer.onOpen()));
    ['queued', 'progress', 'done', 'failed'].forEach((name) => stream.addEventListener(name, (event) => {
        const document = JSON.parse(event.data);
        hearers.forEach((hearer) => hearer.onDocument(document));
    }));
    stream.addEventListener('deleted', (event) => {
        const {id} = JSON.parse(event.data);
        hearers.forEach((hearer) => hearer.onDocument({id, status: 'deleted'}));
    });
    return stream;
}
