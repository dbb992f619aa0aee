package org.tabularium.models.disclosure;

/** Tells Jackson which amounts to leave out of a cell: an equal object is left out. */
final class AbsentAmount {

    /** Stands for the amount of a cell that is no amount cell. */
    static final Object ABSENT = new Object();

    @Override
    public boolean equals(Object other) {
        return other == ABSENT;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
