package org.tabularium.extractor.page.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tabularium.extractor.page.ocr.layout.StreakGaps;
import org.tabularium.extractor.page.ocr.layout.Stroke;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Flattening;
import org.tabularium.extractor.page.ocr.raster.Gray;

/**
 * White streaks along a page: dust on the glass of a scanner that draws paper past it, or a worn drum, leaves a line with
 * little ink or none from the page's head to its foot. It shows by the level rules, which all pale at the same place, and
 * takes the same strip out of the print between them: a digit may be gone there without a trace, or half of it.
 */
final class Streaks {

    /** What a streak leaves of a rule's darkness, at most: paper and JPEG take less. */
    private static final double PALE = 0.6;

    /** Streaks lean by so little (inches) from rule to rule. */
    private static final double LEAN = 0.01;

    /** A digit that is lost stands no farther from the rest of its number, in heights of its line. */
    private static final double BESIDE = 1;

    /** Ends of rules are frayed by so much (inches). */
    private static final double FRAYED = 0.03;

    /** Pixels above and below the middle of a rule: it may bend or lean by so many. */
    private static final int HALF = 3;

    private final UprightPage page;
    private final int lean;

    /** Strips of the page, a pixel wide each. */
    private final List<Area> strips = new ArrayList<>();

    /** @param level the level rules of the page */
    Streaks(UprightPage page, List<Stroke> level) {
        this.page = page;
        this.lean = (int) Math.max(1, Math.round(LEAN * page.dpi()));
        List<PaleRule> rules = level.stream()
                .sorted(Comparator.comparingDouble(Stroke::at))
                .map(this::rule)
                .toList();
        double places = rules.stream().mapToInt(PaleRule::places).sum();
        double pale = rules.stream().mapToInt(PaleRule::pale).sum();
        if (pale > 0 && pale < places) {
            find(rules, StreakGaps.least(pale, places));
        }
    }

    /**
     * Where a rule is pale.
     *
     * @param at its middle, in pixels
     * @param from the first place that is looked at
     * @param isPale of each place from there on; true if one beside it is pale, too
     */
    private record PaleRule(int at, int from, List<Boolean> isPale) {

        PaleRule {
            isPale = List.copyOf(isPale);
        }

        int places() {
            return isPale.size();
        }

        int pale() {
            return (int) isPale.stream().filter(pale -> pale).count();
        }
    }

    private PaleRule rule(Stroke stroke) {
        int frayed = (int) Math.ceil(FRAYED * page.dpi());
        int from = (int) stroke.from() + frayed;
        int[] darkness = new int[Math.max(0, (int) stroke.to() - frayed - from)];
        int at = (int) Math.floor(stroke.at());
        for (int i = 0; i < darkness.length; i++) {
            darkness[i] = darkness(from + i, at);
        }
        int[] ordered = darkness.clone();
        Arrays.sort(ordered);
        double usual = ordered.length == 0 ? 0 : ordered[ordered.length / 2];
        List<Boolean> pale = new ArrayList<>(darkness.length);
        int last = -darkness.length - lean;
        for (int i = -lean; i < darkness.length; i++) {
            boolean within = i + lean >= 0 && i + lean < darkness.length;
            last = within && darkness[i + lean] < PALE * usual ? i + lean : last;
            if (i >= 0) {
                pale.add(last >= i - lean);
            }
        }
        return new PaleRule(at, from, pale);
    }

    /** How much darker than paper the darkest pixel of a rule is. */
    private int darkness(int x, int at) {
        Gray image = page.image();
        int imageX = (int) page.toImage().x(x + 0.5, at + 0.5);
        int imageY = (int) page.toImage().y(x + 0.5, at + 0.5);
        int darkest = 0;
        for (int y = imageY - HALF; y <= imageY + HALF; y++) {
            darkest = Math.max(darkest, Flattening.PAPER - image.near(imageX, y));
        }
        return darkest;
    }

    /** @param least so many rules in a row tell */
    private void find(List<PaleRule> rules, int least) {
        int width = page.ink().width();
        int[] pale = new int[width];
        int[] first = new int[width];
        int[] last = new int[width];
        for (PaleRule rule : rules) {
            for (int i = 0; i < rule.places(); i++) {
                int x = rule.from + i;
                if (rule.isPale.get(i)) {
                    first[x] = pale[x] == 0 ? rule.at : first[x];
                    last[x] = rule.at;
                    pale[x]++;
                } else {
                    add(x, pale[x] >= least, first[x], last[x]);
                    pale[x] = 0;
                }
            }
        }
        for (int x = 0; x < width; x++) {
            add(x, pale[x] >= least, first[x], last[x]);
        }
    }

    private void add(int x, boolean streak, int first, int last) {
        if (streak) {
            strips.add(new Area(x, first, x + 1, last));
        }
    }

    /** True if a streak runs through a line of print, or so near that it may have taken its first or last character. */
    boolean touch(Area line) {
        int reach = (int) Math.ceil(BESIDE * line.height());
        Area around = new Area(line.left() - reach, line.top(), line.right() + reach, line.bottom());
        return strips.stream().anyMatch(strip -> !strip.intersection(around).isEmpty());
    }
}
