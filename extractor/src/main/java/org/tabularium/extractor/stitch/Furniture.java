package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            Stream.concat(atTop(page).stream(), atBottom(page).stream())
                    .map(Furniture::folded)
                    .distinct()
                    .forEach(text -> repeated.merge(text, 1, Integer::sum));
        }
        List<PageLayout> bare = new ArrayList<>();
        for (PageLayout page : pages) {
            Predicate<Line> furniture = line -> isHead(line, repeated, pages) || isNumber(line);
            Set<Line> outer = new HashSet<>(outermost(atTop(page), furniture));
            outer.addAll(outermost(atBottom(page), furniture));
            List<Line> kept =
                    page.lines().stream().filter(line -> !outer.contains(line)).toList();
            bare.add(new PageLayout(page.page(), page.grids(), kept));
        }
        return bare;
    }

    /**
     * The furniture before the first line that is none. A head is the outermost thing on its page: what every page
     * repeats below a line of its own, as tables repeat their organisation and unit below their title, is the page's.
     */
    private static List<Line> outermost(List<Line> inwards, Predicate<Line> furniture) {
        return inwards.stream().takeWhile(furniture).toList();
    }

    /** The lines in the upper margin, downwards. */
    private static List<Line> atTop(PageLayout page) {
        return page.lines().stream()
                .filter(line -> line.box().bottom() < MARGIN * page.page().height())
                .sorted(Comparator.comparingDouble(line -> line.box().y()))
                .toList();
    }

    /** The lines in the lower margin, upwards. */
    private static List<Line> atBottom(PageLayout page) {
        return page.lines().stream()
                .filter(line -> line.box().y() > (1 - MARGIN) * page.page().height())
                .sorted(Comparator.comparingDouble(line -> -line.box().bottom()))
                .toList();
    }

    private static boolean isHead(Line line, Map<String, Integer> repeated, List<PageLayout> pages) {
        return pages.size() >= 3 && repeated.get(folded(line)) >= MOST * pages.size();
    }

    private static boolean isNumber(Line line) {
        Matcher matcher = NUMBER.matcher(folded(line));
        return matcher.matches();
    }

    private static String folded(Line line) {
        return new PlacedLine(1, line).folded();
    }
}
