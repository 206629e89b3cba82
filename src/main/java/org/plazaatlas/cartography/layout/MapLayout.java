package org.plazaatlas.cartography.layout;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem.CallOut;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.DisputeMark;
import org.plazaatlas.cartography.layout.MapItem.EventMark;
import org.plazaatlas.cartography.layout.MapItem.IncidentDot;
import org.plazaatlas.cartography.layout.MapItem.IncidentHexagon;
import org.plazaatlas.cartography.layout.MapItem.IncidentNumber;
import org.plazaatlas.cartography.layout.MapItem.Leader;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.MarkerGround;
import org.plazaatlas.cartography.layout.MapItem.OrganizationName;
import org.plazaatlas.cartography.layout.MapItem.PresenceDot;
import org.plazaatlas.cartography.layout.MapItem.PresenceMark;
import org.plazaatlas.cartography.layout.MapItem.RegionMark;
import org.plazaatlas.cartography.layout.MapItem.Ring;
import org.plazaatlas.cartography.layout.MapItem.ScoreMark;
import org.plazaatlas.cartography.linework.BaseMap;
import org.plazaatlas.cartography.linework.DrawnLayers;
import org.plazaatlas.cartography.linework.OwnAreas;
import org.plazaatlas.cartography.linework.ScaleBar;
import org.plazaatlas.cartography.linework.SelectedExtent;
import org.plazaatlas.cartography.linework.TurfLinework;
import org.plazaatlas.cartography.linework.ZoneAreas;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.View;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that will be drawn of a view, and where; a value, in logical pixels and map metres.
 */
public final class MapLayout {

    private static final double REACH_PIXELS = 6;

    private final Content content;
    private final Mosaic mosaic;

    /** What lies at a point: the subject that a click would select, and the face of the mosaic. */
    public record Hit(Optional<Subject> subject, Optional<Integer> face) {}

    /**
     * Everything that the painters draw.
     *
     * @param view the one asked for, with the look that the extent decided
     * @param symbology the signs and colours that all of it is drawn with
     * @param message what the map says of its subject; on the screen nothing
     * @param graticule in map metres; empty if it is not shown
     * @param own the areas of own claims of the analyst
     * @param layers those of the analyst
     * @param selected the selection, if it has an extent
     * @param items marks and lettering, from bottom to top
     */
    public record Content(
            View view,
            Symbology symbology,
            MapMessage message,
            PictureSize size,
            Viewport viewport,
            BaseMap base,
            Path2D graticule,
            ZoneAreas zones,
            OwnAreas own,
            TurfLinework turf,
            DrawnLayers layers,
            Optional<SelectedExtent> selected,
            List<MapItem> items,
            Legend legend,
            List<String> sourceIds,
            ScaleBar scaleBar) {
        public Content {
            items = List.copyOf(items);
            sourceIds = List.copyOf(sourceIds);
        }

        private Content with(List<MapItem> changed) {
            return new Content(
                    view, symbology, message, size, viewport, base, graticule, zones, own, turf,
                    layers, selected, changed, legend, sourceIds, scaleBar);
        }

        private Content with(Legend changed) {
            return new Content(
                    view, symbology, message, size, viewport, base, graticule, zones, own, turf,
                    layers, selected, items, changed, sourceIds, scaleBar);
        }
    }

    public MapLayout(Content content, Mosaic mosaic) {
        this.content = content;
        this.mosaic = mosaic;
    }

    public Content content() {
        return content;
    }

    /**
     * The layout without the marks and lettering that something else will cover. If a plate is
     * removed, so is what lies on it; if a name is removed, so is its leader line.
     *
     * @param places in logical pixels of the map
     */
    public MapLayout clearOf(List<Rectangle2D> places) {
        List<Rectangle2D> gone = new ArrayList<>();
        List<Rectangle2D> named = new ArrayList<>();
        for (MapItem item : content.items()) {
            if (meets(item, places)) {
                (item instanceof MarkerGround ? gone : named).add(item.bounds());
            }
        }
        gone.addAll(places);
        named.addAll(gone);
        List<MapItem> left =
                content.items().stream()
                        .filter(item -> !meets(item, item instanceof Leader ? named : gone))
                        .toList();
        return new MapLayout(content.with(left), mosaic);
    }

    private static boolean meets(MapItem item, List<Rectangle2D> places) {
        return places.stream().anyMatch(item.bounds()::intersects);
    }

    /** What is written on the map, halos included, in its logical pixels. */
    public List<Rectangle2D> writing() {
        return content.items().stream()
                .filter(item -> item.lettering().isPresent())
                .map(MapItem::bounds)
                .toList();
    }

    /** The numbers of the events that the map calls out. */
    public List<CallOut> callOuts() {
        return content.items().stream()
                .filter(CallOut.class::isInstance)
                .map(CallOut.class::cast)
                .toList();
    }

    /** The layout with a legend that also explains other maps. */
    public MapLayout withLegend(Legend legend) {
        return new MapLayout(content.with(legend), mosaic);
    }

    public Viewport viewport() {
        return content.viewport();
    }

    /**
     * What lies at a point, given in logical pixels: marks first, then turf boundaries, then
     * states.
     */
    public Hit at(double x, double y) {
        Coordinate place = content.viewport().toMap(x, y);
        OptionalInt face = mosaic.faceAt(place.x, place.y);
        Optional<Subject> subject =
                marked(x, y)
                        .or(() -> turf(place))
                        .or(() -> face.stream().mapToObj(this::stateOf).findFirst());
        return new Hit(subject, face.stream().boxed().findFirst());
    }

    private Optional<Subject> turf(Coordinate place) {
        return content.turf()
                .near(place, REACH_PIXELS * content.viewport().metresPerPixel())
                .map(boundary -> Subject.turf(boundary.firstId(), boundary.secondId()));
    }

    private Subject stateOf(int face) {
        return Subject.state(mosaic.faces().get(face).stateCode());
    }

    /** The nearest mark within reach. */
    private Optional<Subject> marked(double x, double y) {
        Optional<Subject> nearest = Optional.empty();
        double least = REACH_PIXELS;
        for (MapItem item : content.items()) {
            double distance = distance(item, x, y);
            if (distance <= least) {
                least = distance;
                nearest = subject(item);
            }
        }
        return nearest;
    }

    private static double distance(MapItem item, double x, double y) {
        return switch (item) {
            case CityMark city -> Math.hypot(city.x() - x, city.y() - y);
            case ScoreMark city -> Math.hypot(city.x() - x, city.y() - y);
            case EventMark event -> Math.hypot(event.x() - x, event.y() - y);
            case CallOut event -> Math.hypot(event.x() - x, event.y() - y);
            case PresenceMark mark -> Math.hypot(mark.x() - x, mark.y() - y);
            case PresenceDot dot -> Math.hypot(dot.x() - x, dot.y() - y);
            case DisputeMark mark -> Math.hypot(mark.x() - x, mark.y() - y);
            case RegionMark mark -> Math.hypot(mark.x() - x, mark.y() - y);
            case IncidentDot dot -> toRim(dot.x() - x, dot.y() - y, dot.radius());
            case IncidentNumber disc -> toRim(disc.x() - x, disc.y() - y, disc.radius());
            case Lettering _,
                    OrganizationName _,
                    Leader _,
                    MarkerGround _,
                    Ring _,
                    IncidentHexagon _ ->
                    Double.POSITIVE_INFINITY;
        };
    }

    /** The distance from a disc; none within it. */
    private static double toRim(double dx, double dy, double radius) {
        return Math.max(0, Math.hypot(dx, dy) - radius);
    }

    private static Optional<Subject> subject(MapItem item) {
        return switch (item) {
            case CityMark city -> Optional.of(Subject.city(city.cityId()));
            case ScoreMark city -> Optional.of(Subject.city(city.cityId()));
            case EventMark event -> Optional.of(Subject.event(event.eventId()));
            case CallOut event -> Optional.of(Subject.event(event.eventId()));
            case PresenceMark mark -> Optional.of(Subject.organization(mark.organizationId()));
            case PresenceDot dot -> Optional.of(Subject.municipality(dot.municipalityCode()));
            case DisputeMark mark -> Optional.of(Subject.state(mark.stateCode()));
            case RegionMark mark -> Optional.of(Subject.state(mark.stateCode()));
            case OrganizationName name -> Optional.of(Subject.organization(name.organizationId()));
            case IncidentDot dot ->
                    Optional.of(dot.incidentId())
                            .filter(id -> !id.isEmpty())
                            .map(Subject::incident);
            case IncidentNumber disc -> disc.subject();
            case Lettering _, Leader _, MarkerGround _, Ring _, IncidentHexagon _ ->
                    Optional.empty();
        };
    }

    /** The legend of what is on this map, and nothing else. */
    public Legend legend() {
        return content.legend();
    }

    /** The ids of exactly the sources that this picture rests on, the most used first. */
    public List<String> sourceIds() {
        return content.sourceIds();
    }

    public ScaleBar scaleBar() {
        return content.scaleBar();
    }
}
