package org.plazaatlas.cartography;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.MapItem.Ink;
import org.plazaatlas.cartography.MapItem.Lettering;
import org.plazaatlas.cartography.MapItem.Plate;
import org.plazaatlas.cartography.MapItem.PresenceMark;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.MunicipalitySeat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets the markers of presence: those of a whole state in rows in the room kept under its name,
 * local ones at their place once the scale has room, else in the state's row too.
 */
final class PresenceMarks {

    /** Up to here a circle of 15 km is wide enough for markers of its own. */
    static final double LOCAL_METRES_PER_PIXEL = 620;

    private static final double PITCH = BlockFormat.PITCH;
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

    PresenceMarks(Atlas atlas) {
        this.atlas = atlas;
        for (MunicipalitySeat seat : atlas.contents().seats()) {
            seats.put(key(seat.stateCode(), seat.municipality()), seat.location());
        }
    }

    private static String key(String stateCode, String municipality) {
        return stateCode + ':' + municipality;
    }

    /**
     * Places all markers.
     *
     * @param presences who is present, by state
     */
    List<MapItem> place(
            Map<String, List<StatePresence>> presences,
            List<StateBlock> blocks,
            Viewport viewport,
            CollisionIndex taken) {
        List<MapItem> items = new ArrayList<>();
        boolean local = viewport.metresPerPixel() <= LOCAL_METRES_PER_PIXEL;
        PixelGrid grid = PixelGrid.of(viewport);
        Rectangle2D page = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        presences.forEach(
                (stateCode, all) -> {
                    List<StatePresence> inRow =
                            local ? placeLocally(all, grid, page, taken, items) : all;
                    blocks.stream()
                            .filter(block -> block.stateCode().equals(stateCode))
                            .findFirst()
                            .ifPresent(block -> items.addAll(rows(inRow, block)));
                });
        return items;
    }

    /** Sets what can stand at its own place and returns the rest. */
    private List<StatePresence> placeLocally(
            List<StatePresence> all,
            PixelGrid grid,
            Rectangle2D page,
            CollisionIndex taken,
            List<MapItem> items) {
        Map<Area, List<StatePresence>> byPlace = new LinkedHashMap<>();
        List<StatePresence> rest = new ArrayList<>();
        for (StatePresence presence : all) {
            if (!presence.isLocal()) {
                rest.add(presence);
            }
            for (Area place : presence.places()) {
                byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(presence);
            }
        }
        byPlace.forEach(
                (area, present) -> {
                    Optional<Coordinate> centre = centre(area);
                    boolean placed =
                            centre.isPresent()
                                    && placeNear(present, centre.get(), grid, page, taken, items);
                    if (!placed) {
                        present.stream().filter(p -> !rest.contains(p)).forEach(rest::add);
                    }
                });
        return rest;
    }

    private Optional<Coordinate> centre(Area area) {
        return switch (area) {
            case Area.Circle circle -> Optional.of(atlas.projection().toMap(circle.centre()));
            case Area.Municipality town ->
                    Optional.ofNullable(seats.get(key(town.stateCode(), town.name())))
                            .map(atlas.projection()::toMap);
            case Area.States _ -> Optional.empty();
        };
    }

    private static boolean placeNear(
            List<StatePresence> present,
            Coordinate centre,
            PixelGrid grid,
            Rectangle2D page,
            CollisionIndex taken,
            List<MapItem> items) {
        double width = present.size() * PITCH + 1;
        double x = grid.x(centre);
        double y = grid.y(centre);
        if (!page.contains(x, y)) {
            return true;
        }
        for (double[] offset : OFFSETS) {
            Rectangle2D room =
                    new Rectangle2D.Double(
                            x + offset[0] - width / 2,
                            y + offset[1] - PITCH / 2 - 1,
                            width,
                            PITCH + 2);
            if (page.contains(room) && taken.isFree(room)) {
                taken.take(room);
                items.addAll(row(present, x + offset[0], y + offset[1], 0));
                return true;
            }
        }
        return false;
    }

    /** A row of markers with their plate. */
    private static List<MapItem> row(
            List<StatePresence> present, double middleX, double middleY, double countWidth) {
        List<MapItem> marks = new ArrayList<>();
        double width = present.size() * PITCH + 1;
        marks.add(
                new Plate(
                        middleX - width / 2 - 0.5,
                        middleY - PITCH / 2 - 0.5,
                        width + 1 + countWidth,
                        PITCH + 1));
        double x = middleX - (present.size() - 1) * PITCH / 2;
        for (StatePresence presence : present) {
            marks.add(new PresenceMark(presence.organizationId(), presence.age(), x, middleY));
            x += PITCH;
        }
        return marks;
    }

    /** Fills the room of a block; what is left over is counted at the end: "+3". */
    private static List<MapItem> rows(List<StatePresence> present, StateBlock block) {
        int room = block.columns() * block.rows();
        if (present.isEmpty() || room == 0) {
            return List.of();
        }
        int shown = present.size() <= room ? present.size() : room - 1;
        List<MapItem> items = new ArrayList<>();
        int rows = (int) Math.ceil(Math.min(present.size(), room) / (double) block.columns());
        int perRow = (int) Math.ceil(Math.min(present.size(), room) / (double) rows);
        for (int row = 0; row < rows; row++) {
            List<StatePresence> part =
                    present.subList(row * perRow, Math.min(shown, (row + 1) * perRow));
            boolean last = row == rows - 1 && shown < present.size();
            double y = block.slot().getMinY() + (row + 0.5) * PITCH;
            String more = last ? "+" + (present.size() - shown) : "";
            double countWidth = last ? TextStyle.MORE.width(more) + 2 : 0;
            double middle = block.slot().getCenterX() - countWidth / 2;
            items.addAll(row(part, middle, y, countWidth));
            if (last) {
                items.add(count(more, middle + part.size() * PITCH / 2 + 0.5, y));
            }
        }
        return items;
    }

    private static Lettering count(String text, double x, double middleY) {
        double baseline = middleY + TextStyle.MORE.capHeight() / 2;
        return new Lettering(text, TextStyle.MORE, Ink.PLAIN, x, baseline);
    }
}
