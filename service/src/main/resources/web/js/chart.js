/** Charts, by Chart.js; each stands beside a table that says the same. */
import {h} from './dom.js';
import {money} from './format.js';
import {t} from './i18n.js';

/** Colours that can be told apart without red and green, dark enough on white. */
export const COLOURS = ['#14506b', '#c98a14', '#5b7fa6', '#7a3b69', '#4f7a4c', '#8a8f98', '#b5563c', '#2f8f9d'];

/** A bar chart: {labels, series: [{name, values}], horizontal, stacked, label}. Null values stay gaps. */
export function bars({labels, series, horizontal = false, stacked = false, label}) {
    const canvas = h('canvas', {role: 'img', 'aria-label': label});
    const height = horizontal ? Math.max(160, labels.length * (14 + (stacked ? 1 : series.length) * 14) + 60) : 320;
    const frame = h('div', {class: 'chart'}, canvas);
    frame.style.height = `${height}px`;
    const style = getComputedStyle(document.documentElement);
    const font = {family: style.getPropertyValue('--sans'), size: 12.5};
    const amount = {beginAtZero: true, stacked, grid: {color: '#e6e7e0'}, border: {display: false}, ticks: {font, color: '#47525f', callback: (value) => money(value).replace(/\.00$/, '')}};
    const names = {stacked, grid: {display: false}, ticks: {font, color: '#1b2430', autoSkip: false, callback(value) {
        const text = this.getLabelForValue(value);
        return text.length > 16 ? `${text.slice(0, 15)}…` : text;
    }}};
    // Drawn once it stands on the page and has a size.
    requestAnimationFrame(() => new window.Chart(canvas, {
        type: 'bar',
        data: {labels, datasets: series.map(({name, values}, at) => ({label: name, data: values, backgroundColor: COLOURS[at % COLOURS.length], maxBarThickness: 26, borderRadius: 1}))},
        options: {
            indexAxis: horizontal ? 'y' : 'x', responsive: true, maintainAspectRatio: false, animation: false,
            scales: horizontal ? {x: amount, y: names} : {x: names, y: amount},
            plugins: {
                legend: {display: series.length > 1, position: 'top', align: 'start', labels: {font, boxWidth: 12, boxHeight: 12}},
                tooltip: {titleFont: font, bodyFont: font, callbacks: {label: (item) => `${item.dataset.label}  ${money(item.raw)} ${t('compare.unit')}`}},
            },
        },
    }));
    return frame;
}
