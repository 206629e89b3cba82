package org.plazaatlas.cartography.layout;

import org.plazaatlas.cartography.layout.Legend.Section;

import java.util.EnumSet;
import java.util.List;

/**
 * Which rows of a legend a page shows.
 *
 * @param most rows that it shows at most; the rest is told as a number
 * @param sections those that it shows, in their order
 */
public record LegendRows(int most, List<Section> sections) {

    /** Every row, in the order of the legend. */
    public static final LegendRows ALL =
            new LegendRows(Integer.MAX_VALUE, List.of(Section.values()));

    /** What a new piece shows by default. */
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

    public LegendRows withMost(int changed) {
        return new LegendRows(changed, sections);
    }

    public LegendRows withSections(List<Section> changed) {
        return new LegendRows(most, changed);
    }
}
