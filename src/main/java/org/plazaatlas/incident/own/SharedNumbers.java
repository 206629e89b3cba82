package org.plazaatlas.incident.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives each different value a number, for all threads that read a file. */
final class SharedNumbers<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private final int most;

    /**
     * @param most how many values there may be
     */
    SharedNumbers(int most) {
        this.most = most;
    }

    /** The number of a value; empty if there are as many others as there may be. */
    synchronized Optional<Integer> numberOf(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return Optional.of(known);
        }
        if (values.size() == most) {
            return Optional.empty();
        }
        numbers.put(value, values.size());
        values.add(value);
        return Optional.of(values.size() - 1);
    }

    synchronized T value(int number) {
        return values.get(number);
    }

    synchronized List<T> values() {
        return List.copyOf(values);
    }
}
