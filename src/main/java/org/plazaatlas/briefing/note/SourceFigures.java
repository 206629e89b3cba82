package org.plazaatlas.briefing.note;

import org.plazaatlas.model.HomicideCount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The homicides of a state as one source counts them.
 *
 * @param letter stands for the source in a chart
 * @param counts by year; not empty
 * @param newest the newest count; its locator says what was counted
 */
record SourceFigures(String letter, SortedMap<Integer, Integer> counts, HomicideCount newest) {

    SourceFigures {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** The sources of some counts, ascending by first year; without those that give only rates. */
    static List<SourceFigures> of(List<HomicideCount> counts) {
        Map<String, List<HomicideCount>> bySource = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> count.count().isPresent())
                .sorted(Comparator.comparingInt(HomicideCount::year))
                .forEach(
                        count ->
                                bySource.computeIfAbsent(count.sourceId(), _ -> new ArrayList<>())
                                        .add(count));
        List<SourceFigures> all = new ArrayList<>();
        bySource.values().forEach(ofSource -> all.add(of(letter(all.size()), ofSource)));
        return all;
    }

    private static SourceFigures of(String letter, List<HomicideCount> ascending) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        ascending.forEach(count -> counts.put(count.year(), count.count().getAsInt()));
        return new SourceFigures(letter, counts, ascending.getLast());
    }

    /** a, b, ... z, then a1, b1, ... */
    private static String letter(int index) {
        String letter = Character.toString('a' + index % 26);
        return index < 26 ? letter : letter + index / 26;
    }

    int firstYear() {
        return counts.firstKey();
    }

    int lastYear() {
        return counts.lastKey();
    }

    int most() {
        return Collections.max(counts.values());
    }

    /** The years, such as 1990–2008. */
    String years() {
        return firstYear() == lastYear()
                ? Integer.toString(firstYear())
                : firstYear() + "–" + lastYear();
    }
}
