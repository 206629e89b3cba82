package org.plazaatlas.cartography.marker;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.labelling.StateLabel;
import org.plazaatlas.cartography.labelling.StateLabelFormat;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.MunicipalitySeat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Places the marks of states: disputes and presence, in the room below the state's name; presence
 * in a part of it at that place if the scale is large enough, else with those of the state.
 */
public final class StateMarks {

    /**
     * The smallest scale, in metres per pixel, at which a circle of 15 km has room for markers of
     * its own.
     */
    static final double LOCAL_METRES_PER_PIXEL = 620;

    private static final double PITCH = StateLabelFormat.PITCH;
    private static final double[][] OFFSETS = {
        {0, 12},
        {0, -12},
        {0, 20},
        {0, -20},
        {14, 12},
        {-14, 12},
        {14, -12},
        {-14, -12},
        {0, 28},
        {0, -28},
        {24, 0},
        {-24, 0}
    };

    private final Atlas atlas;
    private final Map<String, LonLat> seats = new LinkedHashMap<>();

    public StateMarks(Atlas atlas) {
        this.atlas = atlas;
        for (MunicipalitySeat seat : atlas.contents().seats()) {
            seats.put(key(seat.stateCode(), seat.municipality()), seat.location());
        }
    }

    private static String key(String stateCode, String municipality) {
        return stateCode + ':' + municipality;
    }

    /**
     * Places all marks.
     *
     * @param regions whether a state has a mark if it is named as a region of conflict
     * @param disputes the disputes of each state that are marks
     * @param presences the presences of each state
     */
    public List<MapItem> place(
            Predicate<String> regions,
            Map<String, List<StateDispute>> disputes,
            Map<String, List<StatePresence>> presences,
            List<StateLabel> blocks,
            Viewport viewport,
            CollisionIndex taken) {
        Placing placing = new Placing(viewport, taken);
        boolean local = viewport.metresPerPixel() <= LOCAL_METRES_PER_PIXEL;
        Map<String, List<StatePresence>> inRows = new LinkedHashMap<>();
        presences.forEach(
                (state, all) -> inRows.put(state, local ? placing.placeLocally(all) : all));
        for (StateLabel block : blocks) {
            List<StateMark> row = new ArrayList<>();
            if (regions.test(block.stateCode())
                    && atlas.conflictRegion(block.stateCode()).isPresent()) {
                row.add(new NamedRegion(block.stateCode()));
            }
            row.addAll(disputes.getOrDefault(block.stateCode(), List.of()));
            row.addAll(inRows.getOrDefault(block.stateCode(), List.of()));
            placing.items.addAll(MarkerRows.inSlot(row, block));
        }
        return placing.items;
    }

    private Optional<Coordinate> centre(Area area) {
        return switch (area) {
            case Area.Circle circle -> Optional.of(atlas.projection().toMap(circle.centre()));
            case Area.Polygon drawn ->
                    Optional.of(drawn.onMap(atlas.projection()).getInteriorPoint().getCoordinate());
            case Area.Municipality town ->
                    Optional.ofNullable(seats.get(key(town.stateCode(), town.name())))
                            .map(atlas.projection()::toMap);
            case Area.States _ -> Optional.empty();
        };
    }

    /** The placing of one picture's markers. */
    private final class Placing {

        private final PixelGrid grid;
        private final Rectangle2D page;
        private final CollisionIndex taken;
        private final List<MapItem> items = new ArrayList<>();
        private final Set<Area> done = new HashSet<>();

        Placing(Viewport viewport, CollisionIndex taken) {
            grid = PixelGrid.of(viewport);
            page = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
            this.taken = taken;
        }

        /** Places the markers that can stand at their own place and returns the rest. */
        List<StatePresence> placeLocally(List<StatePresence> all) {
            Map<Area, List<StatePresence>> byPlace = new LinkedHashMap<>();
            for (StatePresence presence : all) {
                for (Area place : presence.places()) {
                    byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(presence);
                }
            }
            Set<StatePresence> homeless = new HashSet<>();
            byPlace.forEach(
                    (area, present) -> {
                        if (!place(area, present)) {
                            homeless.addAll(present);
                        }
                    });
            return all.stream().filter(p -> !p.isLocal() || homeless.contains(p)).toList();
        }

        /** Whether the markers of an area are placed or lie outside the picture. */
        private boolean place(Area area, List<StatePresence> present) {
            // A circle across a state line comes once for each state.
            if (!done.add(area)) {
                return true;
            }
            return centre(area).map(centre -> placeNear(centre, present)).orElse(false);
        }

        private boolean placeNear(Coordinate centre, List<StatePresence> present) {
            double x = grid.x(centre);
            double y = grid.y(centre);
            if (!page.contains(x, y)) {
                return true;
            }
            double width = present.size() * PITCH + 1;
            for (double[] offset : OFFSETS) {
                double middleX = x + offset[0];
                double middleY = y + offset[1];
                Rectangle2D room =
                        new Rectangle2D.Double(
                                middleX - width / 2, middleY - PITCH / 2 - 1, width, PITCH + 2);
                if (page.contains(room) && taken.isFree(room)) {
                    taken.take(room);
                    items.addAll(MarkerRows.row(present, middleX, middleY, 0));
                    return true;
                }
            }
            return false;
        }
    }
}
