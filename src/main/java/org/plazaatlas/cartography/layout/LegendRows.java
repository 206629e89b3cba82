package org.plazaatlas.cartography.layout;

import static java.util.Comparator.comparing;

import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.Legend.Section;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows of a legend a page shows.
 *
 * @param most rows that it shows at most; the rest is told as a number
 * @param sections those that it shows, in their order
 */
public record LegendRows(int most, List<Section> sections) {

    private static final Set<Section> FREE =
            EnumSet.of(Section.MAP, Section.INCIDENTS, Section.LAYERS, Section.EVENTS);

    /** Every row, in the order of the legend. */
    public static final LegendRows ALL =
            new LegendRows(Integer.MAX_VALUE, List.of(Section.values()));

    /** What a new piece shows by default: so many rows, and more where the page has room left. */
    public static final LegendRows DEFAULT = ALL.withMost(8);

    /**
     * @throws IllegalArgumentException if there is room for no row, or a section stands twice
     */
    public LegendRows {
        sections = List.copyOf(sections);
        if (most < 1) {
            throw new IllegalArgumentException("expected at least one row, not " + most);
        }
        if (!sections.isEmpty() && EnumSet.copyOf(sections).size() < sections.size()) {
            throw new IllegalArgumentException("a section stands twice in " + sections);
        }
    }

    /**
     * The rows of a legend that are shown, and how many of the others are told as a number. Remarks
     * on the map, the incidents with their attribution, the analyst's layers and the events that it
     * calls out do not count; of the others, organizations get twice as many rows as each other
     * section, as far as a section has them.
     */
    public Shown of(Legend legend) {
        return of(legend, most);
    }

    /**
     * The same on a page that has room for fewer rows.
     *
     * @param most rows that it has room for; none if 0
     */
    public Shown of(Legend legend, int most) {
        List<Entry> ordered =
                sections.stream()
                        .flatMap(s -> legend.entries().stream().filter(e -> e.section() == s))
                        .toList();
        Map<Section, Integer> quotas = quotas(ordered, most);
        Set<Entry> chosen =
                sections.stream()
                        .flatMap(
                                section ->
                                        ordered.stream()
                                                .filter(entry -> entry.section() == section)
                                                .sorted(comparing(LegendRows::givesWay))
                                                .limit(quotas.get(section)))
                        .collect(Collectors.toSet());
        List<Entry> shown = ordered.stream().filter(chosen::contains).toList();
        return new Shown(new Legend(shown), ordered.size() - shown.size());
    }

    /** Whether further rows fill the room that a page would leave empty. */
    public boolean fillRoom() {
        return most == DEFAULT.most;
    }

    /** How many rows each section gets: in turn, each gets its step while there are any. */
    private Map<Section, Integer> quotas(List<Entry> entries, int most) {
        Map<Section, Integer> asked = new EnumMap<>(Section.class);
        entries.forEach(entry -> asked.merge(entry.section(), 1, Integer::sum));
        Map<Section, Integer> quotas = new EnumMap<>(Section.class);
        FREE.forEach(section -> quotas.put(section, Integer.MAX_VALUE));
        int left = most;
        boolean given = true;
        while (given) {
            given = false;
            for (Section section : sections) {
                int had = quotas.getOrDefault(section, 0);
                int more = Math.min(step(section, asked.getOrDefault(section, 0) - had), left);
                if (more > 0) {
                    quotas.put(section, had + more);
                    left -= more;
                    given = true;
                }
            }
        }
        sections.forEach(section -> quotas.putIfAbsent(section, 0));
        return quotas;
    }

    /** Factions, and headings without a sign, give way before organizations. */
    private static boolean givesWay(Entry entry) {
        return entry.nested()
                || entry.section() == Section.ORGANIZATIONS && entry.swatch().isEmpty();
    }

    private static int step(Section section, int wanted) {
        if (FREE.contains(section)) {
            return 0;
        }
        return Math.min(section == Section.ORGANIZATIONS ? 2 : 1, wanted);
    }

    /**
     * A part of a legend.
     *
     * @param left how many rows it leaves out
     */
    public record Shown(Legend legend, int left) {}

    public LegendRows withMost(int changed) {
        return new LegendRows(changed, sections);
    }

    public LegendRows withSections(List<Section> changed) {
        return new LegendRows(most, changed);
    }
}
