package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.PageLayout;

/**
 * Page numbers and running heads: lines in the outermost tenth of a page that say nothing but a number, or stand on most
 * pages with the same words; and farther in numbers that count the pages. Everything else stays.
 */
final class Furniture {

    /** Only the top and bottom tenth of a page hold page numbers and heads: a page's margin is about that wide. */
    private static final double MARGIN = 0.1;

    /** Photographs show what lies around the sheet, so that its own margin reaches farther in. */
    private static final double WIDE_MARGIN = 0.2;

    /** So many pages whose numbers run with them are counted by these. */
    private static final int COUNTED = 3;

    /** A head is set for a whole document or part of it; lines repeated less often may be titles. */
    private static final double MOST = 0.6;

    private static final Pattern NUMBER = Pattern.compile("[-第·.]{0,2}(\\d{1,4})[-页·.]{0,2}(?:[/共]{1,2}\\d{1,4}页?)?");

    /** The pages without them. */
    List<PageLayout> strip(List<PageLayout> pages) {
        Map<String, Integer> repeated = new HashMap<>();
        for (PageLayout page : pages) {
            Stream.concat(atTop(page, MARGIN).stream(), atBottom(page, MARGIN).stream())
                    .map(Furniture::folded)
                    .distinct()
                    .forEach(text -> repeated.merge(text, 1, Integer::sum));
        }
        Set<Line> numbers = numbers(pages);
        List<PageLayout> bare = new ArrayList<>();
        for (PageLayout page : pages) {
            Predicate<Line> furniture =
                    line -> isHead(line, repeated, pages) || number(line).isPresent();
            Set<Line> outer = new HashSet<>(outermost(atTop(page, MARGIN), furniture));
            outer.addAll(outermost(atBottom(page, MARGIN), furniture));
            outer.addAll(outermost(atTop(page, WIDE_MARGIN), numbers::contains));
            outer.addAll(outermost(atBottom(page, WIDE_MARGIN), numbers::contains));
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

    /** The lines in an upper margin, downwards. */
    private static List<Line> atTop(PageLayout page, double margin) {
        return page.lines().stream()
                .filter(line -> line.box().bottom() < margin * page.page().height())
                .sorted(Comparator.comparingDouble(line -> line.box().y()))
                .toList();
    }

    /** The lines in a lower margin, upwards. */
    private static List<Line> atBottom(PageLayout page, double margin) {
        return page.lines().stream()
                .filter(line -> line.box().y() > (1 - margin) * page.page().height())
                .sorted(Comparator.comparingDouble(line -> -line.box().bottom()))
                .toList();
    }

    private static boolean isHead(Line line, Map<String, Integer> repeated, List<PageLayout> pages) {
        return pages.size() >= 3 && repeated.get(folded(line)) >= MOST * pages.size();
    }

    /** The lines that number the pages: as many pages on as one goes, as much more do they say. */
    private static Set<Line> numbers(List<PageLayout> pages) {
        Map<Integer, Set<Line>> byStart = new HashMap<>();
        for (PageLayout page : pages) {
            Stream.concat(
                            atTop(page, WIDE_MARGIN).stream().limit(1),
                            atBottom(page, WIDE_MARGIN).stream().limit(1))
                    .forEach(line -> number(line).ifPresent(number -> byStart.computeIfAbsent(
                                    number - page.page().number(), start -> new HashSet<>())
                            .add(line)));
        }
        return byStart.values().stream()
                .filter(lines -> lines.size() >= COUNTED)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static OptionalInt number(Line line) {
        Matcher matcher = NUMBER.matcher(folded(line));
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static String folded(Line line) {
        return new PlacedLine(1, line).folded();
    }
}
