/** Calls the service. A refusal becomes a Refusal with the service's own words. */
const BASE = '/api/v1';

/** What the service said instead of an answer (RFC 9457). */
export class Refusal extends Error {
    constructor(problem) {
        super(problem.detail || problem.title || String(problem.status));
        this.problem = problem;
    }
}

/** A path below the interface's root with a query; absent and empty values are left out. */
export function address(path, query = {}) {
    const values = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
    const text = new URLSearchParams(values).toString();
    return BASE + path + (text ? `?${text}` : '');
}

/** Asks for JSON. */
export async function get(path, query = {}, signal = undefined) {
    const answer = await fetch(address(path, query), {headers: {Accept: 'application/json'}, signal});
    if (!answer.ok) {
        throw new Refusal(await problemOf(answer));
    }
    return answer.json();
}

/** True while the index is built anew, and so may not hold everything. */
export async function indexIsBeingBuilt() {
    const answer = await fetch('/readyz');
    return answer.ok && (await answer.json()).indexRebuilding;
}

/** Deletes a document. */
export async function remove(id) {
    const answer = await fetch(address(`/documents/${encodeURIComponent(id)}`), {method: 'DELETE'});
    if (!answer.ok && answer.status !== 404) {
        throw new Refusal(await problemOf(answer));
    }
}

/**
 * Sends a file; tells the bytes sent so far as a share of 0..1. The browser's fetch tells no progress of uploads, hence
 * the older request.
 * @returns {{promise: Promise<object[]>, abort: function()}} what became of it: one document, or all that came in a zip
 */
export function send(file, onShare) {
    const request = new XMLHttpRequest();
    const promise = new Promise((resolve, reject) => {
        request.open('POST', address('/documents', {fileName: file.name}));
        request.setRequestHeader('Content-Type', 'application/octet-stream');
        request.upload.addEventListener('progress', (event) => event.lengthComputable && onShare(event.loaded / event.total));
        request.addEventListener('error', () => reject(new Refusal({status: 0, title: 'offline'})));
        request.addEventListener('abort', () => reject(new Refusal({status: 0, title: 'aborted'})));
        request.addEventListener('load', () => {
            const body = json(request.responseText);
            if (request.status >= 200 && request.status < 300 && body?.documents?.length) {
                resolve(body.documents);
            } else {
                const seconds = Number(request.getResponseHeader('Retry-After')) || null;
                reject(new Refusal({status: request.status, ...body, retryAfter: seconds}));
            }
        });
        request.send(file);
    });
    return {promise, abort: () => request.abort()};
}

async function problemOf(answer) {
    return {status: answer.status, title: answer.statusText, ...json(await answer.text())};
}

function json(text) {
    try {
        return JSON.parse(text);
    } catch (error) {
        if (error instanceof SyntaxError) {
            return null;
        }
        throw error;
    }
}
