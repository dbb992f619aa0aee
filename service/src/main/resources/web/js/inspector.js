/** Tells all about one cell: where it stands, what is printed, what it is taken for, how sure that is. */
import {addressOf} from './cells.js';
import {h, show} from './dom.js';
import {grouped} from './format.js';
import {language, t} from './i18n.js';
import {say} from './shell.js';

/** Points of the page shown around a cell in its close-up. */
const MARGIN = 6;

/**
 * @param {HTMLElement} place
 * @param {object} chosen place of the cell
 * @param {object} context `name` of its row, `findings` about it, `onFinding`, `onClose`, `onPage`
 */
export function inspect(place, chosen, {name, findings, onFinding, onClose, onPage}) {
    const {part, header} = chosen;
    const code = codeOf(chosen);
    place.hidden = false;
    show(place,
        h('div', {class: 'inspector-head'},
            h('p', {class: 'path'}, h('span', {class: 'faint'}, part.title ?? part.projectName?.text ?? ''), ' › ', name ? `${name} › ` : '', h('strong', {}, header)),
            h('button', {type: 'button', class: 'quiet', on: {click: () => copy(chosen)}}, t('document.link')),
            h('button', {type: 'button', class: 'quiet', 'aria-label': t('close'), on: {click: onClose}}, '×')),
        h('div', {class: 'inspector-body'},
            h('canvas', {class: 'crop', hidden: true, role: 'img', 'aria-label': t('cell.crop')}),
            h('dl', {class: 'cell-facts'}, facts(chosen, onPage),
                code ? [h('dt', {class: 'code'}, code), h('dd', {}, h('a', {href: `/compare.html?code=${encodeURIComponent(code)}`}, t('cell.compare')))] : null),
            findings.length ? h('ul', {class: 'cell-findings'}, findings.map((finding) => h('li', {},
                h('button', {type: 'button', class: 'quiet', on: {click: () => onFinding(finding)}},
                    h('span', {class: `mark ${finding.severity}`}, t(`severity.${finding.severity}`)),
                    h('span', {class: 'words'}, finding.message[language()]))))) : null));
}

/** The classification code of the cell's row; null if it has none. */
function codeOf({part, row}) {
    const cells = part.rows?.[row]?.cells ?? {};
    const column = part.columns?.find(({key, type}) => type === 'code' && /^\d{3,}$/.test(cells[key]?.canonical ?? cells[key]?.text ?? ''));
    return column ? cells[column.key].canonical ?? cells[column.key].text : null;
}

function facts({cell, unit}, onPage) {
    const fact = (label, ...value) => [h('dt', {}, t(label)), h('dd', {}, value)];
    const list = [fact('cell.text', cell.text ? h('span', {class: 'raw-text'}, cell.text) : h('span', {class: 'faint'}, t('cell.blank')))];
    if (cell.canonical) {
        list.push(fact('cell.canonical', cell.canonical));
    }
    if (cell.amount !== undefined && cell.amount !== null) {
        list.push(fact('cell.value', h('strong', {}, grouped(cell.amount)), unit ? ` ${unit}` : ''));
    } else if (cell.state && cell.state !== 'value') {
        list.push(fact('cell.state', t(`cell.state.${cell.state}`)));
    }
    if (cell.quantity) {
        list.push(fact('cell.quantity', [cell.relation, cell.quantity, cell.unit].filter(Boolean).join(' ')));
    }
    list.push(fact('cell.origin', t(`cell.origin.${cell.origin ?? 'text'}`),
        typeof cell.confidence === 'number' ? ` · ${t('cell.confidence', {percent: Math.round(cell.confidence * 100)})}` : '',
        cell.page ? [' · ', h('button', {type: 'button', class: 'inline', on: {click: onPage}}, t('cell.page', {page: cell.page}))] : ''));
    if (cell.alternatives?.length) {
        list.push(fact('cell.alternatives', cell.alternatives.join('　')));
    }
    if (cell.review) {
        list.push([h('dt', {class: 'hidden-words'}, t('cell.state')), h('dd', {}, h('span', {class: 'mark review'}, t('cell.review')))]);
    }
    return list;
}

/** Draws the cell as the page shows it; nothing where the page's image is not there. */
export function closeUp(place, picture, box) {
    const canvas = place.querySelector('.crop');
    if (!canvas || !picture || !box) {
        return;
    }
    const [x, y, width, height] = [box[0] - MARGIN * 2, box[1] - MARGIN, box[2] + MARGIN * 4, box[3] + MARGIN * 2].map((number) => number * picture.scale);
    canvas.width = Math.max(1, Math.round(width));
    canvas.height = Math.max(1, Math.round(height));
    canvas.getContext('2d').drawImage(picture.image, x, y, width, height, 0, 0, canvas.width, canvas.height);
    canvas.hidden = false;
}

async function copy(chosen) {
    const link = new URL(addressOf(chosen), location.href).href;
    await copyText(link);
}

/** Puts words on the clipboard; where the browser refuses, shows them to be copied by hand. */
export async function copyText(words) {
    try {
        await navigator.clipboard.writeText(words);
        say(t('copied'));
    } catch (error) {
        prompt(t('document.link'), words);
    }
}
