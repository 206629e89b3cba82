package org.plazaatlas.cartography.incident;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.IncidentDot;
import org.plazaatlas.cartography.layout.MapItem.IncidentHexagon;
import org.plazaatlas.cartography.layout.MapItem.IncidentNumber;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.incident.cluster.IncidentGroup;
import org.plazaatlas.incident.cluster.IncidentGroups;
import org.plazaatlas.incident.hexagon.HexagonCounts;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.hotspot.HexagonHotSpot;
import org.plazaatlas.incident.hotspot.HotSpotClass;
import org.plazaatlas.incident.own.OwnIncidentKey;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.ShownIncidents;
import org.plazaatlas.view.View;

import java.awt.Color;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Places the marks of the incidents of a picture. For one thread at a time. */
public final class IncidentMarks {

    /** Incidents nearer than this stand in one dot. */
    private static final double DOT_PIXELS = 1;

    /** The least side of the squares of clusters; they are as large as the next power of two. */
    private static final double CLUSTER_PIXELS = 40;

    private static final double LEAST_DISC = 8;
    private static final double MOST_DISC = 24;

    /** How much the radius grows with every digit. */
    private static final double DISC_GROWTH = 3.2;

    private static final int DIRECTIONS = 8;
    private static final double STEP_PIXELS = 7;
    private static final int FARTHEST_STEPS = 6;

    /** A cluster is somewhere, so its number moves less than that of an area. */
    private static final int FARTHEST_CLUSTER_STEPS = 3;

    private final SubjectAnchors anchors;

    public IncidentMarks(Atlas atlas) {
        anchors = new SubjectAnchors(atlas);
    }

    /** The marks of a view; none if it draws no incidents. */
    public OnPicture on(View view, Scene scene, Viewport viewport, Palette palette) {
        return new OnPicture(view, scene, viewport, palette);
    }

    /** The marks of one picture. */
    public final class OnPicture {

        private final IncidentDisplay display;
        private final Scene scene;
        private final Optional<ShownIncidents> shown;
        private final Viewport viewport;
        private final Palette palette;
        private final PixelGrid grid;
        private final NumberFormat numbers;

        private OnPicture(View view, Scene scene, Viewport viewport, Palette palette) {
            display = view.incidents();
            this.scene = scene;
            shown = scene.incidents();
            this.viewport = viewport;
            this.palette = palette;
            grid = PixelGrid.of(viewport);
            numbers = NumberFormat.getIntegerInstance(view.language().locale());
        }

        /** Dots and hexagons, over which names can be read, from bottom to top. */
        public List<MapItem> below() {
            return shown.map(
                            incidents ->
                                    switch (display.mode()) {
                                        case POINTS -> dots(incidents.selected());
                                        case HEXAGONS -> hexagons(incidents.selected());
                                        case HOT_SPOTS -> hotSpots(incidents.hotSpots());
                                        default -> List.<MapItem>of();
                                    })
                    .orElse(List.of());
        }

        /**
         * Numbers, which hide what lies below them, from bottom to top.
         *
         * @param taken the places already taken; numbers keep clear of them if they can
         */
        public List<MapItem> above(CollisionIndex taken) {
            return shown.map(
                            incidents ->
                                    switch (display.mode()) {
                                        case CLUSTERS -> clusters(incidents.selected(), taken);
                                        case STATES, MUNICIPALITIES, ZONES ->
                                                counts(incidents, taken);
                                        default -> List.<MapItem>of();
                                    })
                    .orElse(List.of());
        }

        private List<MapItem> dots(SelectedIncidents selected) {
            double metres = DOT_PIXELS * viewport.metresPerPixel();
            List<MapItem> dots = new ArrayList<>();
            for (IncidentGroup group : IncidentGroups.samePlace(selected, metres)) {
                dot(group, selected).filter(this::isVisible).ifPresent(dots::add);
            }
            return dots;
        }

        /** Of an incident without deaths by the best estimate there is a dot of the least size. */
        private Optional<MapItem> dot(IncidentGroup group, SelectedIncidents selected) {
            IncidentTotal total = group.total();
            double radius = IncidentLegend.scale(selected).radius(total.deaths());
            return Optional.of(
                    new IncidentDot(
                            id(group.deadliestRow(), selected.table()),
                            total.events(),
                            total.deaths(),
                            radius,
                            grid.x(group.x()),
                            grid.y(group.y())));
        }

        /** That of the atlas, or the key of an incident of the user's own. */
        private static String id(int row, IncidentTable table) {
            return OwnIncidentKey.of(table, row)
                    .map(OwnIncidentKey::written)
                    .orElseGet(() -> table.id(row));
        }

        /**
         * Powers of two, so that a cluster splits into clusters of its own while zooming. A number
         * moves a little where it would hide a name.
         */
        private List<MapItem> clusters(SelectedIncidents selected, CollisionIndex taken) {
            double least = CLUSTER_PIXELS * viewport.metresPerPixel();
            double metres = Math.pow(2, Math.ceil(Math.log(least) / Math.log(2)));
            List<MapItem> marks = new ArrayList<>();
            for (IncidentGroup group : IncidentGroups.clusters(selected, metres)) {
                if (group.total().events() == 1) {
                    dot(group, selected).filter(this::isVisible).ifPresent(marks::add);
                } else {
                    Coordinate middle = new Coordinate(group.x(), group.y());
                    Optional.of(number(Optional.empty(), group.total(), middle))
                            .filter(this::isVisible)
                            .map(mark -> clear(mark, taken, FARTHEST_CLUSTER_STEPS))
                            .ifPresent(marks::add);
                }
            }
            return marks.reversed();
        }

        private IncidentNumber number(
                Optional<Subject> subject, IncidentTotal total, Coordinate place) {
            long number = display.measure().of(total);
            return new IncidentNumber(
                    subject,
                    numbers.format(number),
                    Math.min(MOST_DISC, LEAST_DISC + DISC_GROWTH * Math.log10(1.0 + number)),
                    grid.x(place),
                    grid.y(place));
        }

        private List<MapItem> hexagons(SelectedIncidents selected) {
            IncidentScale scale = IncidentLegend.scale(selected);
            HexagonGrid tiling = HexagonGrid.ofKm(display.hexagonKm());
            List<MapItem> hexagons = new ArrayList<>();
            HexagonCounts.of(selected, tiling)
                    .forEach(
                            (cell, total) ->
                                    hexagon(tiling, tiling.centre(cell), classOf(total, scale))
                                            .filter(this::isVisible)
                                            .ifPresent(hexagons::add));
            return hexagons;
        }

        private List<MapItem> hotSpots(List<HexagonHotSpot> spots) {
            HexagonGrid tiling = HexagonGrid.ofKm(display.hexagonKm());
            HotSpotInks inks = new HotSpotInks(palette);
            return spots.stream()
                    .filter(spot -> spot.hotSpotClass() != HotSpotClass.NONE)
                    .map(
                            spot ->
                                    hexagon(
                                            spot.hotSpotClass().ordinal(),
                                            inks.of(spot.hotSpotClass()),
                                            tiling,
                                            tiling.centre(spot.cell())))
                    .filter(this::isVisible)
                    .toList();
        }

        private OptionalInt classOf(IncidentTotal total, IncidentScale scale) {
            return scale.classOf(display.measure().of(total));
        }

        private Optional<MapItem> hexagon(
                HexagonGrid tiling, Coordinate centre, OptionalInt figureClass) {
            return figureClass.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            hexagon(
                                    figureClass.getAsInt(),
                                    palette.steps().get(figureClass.getAsInt()),
                                    tiling,
                                    centre));
        }

        private MapItem hexagon(
                int figureClass, Color colour, HexagonGrid tiling, Coordinate centre) {
            return new IncidentHexagon(
                    figureClass,
                    colour,
                    tiling.sideMetres() / viewport.metresPerPixel(),
                    grid.x(centre),
                    grid.y(centre));
        }

        /** Large numbers find their places first. */
        private List<MapItem> counts(ShownIncidents incidents, CollisionIndex taken) {
            List<IncidentNumber> marks = new ArrayList<>();
            incidents
                    .counts()
                    .forEach(
                            (subject, total) ->
                                    anchors.of(subject, scene.snapshot())
                                            .map(at -> number(Optional.of(subject), total, at))
                                            .filter(this::isVisible)
                                            .ifPresent(marks::add));
            marks.sort(Comparator.comparingDouble(IncidentNumber::radius).reversed());
            return marks.stream().map(mark -> clear(mark, taken, FARTHEST_STEPS)).toList();
        }

        /** The mark at the nearest place that is free, or where it was if there is none near. */
        private MapItem clear(IncidentNumber mark, CollisionIndex taken, int farthest) {
            IncidentNumber placed = mark;
            for (int step = 0; step <= farthest * DIRECTIONS; step++) {
                double away = STEP_PIXELS * Math.ceilDiv(step, DIRECTIONS);
                double angle = 2 * Math.PI * step / DIRECTIONS;
                IncidentNumber moved = mark.moved(away * Math.cos(angle), away * Math.sin(angle));
                if (taken.isFree(moved.bounds())) {
                    placed = moved;
                    break;
                }
            }
            taken.take(placed.bounds());
            return placed;
        }

        private boolean isVisible(MapItem item) {
            return item.bounds().intersects(0, 0, viewport.width(), viewport.height());
        }
    }
}
