/**
 * Builds elements. Text always becomes text nodes, never markup, so whatever a document prints is shown and not run.
 */

/**
 * An element.
 * @param {string} name of the element
 * @param {object} properties `on` holds listeners, `data` data attributes; null, undefined and false leave an
 *     attribute out, true sets it empty
 * @param {...(Node|string|number|null|Array)} children nulls are left out
 */
export function h(name, properties = {}, ...children) {
    return fill(document.createElement(name), properties, children);
}

/** An element of an image, as h. */
export function svg(name, properties = {}, ...children) {
    return fill(document.createElementNS('http://www.w3.org/2000/svg', name), properties, children);
}

function fill(element, properties, children) {
    for (const [key, value] of Object.entries(properties ?? {})) {
        if (value === null || value === undefined || value === false) {
            continue;
        }
        if (key === 'on') {
            Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
        } else if (key === 'data') {
            Object.entries(value).forEach(([name, datum]) => {
                if (datum !== null && datum !== undefined) {
                    element.dataset[name] = datum;
                }
            });
        } else {
            element.setAttribute(key, value === true ? '' : value);
        }
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

/** Puts other children into an element. */
export function show(element, ...children) {
    element.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
}

/** Makes the children of an element exactly these, in this order; those that stay where they are keep focus and scroll. */
export function keep(element, children) {
    children.forEach((child, at) => {
        if (element.children[at] !== child) {
            element.insertBefore(child, element.children[at] ?? null);
        }
    });
    while (element.children.length > children.length) {
        element.lastElementChild.remove();
    }
}

/** Calls a listener some milliseconds after the first of several calls, and so at most that often. */
export function atMostEvery(milliseconds, listener) {
    let timer = 0;
    return () => {
        timer ||= setTimeout(() => {
            timer = 0;
            listener();
        }, milliseconds);
    };
}

/** Waits until a listener has been quiet for some milliseconds. */
export function settled(milliseconds, listener) {
    let timer = 0;
    return (...values) => {
        clearTimeout(timer);
        timer = setTimeout(() => listener(...values), milliseconds);
    };
}
