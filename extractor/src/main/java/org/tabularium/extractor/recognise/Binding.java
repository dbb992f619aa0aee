package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a form laid onto those of a table.
 *
 * @param bound left to right
 * @param unbound columns of the table that hold words but are none of the form's
 * @param missing how many columns the form must have that the table lacks
 * @param score how well both agree, 0..1
 */
public record Binding(List<BoundColumn> bound, List<LogicalColumn> unbound, int missing, double score) {

    /** Nothing bound. */
    static final Binding NONE = new Binding(List.of(), List.of(), 0, 0);

    public Binding {
        bound = List.copyOf(bound);
        unbound = List.copyOf(unbound);
    }

    /** The same with columns that hold words and are none of the form's. */
    Binding without(List<LogicalColumn> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<LogicalColumn> all = new ArrayList<>(unbound);
        all.addAll(more);
        all.sort(Comparator.comparingInt(LogicalColumn::from));
        return new Binding(bound, all, missing, score);
    }

    /** True if every column of the table is one of the form's and none that it must have is missing. */
    public boolean complete() {
        return unbound.isEmpty() && missing == 0 && !bound.isEmpty();
    }
}
