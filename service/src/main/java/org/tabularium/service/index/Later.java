package org.tabularium.service.index;

import java.util.function.Supplier;

/** A value that is dear to make: made once, when it is first asked for. Safe for several threads. */
final class Later<T> {

    private final Supplier<T> maker;
    private T value;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
