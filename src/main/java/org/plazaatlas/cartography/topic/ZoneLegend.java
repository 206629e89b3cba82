package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes the legend of a map of zones, of what is drawn and nothing else: the organizations by name,
 * then the meaning of patterns and marks.
 */
final class ZoneLegend {

    private static final List<Status> PATTERNS =
            List.of(
                    Status.CONTESTED,
                    Status.CHALLENGED,
                    Status.DISAGREEMENT,
                    Status.SHARED,
                    Status.IN_TURN);

    private final Words words;
    private final LegendSigns swatches;
    private final OrganizationRows organizations;

    /**
     * @param about the organizations that the map is about, which come first; none if it is about
     *     places or everyone
     */
    ZoneLegend(Atlas atlas, Symbology symbology, View view, Set<String> about) {
        words = Words.of(ZoneLegend.class, view.language());
        swatches = new LegendSigns(symbology);
        organizations = new OrganizationRows(atlas, swatches, view, about);
    }

    List<Entry> entries(ZoneSubjects subjects) {
        List<Entry> entries = new ArrayList<>(organizations.of(subjects));
        addPatterns(subjects, entries);
        addMarks(subjects, entries);
        return entries;
    }

    /** What most of a map about one organization shows comes first. */
    private void addPatterns(ZoneSubjects subjects, List<Entry> entries) {
        if (!subjects.hatched().isEmpty()) {
            addPattern("legend.hatched", swatches.hatching(), entries);
        }
        for (Status pattern : PATTERNS) {
            if (subjects.patterns().containsKey(pattern)) {
                addPattern("legend." + pattern.name(), swatches.status(pattern), entries);
            }
        }
        ZonePainting split = subjects.patterns().get(Status.SPLIT);
        if (split != null) {
            addPattern("legend.SPLIT", swatches.fill(split.style().fill()), entries);
        }
        if (subjects.uncertainRims()) {
            addPattern("legend.dashed", swatches.dashed(), entries);
        }
        if (subjects.olderEvidence()) {
            addPattern("legend.older", swatches.older(), entries);
        }
    }

    private void addMarks(ZoneSubjects subjects, List<Entry> entries) {
        if (!subjects.disputing().isEmpty()) {
            addMark("legend.dispute", swatches.dispute(), entries);
        }
        if (!subjects.present().isEmpty()) {
            addMark("legend.marker", swatches.marker(), entries);
        }
        if (!subjects.found().isEmpty()) {
            addMark("legend.dot", swatches.dot(), entries);
        }
        if (subjects.thin()) {
            addMark("legend.thin", swatches.thin(), entries);
        }
    }

    private void addPattern(String key, Legend.Swatch swatch, List<Entry> entries) {
        entries.add(Entry.pattern(words.get(key), swatch));
    }

    private void addMark(String key, Legend.Swatch swatch, List<Entry> entries) {
        entries.add(Entry.mark(words.get(key), swatch));
    }
}
