package org.plazaatlas.cartography.layout;

import org.plazaatlas.cartography.layout.Legend.Entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maps that are shown together, with one legend and one list of sources for all. */
public record MapSet(List<MapLayout> maps) {

    public MapSet {
        maps = List.copyOf(maps);
    }

    /**
     * Every entry of the maps' legends once, with a sign that holds for all maps. An entry that
     * only a later map has keeps the place it has in its own legend; a remark about a map as a
     * whole stays only if all maps have it.
     */
    public Legend legend() {
        return legendOf(maps.stream().map(MapLayout::legend).toList());
    }

    /**
     * One legend made of several in the same way, for maps that are shown one after the other, as
     * in a film.
     */
    public static Legend legendOf(List<Legend> legends) {
        List<Entry> common = new ArrayList<>();
        for (Legend legend : legends) {
            merge(legend, legends, common);
        }
        return new Legend(common);
    }

    private static void merge(Legend legend, List<Legend> legends, List<Entry> common) {
        int place = 0;
        int group = 0;
        for (Entry entry : legend.entries()) {
            int known = indexOf(entry, common);
            if (known >= 0) {
                common.set(known, Legend.joined(common.get(known), entry));
                place = endOfGroup(known, common);
            } else if (holds(entry, legends)) {
                place = entry.nested() ? endOfGroup(group, common) : place;
                common.add(place++, entry);
                known = place - 1;
            }
            group = entry.nested() || known < 0 ? group : known;
        }
    }

    /** The place after an entry and those that it heads, or that stand with it below another. */
    private static int endOfGroup(int index, List<Entry> entries) {
        int end = index + 1;
        while (end < entries.size() && entries.get(end).nested()) {
            end++;
        }
        return end;
    }

    private static boolean holds(Entry entry, List<Legend> legends) {
        return !entry.isRemark()
                || legends.stream().allMatch(legend -> indexOf(entry, legend.entries()) >= 0);
    }

    private static int indexOf(Entry entry, List<Entry> entries) {
        if (entry.section() == Legend.Section.LAYERS) {
            return entries.indexOf(entry); // classes of two layers may have the same bounds
        }
        List<String> texts = entries.stream().map(Entry::text).toList();
        return texts.indexOf(entry.text());
    }

    /**
     * The ids of all sources of the maps, ordered by the best rank that a source has in any of the
     * maps.
     */
    public List<String> sourceIds() {
        Map<String, Integer> ranks = new HashMap<>();
        for (MapLayout map : maps) {
            List<String> ids = map.sourceIds();
            for (int rank = 0; rank < ids.size(); rank++) {
                ranks.merge(ids.get(rank), rank, Math::min);
            }
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(byId()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Comparator<Map.Entry<String, Integer>> byId() {
        return Map.Entry.comparingByKey();
    }
}
