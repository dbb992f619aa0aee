/** Gathers the files of a drop or a choice, folders opened all the way down. */

/** Files that systems and editors leave lying about; they are named to the user, not sent. */
const LITTER = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * @param {DataTransfer} transfer of a drop; must be read at once, so call this before any await
 * @returns {Promise<{files: File[], skipped: string[]}>}
 */
export async function droppedFiles(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const plain = [...transfer.files];
    return sorted(entries.length ? (await Promise.all(entries.map(open))).flat() : plain);
}

/** The files of a file field. */
export function chosenFiles(field) {
    return sorted([...field.files]);
}

function sorted(files) {
    return {
        files: files.filter((file) => !LITTER.test(file.name)),
        skipped: files.filter((file) => LITTER.test(file.name)).map((file) => file.name),
    };
}

async function open(entry) {
    if (entry.isFile) {
        return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
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
