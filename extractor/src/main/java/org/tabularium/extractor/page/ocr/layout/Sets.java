package org.tabularium.extractor.page.ocr.layout;

import java.util.Arrays;

/** Disjoint sets (Galler and Fischer 1964). */
final class Sets {
    private final int[] parent;

    Sets(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    int of(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[i] = root;
        return root;
    }

    void join(int i, int j) {
        parent[of(i)] = of(j);
    }
}
