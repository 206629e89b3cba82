package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.labelling.PlacedNames;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.homicides.HomicideYear;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.View;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The map of homicides: states in classes of their rate in one year, under the turf boundaries of
 * the date. States without a figure are hatched.
 */
final class HomicideTopic implements TopicMap {

    private final Atlas atlas;
    private final Symbology symbology;
    private final View view;
    private final Scene scene;
    private final Optional<HomicideYear> figures;

    HomicideTopic(Atlas atlas, Symbology symbology, View view, Scene scene) {
        this.atlas = atlas;
        this.symbology = symbology;
        this.view = view;
        this.scene = scene;
        figures = scene.homicides();
    }

    @Override
    public Map<ZoneStyle, BitSet> fills() {
        Map<ZoneStyle, BitSet> fills = new LinkedHashMap<>();
        for (State state : atlas.contents().states()) {
            ZoneStyle style = new ZoneStyle(symbology.palette().step(classOf(state)), false);
            facesOf(state).addTo(fills.computeIfAbsent(style, _ -> new BitSet()));
        }
        return fills;
    }

    private OptionalInt classOf(State state) {
        return figures.flatMap(year -> year.in(state.code()))
                .map(HomicideClasses::of)
                .orElse(OptionalInt.empty());
    }

    private FaceSet facesOf(State state) {
        return scene.snapshot().mosaic().facesOfState(state.code());
    }

    @Override
    public boolean hasTurfLines() {
        return true;
    }

    @Override
    public List<MapItem> items(PlacedNames names, Viewport viewport, CollisionIndex taken) {
        return names.items();
    }

    @Override
    public List<Legend.Entry> legend(PictureFrame frame, List<MapItem> items) {
        boolean anyWithout =
                atlas.contents().states().stream()
                        .filter(state -> classOf(state).isEmpty())
                        .anyMatch(state -> frame.shows(facesOf(state).stream()));
        return new HomicideLegend(atlas, view, symbology).entries(figures, anyWithout);
    }

    /** Those of the turf boundaries, if they are drawn. */
    @Override
    public Set<Claim> claims(PictureFrame frame) {
        return view.shows(Layer.BOUNDARIES)
                ? TopicMap.allClaims(frame, scene.snapshot())
                : Set.of();
    }

    @Override
    public Optional<String> figureSource() {
        return figures.map(HomicideYear::sourceId);
    }
}
