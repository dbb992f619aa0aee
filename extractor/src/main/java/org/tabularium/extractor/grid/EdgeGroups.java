package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts the edges of a page into tables: edges that meet, directly or through others. */
final class EdgeGroups {

    /** Lines of one border may stop this short of each other where they meet: the width of a heavy border. */
    static final double MEET = 3;

    /** Edges of one table. */
    record Group(List<Edge> levels, List<Edge> uprights) {}

    private EdgeGroups() {}

    static List<Group> of(List<Edge> levels, List<Edge> uprights) {
        int[] parent = new int[levels.size() + uprights.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int l = 0; l < levels.size(); l++) {
            for (int u = 0; u < uprights.size(); u++) {
                if (levels.get(l).meets(uprights.get(u), MEET)) {
                    parent[root(parent, l)] = root(parent, levels.size() + u);
                }
            }
        }
        Map<Integer, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Group group =
                    groups.computeIfAbsent(root(parent, i), key -> new Group(new ArrayList<>(), new ArrayList<>()));
            if (i < levels.size()) {
                group.levels().add(levels.get(i));
            } else {
                group.uprights().add(uprights.get(i - levels.size()));
            }
        }
        return withBoth(groups.values());
    }

    private static List<Group> withBoth(Collection<Group> groups) {
        return groups.stream()
                .filter(group -> !group.levels().isEmpty() && !group.uprights().isEmpty())
                .toList();
    }

    private static int root(int[] parent, int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
