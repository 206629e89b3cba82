package org.plazaatlas.store.check;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.Projection;
import org.plazaatlas.model.State;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.atlas.RecordChecklist;
import org.plazaatlas.store.atlas.RecordChecklist.Finding;
import org.plazaatlas.store.json.Problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds points that do not lie where their record says. A point may lie up to one kilometre outside
 * its state, because outlines at 1:10,000,000 misplace shores and borders by that much.
 */
final class PlaceCheck {

    private static final double TOLERANCE_METRES = 1_000;

    private final Projection projection;
    private final Map<String, Ground> states;

    PlaceCheck(AtlasContents contents) {
        projection = contents.projection();
        states =
                contents.states().stream()
                        .collect(Collectors.toMap(State::code, Ground::new, (first, _) -> first));
    }

    List<Problem> problems(AtlasContents contents) {
        RecordChecklist list = new RecordChecklist();
        list.each(AtlasFiles.CLAIMS, contents.claims(), this::claim);
        list.each(AtlasFiles.DISPUTES, contents.disputes(), this::dispute);
        list.each(AtlasFiles.EVENTS, contents.events(), this::event);
        list.each(AtlasFiles.CITIES, contents.cities(), this::city);
        list.each(AtlasFiles.SEATS, contents.seats(), this::seat);
        return list.found();
    }

    private void claim(Claim claim, Finding finding) {
        area(claim.area(), finding);
    }

    private void dispute(Dispute dispute, Finding finding) {
        area(dispute.area(), finding);
    }

    private void area(Area area, Finding finding) {
        if (area instanceof Area.Circle circle) {
            inAnyState(circle.centre(), finding);
        } else if (area instanceof Area.Polygon drawn) {
            onLand(drawn, finding);
        }
    }

    private void onLand(Area.Polygon drawn, Finding finding) {
        Polygon outline = drawn.onMap(projection);
        if (states.values().stream().noneMatch(state -> state.meets(outline))) {
            finding.add("area.outside");
        }
    }

    private void event(Event event, Finding finding) {
        Optional<LonLat> location = event.location();
        if (location.isPresent() && event.stateCode().isPresent()) {
            inState(location.get(), event.stateCode().get(), finding);
        } else {
            location.ifPresent(point -> inAnyState(point, finding));
        }
    }

    private void city(City city, Finding finding) {
        inState(city.location(), city.stateCode(), finding);
    }

    private void seat(MunicipalitySeat seat, Finding finding) {
        inState(seat.location(), seat.stateCode(), finding);
    }

    private void inState(LonLat point, String code, Finding finding) {
        kmOutside(point, code)
                .ifPresent(km -> finding.add("place.outsideState", describe(point), code, km));
    }

    /**
     * How far a point lies from a state; empty if it lies in it or near enough, and for an unknown
     * state, which ReferenceCheck reports.
     */
    Optional<Long> kmOutside(LonLat point, String code) {
        Coordinate place = projection.toMap(point);
        return Optional.ofNullable(states.get(code))
                .filter(state -> !state.covers(place))
                .map(state -> state.kmTo(place));
    }

    private void inAnyState(LonLat point, Finding finding) {
        Coordinate place = projection.toMap(point);
        if (states.values().stream().noneMatch(state -> state.covers(place))) {
            finding.add("place.outside", describe(point));
        }
    }

    private static String describe(LonLat point) {
        return point.longitude() + ", " + point.latitude();
    }

    /** The land of a state, indexed for many look-ups. */
    private static final class Ground {

        private final Geometry outline;
        private final IndexedPointInAreaLocator locator;

        Ground(State state) {
            outline = state.outline();
            locator = new IndexedPointInAreaLocator(outline);
        }

        boolean covers(Coordinate place) {
            return locator.locate(place) != Location.EXTERIOR
                    || outline.isWithinDistance(point(place), TOLERANCE_METRES);
        }

        boolean meets(Polygon drawn) {
            return outline.intersects(drawn);
        }

        long kmTo(Coordinate place) {
            return Math.round(outline.distance(point(place)) / 1_000);
        }

        private Point point(Coordinate place) {
            return outline.getFactory().createPoint(place);
        }
    }
}
