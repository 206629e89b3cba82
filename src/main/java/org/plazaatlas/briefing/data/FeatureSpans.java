package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.plazaatlas.briefing.style.TerritoryStyles;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.view.View;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes features of the whole time span of an atlas: one for each zone or turf boundary and each
 * span of days on which neither its course nor the claims behind it changed. They ignore the date
 * of the view and hide nobody that it shows.
 */
public final class FeatureSpans {

    private final History history;
    private final Dossiers dossiers;
    private final LonLatShapes shapes;

    public FeatureSpans(History history, Dossiers dossiers) {
        this.history = history;
        this.dossiers = dossiers;
        shapes = new LonLatShapes(history.atlas().projection());
    }

    /** The zones: a feature for each organization, level and span of days. */
    public FeatureTable zones(View view) {
        TableContext context = TableContext.of(view, history, dossiers);
        List<SubjectSpan<ZonePart>> spans =
                SubjectSpan.joined(
                        context.history().spans(), span -> ZonePart.of(context.on(span.from())));
        Map<FaceSet, Geometry> drawn = new HashMap<>();
        Provenance stamp = Provenance.of(view.account(), view.language());
        return new FeatureTable(
                stamp.on(SpanTables.zones(spans, context)),
                stamp,
                MultiPolygon.class,
                spans.stream()
                        .map(span -> drawn.computeIfAbsent(span.subject().faces(), this::polygons))
                        .toList(),
                new TerritoryStyles(history.atlas(), view.language())
                        .zones(
                                spans.stream().map(s -> s.subject().organizationId()).toList(),
                                context::organization));
    }

    private Geometry polygons(FaceSet faces) {
        return shapes.polygons(history.mosaic().outline(faces));
    }

    /** The turf boundaries: a feature for each pair of organizations and span of days. */
    public FeatureTable boundaries(View view) {
        TableContext context = TableContext.of(view, history, dossiers);
        List<SubjectSpan<TurfLine>> spans =
                SubjectSpan.joined(
                        context.history().spans(), span -> TurfLine.of(context.on(span.from())));
        Map<TurfBoundary, Geometry> drawn = new HashMap<>();
        Provenance stamp = Provenance.of(view.account(), view.language());
        return new FeatureTable(
                stamp.on(SpanTables.boundaries(spans, context)),
                stamp,
                MultiLineString.class,
                spans.stream()
                        .map(
                                span ->
                                        drawn.computeIfAbsent(
                                                span.subject().boundary(),
                                                line -> shapes.lines(line.line())))
                        .toList(),
                new TerritoryStyles(history.atlas(), view.language()).boundaries());
    }
}
