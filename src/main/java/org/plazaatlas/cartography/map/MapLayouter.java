package org.plazaatlas.cartography.map;

import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.incident.IncidentLegend;
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
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Symbologies;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.cartography.topic.ContextFills;
import org.plazaatlas.cartography.topic.LeadingOrganization;
import org.plazaatlas.cartography.topic.LegendMaker;
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
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.ShownOrganizations;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.View;

import java.awt.geom.Path2D;
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
    private final ItemPlacement itemPlacement;
    private final LayerShapes layerShapes = new LayerShapes();
    private final Graticule graticule;

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
        topics = new TopicMaps(atlas, mosaic);
        itemPlacement = new ItemPlacement(atlas);
        graticule = new Graticule(atlas.projection());
    }

    private RequestedPicture picture(MapRequest asked) {
        Viewport viewport =
                Viewport.fitting(
                        asked.view().extent(), asked.size().width(), asked.size().height());
        View view = asked.view().withLook(look(asked, viewport));
        PictureFrame frame = new PictureFrame(viewport.extent(), mosaic);
        return new RequestedPicture(
                asked,
                view,
                SubjectFocus.of(asked.message(), atlas, asked.scene()),
                viewport,
                frame,
                symbology(asked, view, frame));
    }

    /**
     * @throws NoSuchElementException if the view shows changes and the scene has no difference
     * @throws CompletionException if the base map cannot be made
     */
    MapLayout layOut(MapRequest asked) {
        RequestedPicture picture = picture(asked);
        View view = picture.view();
        Viewport viewport = picture.viewport();
        double scale = asked.size().scale();
        // Another core makes it while names are placed: both take long the first time.
        CompletableFuture<BaseMap> begun = baseMaps.at(viewport.metresPerPixel() / scale);
        TopicMap topic = topic(picture);
        ItemPlacement.NumbersPlaced numbers = itemPlacement.numbers(picture);
        PlacedNames placed =
                picture.saysNothing()
                        ? itemPlacement.names(view, viewport)
                        : itemPlacement.pieceNames(
                                picture, topic, numbers, begun.join().linework());
        DrawnLayers layers = layers(asked.scene(), viewport, scale);
        List<MapItem> items = itemPlacement.items(picture, topic, numbers, placed, layers);
        BaseMap base = begun.join();
        Linework linework = base.linework();
        TurfLinework turf =
                topic.hasTurfLines() && view.shows(Layer.BOUNDARIES)
                        ? turf(picture, linework)
                        : TurfLinework.none(linework);
        OwnAreas own = OwnAreas.of(drawnClaims(picture, topic), mosaic, linework);
        MapLayout.Content content =
                new MapLayout.Content(
                        view,
                        picture.symbology(),
                        asked.message(),
                        asked.size(),
                        viewport,
                        base,
                        graticule(picture),
                        ZoneAreas.of(fills(picture, topic), mosaic, linework),
                        own,
                        turf,
                        layers,
                        outlined(picture, linework),
                        items,
                        legend(picture, topic, own, turf, layers, items),
                        sources(picture, topic, items),
                        ScaleBar.of(viewport, atlas.projection(), SCALE_BAR_PIXELS));
        return new MapLayout(content, mosaic);
    }

    private TopicMap topic(RequestedPicture picture) {
        Set<String> inTitle =
                picture.saysNothing()
                        ? Set.of()
                        : Set.copyOf(leading.inTitle(picture.view(), picture.scene()));
        return topics.of(
                picture.view(), picture.scene(), picture.symbology(), picture.focus(), inTitle);
    }

    private Path2D graticule(RequestedPicture picture) {
        return picture.view().shows(Layer.GRATICULE)
                ? graticule.lines(picture.viewport())
                : new Path2D.Double();
    }

    private Legend legend(
            RequestedPicture picture,
            TopicMap topic,
            OwnAreas own,
            TurfLinework turf,
            DrawnLayers layers,
            List<MapItem> items) {
        return new LegendMaker(atlas, picture.symbology(), picture.asked().view())
                .legend(
                        topic,
                        picture.focus().isPresent(),
                        picture.frame(),
                        own,
                        turf,
                        layers,
                        items,
                        incidentRows(picture));
    }

    /** The claims of the organizations that the picture draws, if it is one of zones. */
    private Set<Claim> drawnClaims(RequestedPicture picture, TopicMap topic) {
        if (!topic.hasTurfLines()) {
            return Set.of();
        }
        ShownOrganizations shown = new ShownOrganizations(atlas, picture.view());
        Set<Claim> claims = TopicMap.allClaims(picture.frame(), picture.scene().snapshot());
        claims.removeIf(claim -> !shown.draws(claim.organizationId()));
        return claims;
    }

    /** A picture about one place tells of it in detail, however large the place is. */
    private static Look look(MapRequest asked, Viewport viewport) {
        boolean aboutPlace = asked.message().subject().filter(MapSubject::isPlace).isPresent();
        Look look = asked.view().look();
        return aboutPlace && look == Look.AUTOMATIC ? Look.DETAILED : look.at(viewport.extent());
    }

    private DrawnLayers layers(Scene scene, Viewport viewport, double scale) {
        return new DrawnLayers(
                scene.layers().stream()
                        .map(layer -> layerShapes.drawn(layer, viewport, scale))
                        .toList());
    }

    /** The accent belongs to the organization that the picture is about. */
    private Symbology symbology(MapRequest asked, View view, PictureFrame frame) {
        Optional<String> accentId =
                asked.style() == MapStyle.NEWSPAPER
                        ? asked.message().subject().stream()
                                .flatMap(subject -> subject.organizationIds().stream())
                                .findFirst()
                                .or(() -> leading.in(view, asked.scene(), frame))
                        : Optional.empty();
        return symbologies.of(view.theme(), asked.style(), accentId);
    }

    /** What is not about the subject has the one colour of the context. */
    private Map<ZoneStyle, BitSet> fills(RequestedPicture picture, TopicMap topic) {
        Palette palette = picture.symbology().palette();
        return picture.focus()
                .map(f -> ContextFills.round(f, topic.fills(), mosaic, palette))
                .orElseGet(topic::fills);
    }

    private static Optional<SelectedExtent> outlined(RequestedPicture picture, Linework linework) {
        Snapshot snapshot = picture.scene().snapshot();
        return picture.focus()
                .map(f -> SelectedExtent.of(f, snapshot, linework))
                .or(
                        () ->
                                picture.view()
                                        .selection()
                                        .flatMap(s -> SelectedExtent.of(s, snapshot, linework)));
    }

    private TurfLinework turf(RequestedPicture picture, Linework linework) {
        double least = LEAST_BOUNDARY_PIXELS * picture.viewport().metresPerPixel();
        return TurfLinework.of(
                picture.scene().snapshot(),
                new ShownOrganizations(atlas, picture.view()),
                picture.focus(),
                linework,
                least);
    }

    private List<Legend.Entry> incidentRows(RequestedPicture picture) {
        return picture.scene()
                .incidents()
                .map(
                        new IncidentLegend(atlas, picture.view(), picture.symbology().palette())
                                ::entries)
                .orElse(List.of());
    }

    /** The sources of fills and incidents stand first; they tell of all the map. */
    private List<String> sources(RequestedPicture picture, TopicMap topic, List<MapItem> items) {
        List<String> counted =
                new SourceCount(atlas).ids(topic.claims(picture.frame()), MarksShown.in(items));
        Stream<String> ofIncidents =
                picture.scene().incidents().stream()
                        .flatMap(shown -> IncidentLegend.sourceIds(shown.selected()).stream());
        return Stream.of(topic.figureSource().stream(), ofIncidents, counted.stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
