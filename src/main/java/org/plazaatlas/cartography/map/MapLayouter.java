package org.plazaatlas.cartography.map;

import org.plazaatlas.cache.Deferred;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.incident.IncidentLegend;
import org.plazaatlas.cartography.incident.IncidentMarks;
import org.plazaatlas.cartography.labelling.LabelOptions;
import org.plazaatlas.cartography.labelling.LayerNames;
import org.plazaatlas.cartography.labelling.MunicipalityNames;
import org.plazaatlas.cartography.labelling.NamePlacement;
import org.plazaatlas.cartography.labelling.NamePlanner;
import org.plazaatlas.cartography.labelling.OrganizationLabel;
import org.plazaatlas.cartography.labelling.PieceNames;
import org.plazaatlas.cartography.labelling.PlacedNames;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.layout.MarksShown;
import org.plazaatlas.cartography.linework.BaseMap;
import org.plazaatlas.cartography.linework.BaseMaps;
import org.plazaatlas.cartography.linework.DrawnLayers;
import org.plazaatlas.cartography.linework.Graticule;
import org.plazaatlas.cartography.linework.LayerShapes;
import org.plazaatlas.cartography.linework.Linework;
import org.plazaatlas.cartography.linework.OwnAreas;
import org.plazaatlas.cartography.linework.ScaleBar;
import org.plazaatlas.cartography.linework.SelectedExtent;
import org.plazaatlas.cartography.linework.TurfLinework;
import org.plazaatlas.cartography.linework.ZoneAreas;
import org.plazaatlas.cartography.marker.EventMarkPlacement;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Symbologies;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.cartography.topic.ContextFills;
import org.plazaatlas.cartography.topic.LeadingOrganization;
import org.plazaatlas.cartography.topic.LegendMaker;
import org.plazaatlas.cartography.topic.OrganizationLabels;
import org.plazaatlas.cartography.topic.SourceCount;
import org.plazaatlas.cartography.topic.TopicMap;
import org.plazaatlas.cartography.topic.TopicMaps;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.ShownOrganizations;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.View;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * Lays out the map of a view. Keeps what the next layout of the same viewport needs again. For one
 * thread at a time.
 */
final class MapLayouter {

    private static final double SCALE_BAR_PIXELS = 140;
    private static final double LEAST_BOUNDARY_PIXELS = 24;
    private static final double DEFAULT_WIDTH_PIXELS = 1_400;

    private final Atlas atlas;
    private final Mosaic mosaic;
    private final BaseMaps baseMaps;
    private final Symbologies symbologies;
    private final LeadingOrganization leading;
    private final TopicMaps topics;
    private final NamePlacement namePlacement;
    private final Deferred<PieceNames> pieceNames;
    private final EventMarkPlacement eventMarks;
    private final MunicipalityNames municipalityNames;
    private final IncidentMarks incidentMarks;
    private final LayerNames layerNames = new LayerNames();
    private final LayerShapes layerShapes = new LayerShapes();
    private final Graticule graticule;
    private NamesKey namedFor;
    private PlacedNames names;

    /** What the names in a picture depend on. */
    private record NamesKey(Viewport viewport, LabelOptions options) {}

    /**
     * @param ahead whether to prepare the neighbouring scales, since a window will ask for them
     *     soon
     */
    MapLayouter(Atlas atlas, Mosaic mosaic, boolean ahead) {
        Thread.startVirtualThread(TextStyle::prepare);
        this.atlas = atlas;
        this.mosaic = mosaic;
        baseMaps = new BaseMaps(atlas, mosaic, ahead);
        if (ahead) {
            // The first picture of the whole country will need it.
            CompletableFuture<BaseMap> _ =
                    baseMaps.at(Extent.ofCountry(atlas).widthMetres() / DEFAULT_WIDTH_PIXELS);
        }
        symbologies = new Symbologies(atlas);
        leading = new LeadingOrganization(atlas);
        NamePlanner planner = new NamePlanner(atlas);
        namePlacement = new NamePlacement(atlas, planner);
        pieceNames = Deferred.from(() -> new PieceNames(atlas, planner));
        topics = new TopicMaps(atlas, mosaic);
        eventMarks = new EventMarkPlacement(atlas);
        municipalityNames = new MunicipalityNames(atlas);
        incidentMarks = new IncidentMarks(atlas);
        graticule = new Graticule(atlas.projection());
    }

    /**
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    MapLayout layOut(
            View asked, MapMessage message, Scene scene, PictureSize size, MapStyle style) {
        Optional<SubjectFocus> focus = SubjectFocus.of(message, atlas, scene);
        Viewport viewport = Viewport.fitting(asked.extent(), size.width(), size.height());
        View view = asked.withLook(look(asked, message, viewport));
        // Another core makes it while names are placed: both take long the first time.
        CompletableFuture<BaseMap> begun = baseMaps.at(viewport.metresPerPixel() / size.scale());
        PictureFrame frame = new PictureFrame(viewport.extent(), mosaic);
        Symbology symbology = symbology(view, message, scene, frame, style);
        Set<String> inTitle =
                message.equals(MapMessage.NONE)
                        ? Set.of()
                        : Set.copyOf(leading.inTitle(view, scene));
        TopicMap topic = topics.of(view, scene, symbology, focus, inTitle);
        PlacedNames placed =
                message.equals(MapMessage.NONE)
                        ? names(view, viewport)
                        : pieceNames(
                                view, message, symbology, focus, topic, begun.join(), viewport);
        IncidentMarks.OnPicture incidents =
                incidentMarks.on(view, scene, viewport, symbology.palette());
        DrawnLayers layers = layers(scene, viewport, size.scale());
        List<MapItem> items =
                items(view, message, topic, focus, viewport, placed, incidents, layers);
        BaseMap base = begun.join();
        TurfLinework turf =
                topic.hasTurfLines() && view.shows(Layer.BOUNDARIES)
                        ? turf(view, scene.snapshot(), focus, viewport, base.linework())
                        : TurfLinework.none(base.linework());
        OwnAreas own = OwnAreas.of(drawnClaims(view, scene, topic, frame), mosaic, base.linework());
        MapLayout.Content content =
                new MapLayout.Content(
                        view,
                        symbology,
                        message,
                        size,
                        viewport,
                        base,
                        view.shows(Layer.GRATICULE)
                                ? graticule.lines(viewport)
                                : new Path2D.Double(),
                        ZoneAreas.of(
                                fills(topic, focus, symbology.palette()), mosaic, base.linework()),
                        own,
                        turf,
                        layers,
                        outlined(view, focus, scene.snapshot(), base.linework()),
                        items,
                        new LegendMaker(atlas, symbology, asked)
                                .legend(
                                        topic,
                                        focus.isPresent(),
                                        frame,
                                        own,
                                        turf,
                                        layers,
                                        items,
                                        incidentRows(view, scene, symbology.palette())),
                        sources(topic, frame, items, scene),
                        ScaleBar.of(viewport, atlas.projection(), SCALE_BAR_PIXELS));
        return new MapLayout(content, mosaic);
    }

    /** The claims of the organizations that the picture draws, if it is one of zones. */
    private Set<Claim> drawnClaims(View view, Scene scene, TopicMap topic, PictureFrame frame) {
        if (!topic.hasTurfLines()) {
            return Set.of();
        }
        ShownOrganizations shown = new ShownOrganizations(atlas, view);
        Set<Claim> claims = TopicMap.allClaims(frame, scene.snapshot());
        claims.removeIf(claim -> !shown.draws(claim.organizationId()));
        return claims;
    }

    /** A picture about one place tells of it in detail, however large the place is. */
    private static Look look(View asked, MapMessage message, Viewport viewport) {
        boolean aboutPlace = message.subject().filter(MapSubject::isPlace).isPresent();
        return aboutPlace && asked.look() == Look.AUTOMATIC
                ? Look.DETAILED
                : asked.look().at(viewport.extent());
    }

    private DrawnLayers layers(Scene scene, Viewport viewport, double scale) {
        return new DrawnLayers(
                scene.layers().stream()
                        .map(layer -> layerShapes.drawn(layer, viewport, scale))
                        .toList());
    }

    /** The accent belongs to the organization that the picture is about. */
    private Symbology symbology(
            View view, MapMessage message, Scene scene, PictureFrame frame, MapStyle style) {
        Optional<String> accentId =
                style == MapStyle.NEWSPAPER
                        ? message.subject().stream()
                                .flatMap(subject -> subject.organizationIds().stream())
                                .findFirst()
                                .or(() -> leading.in(view, scene, frame))
                        : Optional.empty();
        return symbologies.of(view.theme(), style, accentId);
    }

    /** What is not about the subject has the one colour of the context. */
    private Map<ZoneStyle, BitSet> fills(
            TopicMap topic, Optional<SubjectFocus> focus, Palette palette) {
        return focus.map(f -> ContextFills.round(f, topic.fills(), mosaic, palette))
                .orElseGet(topic::fills);
    }

    private static Optional<SelectedExtent> outlined(
            View view, Optional<SubjectFocus> focus, Snapshot snapshot, Linework linework) {
        return focus.map(f -> SelectedExtent.of(f, snapshot, linework))
                .or(() -> view.selection().flatMap(s -> SelectedExtent.of(s, snapshot, linework)));
    }

    private TurfLinework turf(
            View view,
            Snapshot snapshot,
            Optional<SubjectFocus> focus,
            Viewport viewport,
            Linework linework) {
        double least = LEAST_BOUNDARY_PIXELS * viewport.metresPerPixel();
        return TurfLinework.of(
                snapshot, new ShownOrganizations(atlas, view), focus, linework, least);
    }

    private PlacedNames pieceNames(
            View view,
            MapMessage message,
            Symbology symbology,
            Optional<SubjectFocus> focus,
            TopicMap topic,
            BaseMap base,
            Viewport viewport) {
        PictureFrame frame = new PictureFrame(viewport.extent(), mosaic);
        List<OrganizationLabel> organizations =
                message.namesOrganizations()
                        ? new OrganizationLabels(atlas, symbology, view.language())
                                .of(topic.organizationAreas(frame), base.linework(), viewport)
                        : List.of();
        PlacedNames all = pieceNames.get().place(view, viewport, focus, organizations);
        return focus.map(all::focused).orElse(all);
    }

    private List<MapItem> items(
            View view,
            MapMessage message,
            TopicMap topic,
            Optional<SubjectFocus> focus,
            Viewport viewport,
            PlacedNames placed,
            IncidentMarks.OnPicture incidents,
            DrawnLayers layers) {
        CollisionIndex taken = placed.taken().copy();
        List<MapItem> callOuts =
                eventMarks.placeCallOuts(view, message.callOuts(), focus, viewport, taken);
        List<MapItem> items = new ArrayList<>(incidents.below());
        items.addAll(topic.items(placed, viewport, taken));
        if (!message.callOuts().isNone()) {
            items.addAll(callOuts);
        } else {
            items.addAll(eventMarks.place(view, focus, viewport, taken));
        }
        items.addAll(layerNames.place(layers, viewport, taken));
        if (focus.isEmpty()) {
            items.addAll(municipalityNames.place(view, viewport, taken));
        }
        items.addAll(incidents.above(taken));
        return items;
    }

    private List<Legend.Entry> incidentRows(View view, Scene scene, Palette palette) {
        return scene.incidents()
                .map(new IncidentLegend(atlas, view, palette)::entries)
                .orElse(List.of());
    }

    /** The sources of fills and incidents stand first; they tell of all the map. */
    private List<String> sources(
            TopicMap topic, PictureFrame frame, List<MapItem> items, Scene scene) {
        List<String> counted =
                new SourceCount(atlas).ids(topic.claims(frame), MarksShown.in(items));
        Stream<String> ofIncidents =
                scene.incidents().stream()
                        .flatMap(shown -> IncidentLegend.sourceIds(shown.selected()).stream());
        return Stream.of(topic.figureSource().stream(), ofIncidents, counted.stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private PlacedNames names(View view, Viewport viewport) {
        NamesKey key = new NamesKey(viewport, LabelOptions.of(view));
        if (!key.equals(namedFor)) {
            names = namePlacement.place(view, viewport);
            namedFor = key;
        }
        return names;
    }
}
