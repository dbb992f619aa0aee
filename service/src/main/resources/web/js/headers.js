/**
 * Lays out a table's header. Columns carry the wordings above them, top to bottom; neighbours that share a wording and
 * everything above it share one header cell, and the last wording of a short path reaches down to the body.
 *
 * @param {Array<{header: string[], key: string}>} columns left to right
 * @returns {Array<Array<{text: string, columns: number, rows: number, first: number, leaf: boolean}>>} rows of header cells
 *     with their spans; `first` is the index of the leftmost column below, `leaf` tells that the body follows
 */
export function headerRows(columns) {
    const paths = columns.map((column) => (column.header?.length ? column.header : ['']));
    const depth = Math.max(1, ...paths.map((path) => path.length));
    const rows = Array.from({length: depth}, () => []);
    lay(paths, 0, paths.length, 0, rows);
    return rows;
}

function lay(paths, from, to, level, rows) {
    let start = from;
    while (start < to) {
        const path = paths[start];
        if (path.length <= level) {
            start++;
            continue;
        }
        let end = start + 1;
        while (end < to && paths[end][level] === path[level] && (paths[end].length > level + 1) === (path.length > level + 1)) {
            end++;
        }
        const leaf = path.length === level + 1;
        rows[level].push({text: path[level], columns: end - start, rows: leaf ? rows.length - level : 1, first: start, leaf});
        if (!leaf) {
            lay(paths, start, end, level + 1, rows);
        }
        start = end;
    }
}
