package org.plazaatlas.cartography.topic;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.labelling.PlacedNames;
import org.plazaatlas.cartography.labelling.StateLabel;
import org.plazaatlas.cartography.labelling.StateLabelFormat;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.MarkerGround;
import org.plazaatlas.cartography.layout.MapItem.ScoreMark;
import org.plazaatlas.cartography.layout.MapItem.TextColour;
import org.plazaatlas.cartography.layout.PressureScale;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The map of pressure: states and priority cities in classes of pressure, the highest with their
 * ranks.
 */
final class PressureTopic implements TopicMap {

    private static final int RANKED_STATES = 10;
    private static final int RANKED_CITIES = 5;

    private final Atlas atlas;
    private final Symbology symbology;
    private final View view;
    private final Scene scene;
    private final PressureScale scale;

    PressureTopic(
            Atlas atlas, Symbology symbology, View view, Scene scene, PressureWeights weights) {
        this.atlas = atlas;
        this.symbology = symbology;
        this.view = view;
        this.scene = scene;
        scale = PressureScale.of(weights);
    }

    @Override
    public Map<ZoneStyle, BitSet> fills() {
        Map<ZoneStyle, BitSet> fills = new LinkedHashMap<>();
        for (HotSpot state : scene.states()) {
            ZoneStyle style = new ZoneStyle(symbology.palette().step(classOf(state)), false);
            facesOf(state).addTo(fills.computeIfAbsent(style, _ -> new BitSet()));
        }
        return fills;
    }

    private OptionalInt classOf(HotSpot place) {
        return scale.classOf(place.score());
    }

    private FaceSet facesOf(HotSpot state) {
        return scene.snapshot().mosaic().facesOfState(state.pressure().place().id());
    }

    @Override
    public boolean hasTurfLines() {
        return true;
    }

    @Override
    public List<MapItem> items(PlacedNames names, Viewport viewport, CollisionIndex taken) {
        Map<String, HotSpot> cities = byId(scene.cities());
        Map<String, HotSpot> states = byId(scene.states());
        List<MapItem> items = new ArrayList<>();
        names.items().forEach(item -> items.add(scored(item, cities)));
        names.blocks().stream().flatMap(block -> rank(block, states)).forEach(items::add);
        Set<String> named = names.blocks().stream().map(StateLabel::stateCode).collect(toSet());
        scene.states().stream()
                .filter(state -> isTop(state, RANKED_STATES))
                .filter(state -> !named.contains(state.pressure().place().id()))
                .flatMap(state -> rankAlone(state, viewport, taken))
                .forEach(items::add);
        return items;
    }

    /** The rank of a state whose label has no room, at a free place inside the state. */
    private Stream<MapItem> rankAlone(HotSpot state, Viewport viewport, CollisionIndex taken) {
        Geometry outline = atlas.state(state.pressure().place().id()).orElseThrow().outline();
        Coordinate inside = outline.getInteriorPoint().getCoordinate();
        PixelGrid grid = PixelGrid.of(viewport);
        List<MapItem> rank = rankPlate(state.rank(), grid.x(inside), grid.y(inside)).toList();
        Rectangle2D room = rank.getFirst().bounds();
        Rectangle2D page = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        if (!page.contains(room) || !taken.isFree(room)) {
            return Stream.empty();
        }
        taken.take(room);
        return rank.stream();
    }

    private static Map<String, HotSpot> byId(List<HotSpot> places) {
        return places.stream().collect(toMap(p -> p.pressure().place().id(), Function.identity()));
    }

    /** Replaces the mark of a priority city by the mark of its score. */
    private MapItem scored(MapItem item, Map<String, HotSpot> cities) {
        if (!(item instanceof CityMark city) || city.role() != CityRole.PRIORITY) {
            return item;
        }
        HotSpot place = cities.get(city.cityId());
        if (place == null) {
            return item;
        }
        String number = isTop(place, RANKED_CITIES) ? Integer.toString(place.rank()) : "";
        return new ScoreMark(city.cityId(), classOf(place), number, city.x(), city.y());
    }

    private static boolean isTop(HotSpot place, int ranked) {
        return place.rank() <= ranked && place.score() > 0;
    }

    /** The rank in the room below a state's name. */
    private static Stream<MapItem> rank(StateLabel block, Map<String, HotSpot> states) {
        HotSpot state = states.get(block.stateCode());
        if (block.slot().isEmpty() || state == null || !isTop(state, RANKED_STATES)) {
            return Stream.empty();
        }
        return rankPlate(state.rank(), block.slot().getCenterX(), block.slot().getCenterY());
    }

    /** A rank on a plate, centred on a point. */
    static Stream<MapItem> rankPlate(int rank, double middleX, double middleY) {
        String number = Integer.toString(rank);
        TextStyle style = TextStyle.RANK;
        double height = StateLabelFormat.PITCH + 1;
        double width = Math.max(height, style.width(number) + 8);
        double baseline = middleY + style.capHeight() / 2;
        Rectangle2D plate =
                new Rectangle2D.Double(middleX - width / 2, middleY - height / 2, width, height);
        return Stream.of(
                new MarkerGround(plate.getX(), plate.getY(), plate.getWidth(), plate.getHeight()),
                Lettering.centred(number, style, TextColour.PLAIN, middleX, baseline));
    }

    @Override
    public List<Legend.Entry> legend(PictureFrame frame, List<MapItem> items) {
        boolean anyWithout =
                scene.states().stream()
                        .filter(state -> classOf(state).isEmpty())
                        .anyMatch(state -> frame.shows(facesOf(state).stream()));
        return new PressureLegend(view, scale, symbology).entries(anyWithout, items);
    }

    @Override
    public Set<Claim> claims(PictureFrame frame) {
        return TopicMap.allClaims(frame, scene.snapshot());
    }
}
