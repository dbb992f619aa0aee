/** Walks from cell to cell with the arrow keys, by where the cells stand on the screen, so that spans need no care. */
export function walk(place, onCell) {
    place.addEventListener('keydown', (event) => {
        const from = event.target.closest('[data-key]');
        const next = from && neighbour(from, event.key);
        if (from && (event.key === 'Enter' || event.key === ' ')) {
            event.preventDefault();
            onCell(from.dataset.key);
        } else if (next) {
            from.tabIndex = -1;
            next.tabIndex = 0;
            event.preventDefault();
            next.focus({preventScroll: true});
            next.scrollIntoView({block: 'nearest', inline: 'nearest'});
            onCell(next.dataset.key);
        }
    });
    // One cell of each table is reached by Tab, the others from it.
    place.querySelectorAll('table.form').forEach((table) => table.querySelector('td[data-key]')?.setAttribute('tabindex', '0'));
}

function neighbour(from, key) {
    const row = from.closest('tr');
    if (!row) {
        return null;
    }
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
        const cells = [...row.querySelectorAll('td[data-key]')];
        return cells[cells.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)] ?? null;
    }
    const sibling = {ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling'}[key];
    const middle = from.getBoundingClientRect().left + from.getBoundingClientRect().width / 2;
    for (let at = sibling && row[sibling]; at; at = at[sibling]) {
        const below = [...at.querySelectorAll('td[data-key]')].find((cell) => {
            const {left, right} = cell.getBoundingClientRect();
            return left <= middle && middle <= right;
        });
        if (below) {
            return below;
        }
    }
    return null;
}
