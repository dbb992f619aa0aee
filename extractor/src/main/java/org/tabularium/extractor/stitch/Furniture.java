package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.PageLayout;

/**
 * Page numbers and running heads: lines in the outermost tenth of a page that say nothing but the page's number, or
 * stand on most pages with the same words. Everything else stays.
 */
final class Furniture {

    /** Only the top and bottom tenth of a page hold page numbers and heads: a page's margin is about that wide. */
    private static final double MARGIN = 0.1;

    /** A head is set for a whole document or part of it; lines repeated less often may be titles. */
    private static final double MOST = 0.6;

    private static final Pattern NUMBER = Pattern.compile("[-第·.]{0,2}(\\d{1,4})[-页·.]{0,2}(?:[/共]{1,2}\\d{1,4}页?)?");

    /** The pages without them. */
    List<PageLayout> strip(List<PageLayout> pages) {
        Map<String, Integer> repeated = new HashMap<>();
        for (PageLayout page : pages) {
            page.lines().stream()
                    .filter(line -> inMargin(page, line))
                    .map(line -> folded(line))
                    .distinct()
                    .forEach(text -> repeated.merge(text, 1, Integer::sum));
        }
        List<PageLayout> bare = new ArrayList<>();
        for (PageLayout page : pages) {
            List<Line> kept = page.lines().stream()
                    .filter(line -> !inMargin(page, line) || !(isHead(line, repeated, pages) || isNumber(line)))
                    .toList();
            bare.add(new PageLayout(page.page(), page.grids(), kept));
        }
        return bare;
    }

    private static boolean isHead(Line line, Map<String, Integer> repeated, List<PageLayout> pages) {
        return pages.size() >= 3 && repeated.get(folded(line)) >= MOST * pages.size();
    }

    private static boolean isNumber(Line line) {
        Matcher matcher = NUMBER.matcher(folded(line));
        return matcher.matches();
    }

    private static boolean inMargin(PageLayout page, Line line) {
        double height = page.page().height();
        return line.box().bottom() < MARGIN * height || line.box().y() > (1 - MARGIN) * height;
    }

    private static String folded(Line line) {
        return new PlacedLine(1, line).folded();
    }
}
