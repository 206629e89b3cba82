package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.Ring;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.OrganizationSigns;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.change.ChangeKind;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.view.View;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the legend of a map of changes: the kinds of change in the picture, then the organizations
 * concerned.
 */
final class ChangeLegend {

    private static final double MIDDLE_X = 11;
    private static final double MIDDLE_Y = 7;

    private final Atlas atlas;
    private final OrganizationSigns signs;
    private final View view;
    private final Palette palette;
    private final Words words;
    private final LegendSigns swatches;

    ChangeLegend(Atlas atlas, Symbology symbology, View view) {
        this.atlas = atlas;
        signs = symbology.signs();
        this.view = view;
        palette = symbology.palette();
        words = Words.of(ChangeLegend.class, view.language());
        swatches = new LegendSigns(symbology);
    }

    /**
     * @param shown the changes in the picture
     * @param rings whether a city in the picture has a ring
     */
    List<Entry> entries(List<PlaceChange> shown, boolean rings) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.remark(words.get("legend.change", new PageWords(atlas, view).dates())));
        addKinds(shown, entries);
        addOrganizations(shown, entries);
        if (shown.stream().anyMatch(PlaceChange::uncertain)) {
            add("legend.dashed", swatches.dashed(), entries);
        }
        if (rings) {
            add("legend.change.city", swatches.items(ringedCity()), entries);
        }
        return entries;
    }

    private void addKinds(List<PlaceChange> shown, List<Entry> entries) {
        for (ChangeKind kind : ChangeKind.values()) {
            if (shown.stream().anyMatch(change -> change.kind().equals(Optional.of(kind)))) {
                addKind("legend.change." + kind, Optional.of(kind), entries);
            }
        }
        if (shown.stream().anyMatch(change -> change.kind().isEmpty())) {
            addKind("legend.change.none", Optional.empty(), entries);
        }
    }

    private void addKind(String key, Optional<ChangeKind> kind, List<Entry> entries) {
        entries.add(Entry.pattern(words.get(key), kindSign(kind)));
    }

    /** The texture of a kind of change in greys, for no organization in particular. */
    private Legend.Swatch kindSign(Optional<ChangeKind> kind) {
        List<String> concerned =
                kind.equals(Optional.of(ChangeKind.NEWLY_CONTESTED))
                        ? List.of("dark", "light")
                        : List.of("dark");
        Function<String, Color> greys =
                id -> InkMixing.of(palette.text(), id.equals("dark") ? 0.75 : 0.35, palette.land());
        PlaceChange change = new PlaceChange(kind, concerned, List.of(), false);
        return swatches.fill(new ChangeFills(palette).of(change, greys));
    }

    private void addOrganizations(List<PlaceChange> shown, List<Entry> entries) {
        Set<String> concerned =
                shown.stream()
                        .filter(change -> change.kind().isPresent())
                        .flatMap(change -> change.concerned().stream())
                        .collect(Collectors.toSet());
        atlas.contents().organizations().stream()
                .filter(organization -> concerned.contains(organization.id()))
                .map(this::organization)
                .forEach(entries::add);
    }

    private Entry organization(Organization organization) {
        Color colour = palette.zone(signs.of(organization.id()).colour(), EvidenceAge.FRESH);
        return Entry.organization(
                organization.name().in(view.language()),
                Subject.organization(organization.id()),
                Optional.of(swatches.fill(Fill.Textured.plain(colour))));
    }

    private static List<MapItem> ringedCity() {
        return List.of(
                new Ring(MIDDLE_X, MIDDLE_Y),
                CityMark.of("", CityRole.PRIORITY, MIDDLE_X, MIDDLE_Y));
    }

    private void add(String key, Legend.Swatch swatch, List<Entry> entries) {
        entries.add(Entry.mark(words.get(key), swatch));
    }
}
