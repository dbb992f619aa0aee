// Every text that stands out from its ground by less than WCAG 2.1 AA asks for: "ratio class text".
() => {
    const luminance = (colour) => {
        const [red, green, blue] = colour.map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const parse = (css) => {
        const [red, green, blue, alpha = 1] = css.match(/[\d.]+/g).map(Number);
        return {colour: [red, green, blue], alpha};
    };
    const over = (upper, alpha, lower) => lower.map((part, at) => part * (1 - alpha) + upper[at] * alpha);
    const ancestors = (element) => (element ? [element, ...ancestors(element.parentElement)] : []);
    const ground = (element) => ancestors(element).reverse().map((each) => parse(getComputedStyle(each).backgroundColor))
        .reduce((below, {colour, alpha}) => over(colour, alpha, below), [255, 255, 255]);
    const contrast = (element) => {
        const below = ground(element);
        const {colour, alpha} = parse(getComputedStyle(element).color);
        const opacity = ancestors(element).reduce((product, each) => product * Number(getComputedStyle(each).opacity), alpha);
        const [dark, light] = [luminance(over(colour, opacity, below)), luminance(below)].sort((one, other) => one - other);
        return (light + 0.05) / (dark + 0.05);
    };
    const isLarge = ({fontSize, fontWeight}) => parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint = [];
    while (texts.nextNode()) {
        const words = texts.currentNode.textContent.trim();
        const element = texts.currentNode.parentElement;
        // What stands nowhere, and what may not be used now, need not stand out.
        if (words && element.checkVisibility({opacityProperty: true, visibilityProperty: true}) && !element.closest(':disabled')) {
            const ratio = contrast(element);
            if (ratio < (isLarge(getComputedStyle(element)) ? 3 : 4.5)) {
                faint.push(`${ratio.toFixed(2)} ${element.className} ${words.slice(0, 20)}`);
            }
        }
    }
    return faint;
}
