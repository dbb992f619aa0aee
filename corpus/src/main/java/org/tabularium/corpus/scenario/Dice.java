package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded chance. */
record Dice(Random random, long quantum) {

    /** True once in {@code n} times. */
    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Some of them, in their order. */
    <T extends Comparable<T>> List<T> some(List<T> from, int count) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().limit(count).sorted().toList();
    }

    /**
     * An amount between two bounds in yuan, small ones likelier than large ones (as budgets have it), a multiple of the
     * smallest amount that the document can write and at least that.
     */
    long fen(long lowYuan, long highYuan) {
        double yuan = lowYuan * Math.pow((double) highYuan / lowYuan, random.nextDouble());
        return Math.max(1, Math.round(yuan * 100 / quantum)) * quantum;
    }
}
