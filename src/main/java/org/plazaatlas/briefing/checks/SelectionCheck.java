package org.plazaatlas.briefing.checks;

import org.plazaatlas.briefing.checks.PictureFinding.Kind;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.Zone;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for something selected that a hidden layer or organization keeps off the map. */
record SelectionCheck(Atlas atlas, FindingWords wording) {

    Optional<PictureFinding> of(View view, Snapshot snapshot) {
        return view.selection().flatMap(selected -> of(selected, view, snapshot));
    }

    private Optional<PictureFinding> of(Subject selected, View view, Snapshot snapshot) {
        List<Text> hidden = new ArrayList<>();
        layersOf(selected, snapshot).stream()
                .filter(layer -> !view.shows(layer))
                .map(wording::word)
                .forEach(hidden::add);
        organizationsOf(selected).stream()
                .filter(id -> view.shownAlone().isEmpty() && !view.shows(id))
                .map(id -> wording.name(Subject.organization(id)))
                .forEach(hidden::add);
        return hidden.isEmpty() ? Optional.empty() : Optional.of(finding(selected, hidden));
    }

    /** The layers that draw it. */
    private List<Layer> layersOf(Subject selected, Snapshot snapshot) {
        return switch (selected.kind()) {
            case EVENT -> List.of(Layer.EVENTS);
            case TURF -> List.of(Layer.BOUNDARIES);
            case CITY ->
                    atlas.city(selected.id()).map(city -> layer(city.role())).stream().toList();
            case CLAIM -> claim(selected).map(claim -> layer(claim.level())).stream().toList();
            case ORGANIZATION ->
                    snapshot.zone(selected.id()).map(SelectionCheck::layers).orElse(List.of());
            default -> List.of();
        };
    }

    private List<String> organizationsOf(Subject selected) {
        return switch (selected.kind()) {
            case ORGANIZATION -> List.of(selected.id());
            case TURF -> selected.parties();
            case CLAIM -> claim(selected).map(Claim::organizationId).stream().toList();
            default -> List.of();
        };
    }

    private Optional<Claim> claim(Subject selected) {
        return atlas.claim(selected.id());
    }

    private static Layer layer(CityRole role) {
        return role == CityRole.PRIORITY ? Layer.PRIORITY_CITIES : Layer.OTHER_CITIES;
    }

    private static Layer layer(Level level) {
        return level == Level.DOMINANT ? Layer.DOMINANCE : Layer.PRESENCE;
    }

    private static List<Layer> layers(Zone zone) {
        List<Layer> layers = new ArrayList<>();
        if (!zone.dominant().isEmpty()) {
            layers.add(Layer.DOMINANCE);
        }
        if (!zone.presence().isEmpty()) {
            layers.add(Layer.PRESENCE);
        }
        return layers;
    }

    private PictureFinding finding(Subject selected, List<Text> hidden) {
        return wording.finding(
                Kind.HIDDEN_SELECTION,
                wording.text("HIDDEN_SELECTION.what", wording.name(selected)),
                wording.text("hidden", wording.list(hidden)),
                List.of(selected));
    }
}
