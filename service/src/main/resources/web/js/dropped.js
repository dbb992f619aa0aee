/** Gathers the files of a drop or a choice, folders opened all the way down. */

/** Files that systems and editors leave lying about; they are named to the user, not sent. */
const LITTER = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * @param {DataTransfer} transfer of a drop; must be read at once, so call this before any await
 * @returns {Promise<{files: Array<{file: File, folder: string}>, skipped: string[]}>} `folder` is where a file lay in what was
 *     dropped, ending in a slash, or empty
 */
export async function droppedFiles(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const plain = [...transfer.files].map((file) => ({file, folder: ''}));
    return sorted(entries.length ? (await Promise.all(entries.map(open))).flat() : plain);
}

/** The files of a file field. */
export function chosenFiles(field) {
    return sorted([...field.files].map((file) => ({file, folder: folderOf(file.webkitRelativePath)})));
}

function sorted(files) {
    return {
        files: files.filter(({file}) => !LITTER.test(file.name)).sort((one, other) => collate(path(one), path(other))),
        skipped: files.filter(({file}) => LITTER.test(file.name)).map(({file}) => file.name),
    };
}

/** Numbers in names count as numbers: 附件2 stands before 附件10. */
const collate = new Intl.Collator('zh-CN', {numeric: true}).compare;

function path({file, folder}) {
    return folder + file.name;
}

function folderOf(relativePath) {
    return relativePath.slice(0, relativePath.lastIndexOf('/') + 1);
}

async function open(entry) {
    if (entry.isFile) {
        const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
        return [{file, folder: folderOf(entry.fullPath.slice(1))}];
    }
    const reader = entry.createReader();
    const inside = [];
    for (;;) {
        // A reader hands out a folder in portions; an empty one is the end.
        const portion = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
        if (portion.length === 0) {
            break;
        }
        inside.push(...portion);
    }
    return (await Promise.all(inside.map(open))).flat();
}
