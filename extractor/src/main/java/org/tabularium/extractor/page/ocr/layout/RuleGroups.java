package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.List;

/** Rulings that hang together: those of one table. */
final class RuleGroups {

    /** How far (inches) strokes that meet may miss each other. */
    private static final double MISS = 0.06;

    /** Breaks of a rule are no wider (inches); tables stand farther apart. */
    private static final double BREAK = 0.12;

    private RuleGroups() {}

    /** Each stroke is in one group, alone if it meets no other. Pieces of one rule that a break parts hang together. */
    static List<Rulings> of(Rulings rulings, double dpi) {
        double tolerance = MISS * dpi;
        int levels = rulings.level().size();
        int all = levels + rulings.upright().size();
        Sets sets = new Sets(all);
        for (int i = 0; i < levels; i++) {
            for (int j = levels; j < all; j++) {
                if (rulings.level().get(i).meets(rulings.upright().get(j - levels), tolerance)) {
                    sets.join(i, j);
                }
            }
        }
        joinPieces(rulings.level(), 0, sets, dpi);
        joinPieces(rulings.upright(), levels, sets, dpi);
        List<Rulings> groups = new ArrayList<>();
        for (int root = 0; root < all; root++) {
            if (sets.of(root) == root) {
                groups.add(members(rulings, sets, root));
            }
        }
        return groups;
    }

    private static void joinPieces(List<Stroke> strokes, int first, Sets sets, double dpi) {
        for (int i = 0; i < strokes.size(); i++) {
            for (int k = i + 1; k < strokes.size(); k++) {
                if (strokes.get(i).goesOnIn(strokes.get(k), Rulings.IN_LINE * dpi, BREAK * dpi)) {
                    sets.join(first + i, first + k);
                }
            }
        }
    }

    private static Rulings members(Rulings rulings, Sets sets, int root) {
        List<Stroke> level = new ArrayList<>();
        List<Stroke> upright = new ArrayList<>();
        int levels = rulings.level().size();
        for (int i = 0; i < levels + rulings.upright().size(); i++) {
            if (sets.of(i) == root) {
                if (i < levels) {
                    level.add(rulings.level().get(i));
                } else {
                    upright.add(rulings.upright().get(i - levels));
                }
            }
        }
        return new Rulings(level, upright);
    }
}
