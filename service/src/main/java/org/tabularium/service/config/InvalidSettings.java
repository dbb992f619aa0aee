package org.tabularium.service.config;

import java.util.List;

/** The settings cannot be used; says everything that is wrong with them. */
public final class InvalidSettings extends RuntimeException {

    private final transient List<String> reasons;

    InvalidSettings(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** One sentence a fault. */
    public List<String> reasons() {
        return reasons;
    }
}
