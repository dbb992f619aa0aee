/**
 * Reads highlighted text. The service marks matches by `<em>` and `</em>` in a text that is otherwise what the
 * document prints: those two marks are understood, everything else, other tags too, is plain text.
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
            target.append(piece);
        }
    }
    return fragment;
}
