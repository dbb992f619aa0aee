package org.tabularium.service.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The raw values by key, and every fault found while they are read. */
final class Values {

    /** Read by the start script, not by the program. */
    private static final String OF_THE_SCRIPT = Key.PREFIX + "JAVA_OPTS";

    private final Map<Key, String> raw = new EnumMap<>(Key.class);
    private final List<String> faults = new ArrayList<>();

    private Values() {}

    static Values of(Map<String, String> environment, Map<Key, String> flags) {
        Values values = new Values();
        environment.forEach(values::takeVariable);
        values.raw.putAll(flags);
        return values;
    }

    private void takeVariable(String variable, String value) {
        if (!variable.startsWith(Key.PREFIX) || variable.equals(OF_THE_SCRIPT)) {
            return;
        }
        Key.ofVariable(variable)
                .ifPresentOrElse(
                        key -> raw.put(key, value), () -> faults.add(variable + " is no setting of this version"));
    }

    String text(Key key) {
        return raw.getOrDefault(key, key.standard());
    }

    Path path(Key key) {
        try {
            return Path.of(text(key)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            faults.add(key.variable() + " is no path: " + e.getMessage());
            return Path.of("");
        }
    }

    /** A whole number; out of range or malformed, a fault is noted and the least is given in its place. */
    long whole(Key key, long least, long most) {
        try {
            long value = Long.parseLong(text(key).trim());
            if (value >= least && value <= most) {
                return value;
            }
            faults.add(key.variable() + " must be from " + least + " to " + most + ", not " + value);
        } catch (NumberFormatException e) {
            faults.add(key.variable() + " must be a whole number, not '" + text(key) + "'");
        }
        return least;
    }

    void rejectIfWrong() {
        if (!faults.isEmpty()) {
            throw new InvalidSettings(faults);
        }
    }
}
