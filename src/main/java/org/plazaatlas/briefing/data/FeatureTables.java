package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.mosaic.FaceSet;
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

    private static final Set<String> WITH_SHAPES = Set.of("zones", "boundaries", "changes");

    private final History history;
    private final Dossiers dossiers;
    private final LonLatShapes shapes;

    public FeatureTables(History history, Dossiers dossiers) {
        this.history = history;
        this.dossiers = dossiers;
        shapes = new LonLatShapes(history.atlas().projection());
    }

    /** What the map of a view shows: what changed if that is its topic, else the zones. */
    public FeatureTable ofMap(View view) {
        return view.topic() instanceof Topic.Changes changes ? changes(view, changes) : zones(view);
    }

    /** The features of a table of a view by its id; empty if its rows have no shapes. */
    public Optional<FeatureTable> of(String tableId, View view) {
        return switch (tableId) {
            case "zones" -> Optional.of(zones(view));
            case "boundaries" -> Optional.of(boundaries(view));
            case "changes" -> Optional.of(ofMap(view));
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
                ZoneTable.of(parts, context), view, parts.stream().map(ZonePart::faces).toList());
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
                lines.stream().map(l -> (Geometry) shapes.lines(l.boundary().line())).toList());
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
