package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.labelling.PlacedNames;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.Ring;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.change.CityChange;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.ShownOrganizations;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map of changes: how dominance differs between two dates. Priority cities that changed have a
 * ring.
 */
final class ChangeTopic implements TopicMap {

    private final Atlas atlas;
    private final Symbology symbology;
    private final View view;
    private final Difference difference;
    private final CityFaces cityFaces;
    private final ZoneStyles before;
    private final ZoneStyles after;
    private final Map<PlaceChange, BitSet> changes;

    ChangeTopic(
            Atlas atlas,
            Symbology symbology,
            View view,
            Difference difference,
            CityFaces cityFaces) {
        this.atlas = atlas;
        this.symbology = symbology;
        this.view = view;
        this.difference = difference;
        this.cityFaces = cityFaces;
        before = new ZoneStyles(atlas, symbology, view, difference.from());
        after = new ZoneStyles(atlas, symbology, view, difference.to());
        boolean alone = view.shownAlone().isPresent();
        changes = new PlaceChanges(difference, before, after, alone).faces();
    }

    @Override
    public Map<ZoneStyle, BitSet> fills() {
        ChangeFills fills = new ChangeFills(symbology.palette());
        Map<ZoneStyle, BitSet> styled = new LinkedHashMap<>();
        changes.forEach(
                (change, faces) -> {
                    Fill fill = fills.of(change, id -> symbology.signs().of(id).colour());
                    styled.computeIfAbsent(
                                    new ZoneStyle(fill, change.uncertain()), _ -> new BitSet())
                            .or(faces);
                });
        return styled;
    }

    /** None are drawn, because readers would take a boundary of either date for a change. */
    @Override
    public boolean hasTurfLines() {
        return false;
    }

    @Override
    public List<MapItem> items(PlacedNames names, Viewport viewport, CollisionIndex taken) {
        Set<String> changed =
                difference
                        .priorityCities(
                                atlas.contents().cities(), cityFaces, new FactionTree(atlas))
                        .stream()
                        .filter(CityChange::isOfSide)
                        .filter(this::isShown)
                        .map(CityChange::cityId)
                        .collect(Collectors.toSet());
        List<MapItem> items = new ArrayList<>();
        for (MapItem item : names.items()) {
            if (item instanceof CityMark city && changed.contains(city.cityId())) {
                items.add(new Ring(city.x(), city.y()));
            }
            items.add(item);
        }
        return items;
    }

    /** Whether the view draws an organization that came to the city or left it. */
    private boolean isShown(CityChange change) {
        ShownOrganizations shown = new ShownOrganizations(atlas, view);
        return Stream.concat(change.before().stream(), change.after().stream())
                .filter(id -> change.before().contains(id) != change.after().contains(id))
                .anyMatch(shown::draws);
    }

    @Override
    public List<Legend.Entry> legend(PictureFrame frame, List<MapItem> items) {
        List<PlaceChange> shown =
                changes.entrySet().stream()
                        .filter(change -> frame.shows(change.getValue().stream()))
                        .map(Map.Entry::getKey)
                        .toList();
        boolean rings = items.stream().anyMatch(Ring.class::isInstance);
        return new ChangeLegend(atlas, symbology, view).entries(shown, rings);
    }

    @Override
    public Set<Claim> claims(PictureFrame frame) {
        return Stream.concat(
                        claims(frame, difference.from(), before),
                        claims(frame, difference.to(), after))
                .collect(Collectors.toSet());
    }

    private static Stream<Claim> claims(PictureFrame frame, Snapshot snapshot, ZoneStyles styles) {
        return frame.regions(snapshot)
                .flatMap(region -> styles.dominant(region.label()).stream())
                .flatMap(holding -> holding.claims().stream());
    }
}
