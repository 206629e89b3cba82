package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.plazaatlas.briefing.style.TerritoryStyles;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the tables of what a view shows with a shape for each row. Safe for use by several threads.
 */
public final class FeatureTables {

    private static final Set<String> WITH_SHAPES =
            Set.of("zones", "boundaries", "changes", "hot_spots_states", "homicides");

    private final History history;
    private final Dossiers dossiers;
    private final DataTables tables;
    private final LonLatShapes shapes;

    public FeatureTables(History history, Dossiers dossiers) {
        this.history = history;
        this.dossiers = dossiers;
        tables = new DataTables(history, dossiers);
        shapes = new LonLatShapes(history.atlas().projection());
    }

    /** The id of the table of what the map of a view shows. */
    public static String idOfMap(View view) {
        return switch (view.topic()) {
            case Topic.Zones() -> "zones";
            case Topic.HotSpots _ -> "hot_spots_states";
            case Topic.Changes _ -> "changes";
            case Topic.Homicides() -> "homicides";
        };
    }

    /** What the map of a view shows: zones, hot spots, changes or homicides, by its topic. */
    public FeatureTable ofMap(View view) {
        return of(idOfMap(view), view).orElseThrow();
    }

    /** The features of a table of a view by its id; empty if its rows have no shapes. */
    public Optional<FeatureTable> of(String tableId, View view) {
        return switch (tableId) {
            case "zones" -> Optional.of(zones(view));
            case "boundaries" -> Optional.of(boundaries(view));
            case "changes" ->
                    view.topic() instanceof Topic.Changes changes
                            ? Optional.of(changes(view, changes))
                            : Optional.empty();
            case "hot_spots_states" -> Optional.of(hotSpots(view));
            case "homicides" -> Optional.of(homicides(view));
            default -> Optional.empty();
        };
    }

    /** Whether the rows of a table have shapes. */
    public static boolean hasShapes(String tableId) {
        return WITH_SHAPES.contains(tableId);
    }

    /** The zones: a feature for each organization and level. */
    public FeatureTable zones(View view) {
        TableContext context = TableContext.of(view, history, dossiers);
        List<ZonePart> parts = ZonePart.of(context);
        return polygons(
                        ZoneTable.of(parts, context),
                        view,
                        parts.stream().map(ZonePart::faces).toList())
                .styled(
                        styles(view)
                                .zones(
                                        parts.stream().map(ZonePart::organizationId).toList(),
                                        context::organization));
    }

    /** The turf boundaries: a feature for each pair of organizations. */
    public FeatureTable boundaries(View view) {
        TableContext context = TableContext.of(view, history, dossiers);
        List<TurfLine> lines = TurfLine.of(context);
        Provenance stamp = Provenance.of(view);
        return new FeatureTable(
                stamp.on(BoundaryTable.of(lines, context)),
                stamp,
                MultiLineString.class,
                lines.stream().map(l -> (Geometry) shapes.lines(l.boundary().line())).toList(),
                styles(view).boundaries());
    }

    private TerritoryStyles styles(View view) {
        return new TerritoryStyles(history.atlas(), view.language());
    }

    /** What changed between two dates: a feature for each organization and kind of change. */
    public FeatureTable changes(View view, Topic.Changes topic) {
        TableContext context = TableContext.of(view.withTopic(topic), history, dossiers);
        Difference difference =
                Difference.between(context.history().at(topic.since()), context.snapshot());
        List<ChangePart> parts = ChangePart.of(difference, context);
        return polygons(
                ChangeTable.of(parts, context),
                view.withTopic(topic),
                parts.stream().map(ChangePart::faces).toList());
    }

    /** The states with their pressure; unless hot spots are the topic, by the default weights. */
    public FeatureTable hotSpots(View view) {
        View ranked =
                view.topic() instanceof Topic.HotSpots
                        ? view
                        : view.withTopic(new Topic.HotSpots(PressureWeights.DEFAULT));
        return states(tables.hotSpotsOfStates(ranked), ranked);
    }

    /** The states with their homicides, those of the year that a map of them shows. */
    public FeatureTable homicides(View view) {
        return states(tables.homicides(view), view.withTopic(Topic.HOMICIDES));
    }

    /**
     * @param table whose rows are about states
     */
    private FeatureTable states(DataTable table, View view) {
        return polygons(
                table,
                view,
                table.rows().stream()
                        .map(row -> row.subject().orElseThrow().id())
                        .map(history.mosaic()::facesOfState)
                        .toList());
    }

    private FeatureTable polygons(DataTable table, View view, List<FaceSet> faces) {
        Provenance stamp = Provenance.of(view);
        return new FeatureTable(
                stamp.on(table),
                stamp,
                MultiPolygon.class,
                faces.stream().map(this::polygons).toList());
    }

    private Geometry polygons(FaceSet faces) {
        return shapes.polygons(history.mosaic().outline(faces));
    }
}
