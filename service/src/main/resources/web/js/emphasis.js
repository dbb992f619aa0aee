/**
 * Reads highlighted text. The service writes it as markup: matches between `<em>` and `</em>`, and the characters that
 * mean something in markup as entities. Both are read here, and what comes out is text: nothing is ever taken as markup.
 */
export function emphasised(text) {
    const fragment = document.createDocumentFragment();
    let target = fragment;
    for (const piece of String(text ?? '').split(/(<\/?em>)/)) {
        if (piece === '<em>' && target === fragment) {
            target = document.createElement('mark');
            fragment.append(target);
        } else if (piece === '</em>' && target !== fragment) {
            target = fragment;
        } else if (piece !== '') {
            target.append(plain(piece));
        }
    }
    return fragment;
}

const ENTITIES = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&'};

function plain(piece) {
    return piece.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]);
}

/** The text alone, without its highlights. */
export function unemphasised(text) {
    return plain(String(text ?? '').replace(/<\/?em>/g, ''));
}
