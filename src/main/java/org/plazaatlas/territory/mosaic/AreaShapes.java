package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.State;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The shapes, in map metres, of those claimed areas that are not made of whole states: circles,
 * drawn outlines and municipalities. A municipality without a polygon of its own becomes a circle
 * of {@value #MUNICIPALITY_RADIUS_KM} km round its seat, clipped to its state. Circles and outlines
 * are not clipped to the coast here; the mosaic does that.
 */
final class AreaShapes {

    private static final double MUNICIPALITY_RADIUS_KM = 15;

    private final Atlas atlas;
    private final EllipsoidalMeasure ellipsoid;
    private final Map<Area.Municipality, Geometry> polygons = new HashMap<>();
    private final Map<Area.Municipality, MunicipalitySeat> seats = new HashMap<>();
    private final Map<String, PreparedGeometry> states = new ConcurrentHashMap<>();

    AreaShapes(Atlas atlas, EllipsoidalMeasure ellipsoid) {
        this.atlas = atlas;
        this.ellipsoid = ellipsoid;
        AtlasContents contents = atlas.contents();
        for (MunicipalityOutline own : contents.municipalities()) {
            polygons.putIfAbsent(area(own), own.outline());
        }
        for (MunicipalitySeat seat : contents.seats()) {
            seats.putIfAbsent(new Area.Municipality(seat.stateCode(), seat.municipality()), seat);
        }
    }

    /**
     * The shape of each such area of the claims and disputes, in their order.
     *
     * @throws IllegalArgumentException naming the claim or dispute, if its area names a state that
     *     the atlas lacks, or a municipality for which the atlas has neither polygon nor seat
     */
    Map<Area, Geometry> ofTold() {
        Map<Area, Supplier<Geometry>> shapes = new LinkedHashMap<>();
        for (ToldArea told : ToldArea.of(atlas)) {
            switch (told.area()) {
                case Area.States(var codes) -> codes.forEach(code -> state(code, told));
                case Area.Circle circle -> shapes.put(circle, () -> circle(circle));
                case Area.Polygon drawn -> shapes.put(drawn, () -> polygon(drawn));
                case Area.Municipality municipality ->
                        shapes.computeIfAbsent(municipality, _ -> municipality(municipality, told));
            }
        }
        return inParallel(shapes);
    }

    private static Map<Area, Geometry> inParallel(Map<Area, Supplier<Geometry>> shapes) {
        List<Geometry> made = shapes.values().parallelStream().map(Supplier::get).toList();
        Map<Area, Geometry> byArea = new LinkedHashMap<>();
        shapes.keySet().forEach(area -> byArea.put(area, made.get(byArea.size())));
        return byArea;
    }

    /** The municipalities whose shape is their own polygon. */
    static Set<Area> exact(Atlas atlas) {
        return atlas.contents().municipalities().stream()
                .map(AreaShapes::area)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Area.Municipality area(MunicipalityOutline own) {
        return new Area.Municipality(own.stateCode(), own.name());
    }

    private Geometry circle(Area.Circle circle) {
        return ellipsoid.circle(circle.centre(), circle.radiusKm());
    }

    /** What is sound in degrees may touch itself by a hair on the map. */
    private Geometry polygon(Area.Polygon drawn) {
        return GeometryFixer.fix(drawn.onMap(atlas.projection()));
    }

    private Supplier<Geometry> municipality(Area.Municipality area, ToldArea told) {
        State state = state(area.stateCode(), told);
        Geometry polygon = polygons.get(area);
        if (polygon != null) {
            return () -> clip(polygon, state);
        }
        LonLat seat = seat(area, told).location();
        return () -> clip(ellipsoid.circle(seat, MUNICIPALITY_RADIUS_KM), state);
    }

    private MunicipalitySeat seat(Area.Municipality area, ToldArea told) {
        MunicipalitySeat seat = seats.get(area);
        if (seat == null) {
            throw new IllegalArgumentException(
                    "%s: the atlas has neither a polygon nor a seat for the municipality '%s' of state %s; add its seat"
                            .formatted(told.statement(), area.name(), area.stateCode()));
        }
        return seat;
    }

    private State state(String code, ToldArea told) {
        return atlas.state(code)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s: the atlas has no state %s; expected one of %s"
                                                .formatted(told.statement(), code, stateCodes())));
    }

    private List<String> stateCodes() {
        return atlas.contents().states().stream().map(State::code).sorted().toList();
    }

    private Geometry clip(Geometry shape, State state) {
        PreparedGeometry land =
                states.computeIfAbsent(
                        state.code(), _ -> PreparedGeometryFactory.prepare(state.outline()));
        return land.containsProperly(shape)
                ? shape
                : GeometryOverlay.intersection(shape, state.outline());
    }
}
