package org.plazaatlas.incident.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each different value a number, so that a column can hold numbers. */
final class CodeList<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** The number of a value, counted from 0 in the order in which values first come. */
    int numberOf(T value) {
        Integer known = numbers.putIfAbsent(value, values.size());
        if (known == null) {
            values.add(value);
            return values.size() - 1;
        }
        return known;
    }

    List<T> values() {
        return List.copyOf(values);
    }
}
