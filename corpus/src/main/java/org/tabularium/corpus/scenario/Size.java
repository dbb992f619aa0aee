package org.tabularium.corpus.scenario;

/** How large a department is. */
public enum Size {
    /** One functional leaf: three code rows. */
    TINY(1, 1, 1),
    /** Most departments: a page a table. */
    USUAL(9, 1, 6),
    /** Tables over several pages, three units. */
    LARGE(60, 3, 12),
    /** As many codes as the book has (some 250 code rows). */
    HUGE(1000, 4, 20);

    private final int leaves;
    private final int units;
    private final int projects;

    Size(int leaves, int units, int projects) {
        this.leaves = leaves;
        this.units = units;
        this.projects = projects;
    }

    int leaves() {
        return leaves;
    }

    int units() {
        return units;
    }

    int projects() {
        return projects;
    }
}
