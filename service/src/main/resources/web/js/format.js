/** Writes figures, times and sizes. Amounts are decimal strings and never become floats on the way to the screen. */
import {language} from './i18n.js';

/** A decimal string with its thousands apart; its decimals stay as printed. */
export function grouped(decimal) {
    const match = /^(-?)(\d+)(\.\d+)?$/.exec(decimal ?? '');
    return match ? match[1] + match[2].replace(/\B(?=(\d{3})+$)/g, ',') + (match[3] ?? '') : String(decimal ?? '');
}

/** True if a printed text says its amount by itself: nothing but digits, separators and spaces differ. */
export function saysItself(text, amount) {
    return bare(text) === bare(amount);
}

function bare(text) {
    return String(text ?? '').normalize('NFKC').replace(/[\s,]/g, '');
}

/** Units of money in 元. */
const UNITS = {元: 1, 千元: 1e3, 万元: 1e4, 亿元: 1e8};

/** An amount in 万元 as a number, for charts and comparisons; null if the unit is not known. */
export function tenThousands(amount, unit) {
    const factor = UNITS[String(unit ?? '').replace(/^人民币/, '')];
    return amount === null || amount === undefined || !factor ? null : (Number(amount) * factor) / 1e4;
}

/** A number of 万元 with two decimals, as budgets print it. */
export function money(number) {
    return number === null || number === undefined ? '' : grouped(number.toFixed(2));
}

export function bytes(count) {
    if (count < 1024) {
        return `${count} B`;
    }
    return count < 1024 * 1024 ? `${(count / 1024).toFixed(0)} KB` : `${(count / 1024 / 1024).toFixed(1)} MB`;
}

export function time(instant) {
    if (!instant) {
        return '';
    }
    return new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'zh-CN', {
        year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    }).format(new Date(instant));
}

export function count(number) {
    return grouped(String(number ?? 0));
}
