package org.plazaatlas.briefing.note;

import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers of the sources of a note: the most used one is the first, so that the list tells on
 * what most of the note rests.
 */
final class NoteSources {

    /** More numbers than this would be longer than what they stand behind. */
    private static final int MOST_MARKS = 3;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param used ids, once for each use
     */
    NoteSources(List<String> used) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        used.forEach(id -> uses.merge(id, 1, Integer::sum));
        uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(use -> add(use.getKey()));
    }

    private void add(String id) {
        numbers.putIfAbsent(id, numbers.size() + 1);
    }

    /** All sources in the order of their numbers, with others after them. */
    List<String> with(List<String> others) {
        others.forEach(this::add);
        return new ArrayList<>(numbers.keySet());
    }

    /** The text with the numbers of its sources behind it: {@code ... [1, 4, 7, …]}. */
    String marked(String text, List<Subject> sources) {
        List<String> printed = printed(sources);
        if (printed.isEmpty()) {
            return text;
        }
        String marks =
                printed.stream()
                        .map(id -> Integer.toString(numbers.get(id)))
                        .collect(Collectors.joining(", "));
        long all = sources.stream().map(Subject::id).distinct().count();
        return text + " [" + marks + (all > printed.size() ? ", …]" : "]");
    }

    /** The ids of the sources whose numbers a text with these sources has behind it. */
    List<String> printed(List<Subject> sources) {
        return sources.stream()
                .map(Subject::id)
                .filter(numbers::containsKey)
                .distinct()
                .sorted(Comparator.comparing(numbers::get))
                .limit(MOST_MARKS)
                .toList();
    }
}
