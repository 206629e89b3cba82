package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.symbology.OrganizationSigns;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what a map of zones shows: its organizations in words, then what their signs mean. */
final class ZoneLegend {

    private static final List<Status> STATUSES =
            List.of(Status.CONTESTED, Status.CHALLENGED, Status.SHARED, Status.IN_TURN);

    private final Atlas atlas;
    private final View view;
    private final Words words;
    private final LegendSigns swatches;

    ZoneLegend(Atlas atlas, OrganizationSigns signs, View view) {
        this.atlas = atlas;
        this.view = view;
        this.words = Words.of(ZoneLegend.class, view.language());
        this.swatches = new LegendSigns(signs, view.theme());
    }

    List<Entry> entries(ZoneSubjects subjects) {
        List<Entry> entries = new ArrayList<>();
        boolean alone = view.shownAlone().isPresent();
        for (String id : inAtlasOrder(subjects)) {
            boolean fill = subjects.dominant().contains(id);
            boolean mark = subjects.present().contains(id);
            entries.add(organization(id, swatches.organization(id, fill, mark, alone)));
        }
        addStatuses(subjects, entries);
        addSigns(subjects, entries);
        return entries;
    }

    /** Dominant organizations first, each group as the atlas lists them. */
    private Set<String> inAtlasOrder(ZoneSubjects subjects) {
        Set<String> ordered = new LinkedHashSet<>();
        List<String> all = atlas.contents().organizations().stream().map(Organization::id).toList();
        all.stream().filter(subjects.dominant()::contains).forEach(ordered::add);
        all.stream().filter(subjects.present()::contains).forEach(ordered::add);
        return ordered;
    }

    private Entry organization(String id, Legend.Swatch swatch) {
        Organization organization = atlas.organization(id).orElseThrow();
        return new Entry(
                organization.name().in(view.language()),
                Optional.of(Subject.organization(id)),
                Optional.of(swatch));
    }

    private void addStatuses(ZoneSubjects subjects, List<Entry> entries) {
        if (view.shownAlone().isPresent()) {
            return;
        }
        for (Status status : STATUSES) {
            if (subjects.statuses().contains(status)) {
                add("legend." + status.name(), swatches.status(status), entries);
            }
        }
    }

    private void addSigns(ZoneSubjects subjects, List<Entry> entries) {
        boolean alone = view.shownAlone().isPresent();
        if (!subjects.present().isEmpty()) {
            add(alone ? "legend.hatched" : "legend.marker", swatches.presence(alone), entries);
        }
        if (subjects.uncertainRims()) {
            add("legend.dashed", swatches.dashed(), entries);
        }
        if (subjects.olderEvidence()) {
            add("legend.older", swatches.older(), entries);
        }
    }

    private void add(String key, Legend.Swatch swatch, List<Entry> entries) {
        entries.add(Entry.sign(words.get(key), swatch));
    }
}
