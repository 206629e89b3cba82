package org.plazaatlas.store.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps each text and each list of ids once, since a large table repeats most of them. */
final class RepeatedTexts {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    String one(String text) {
        return texts.computeIfAbsent(text, kept -> kept);
    }

    /** The parts of a cell between semicolons; none for an empty cell. */
    List<String> parts(String cell) {
        return lists.computeIfAbsent(cell, this::split);
    }

    private List<String> split(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(";")).map(String::strip).map(this::one).toList();
    }
}
