package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.Mosaic;
import org.plazaatlas.territory.Snapshot;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides all that is drawn of a view. Keeps what the next layout of the same place needs again.
 */
final class Cartographer {

    private static final double SCALE_BAR_PIXELS = 140;
    private static final double USUAL_WIDTH_PIXELS = 1_400;

    private final Atlas atlas;
    private final Mosaic mosaic;
    private final BaseMaps baseMaps;
    private final OrganizationSigns signs;
    private final NamePlacement namePlacement;
    private final PresenceMarks presenceMarks;
    private final EventMarks eventMarks;
    private final Graticule graticule;
    private NamesKey namedFor;
    private Names names;

    /** What the names in a picture depend on. */
    private record NamesKey(
            Viewport viewport, Language language, Set<Layer> layers, boolean alone) {}

    Cartographer(Atlas atlas, Mosaic mosaic) {
        this.atlas = atlas;
        this.mosaic = mosaic;
        baseMaps = new BaseMaps(atlas, mosaic, Thread::startVirtualThread);
        signs = new OrganizationSigns(atlas);
        namePlacement = new NamePlacement(atlas, new NamePlanner(atlas));
        presenceMarks = new PresenceMarks(atlas);
        eventMarks = new EventMarks(atlas);
        graticule = new Graticule(atlas.projection());
        Thread.startVirtualThread(this::prepare);
    }

    /** Begins what the first picture of the whole country will need. */
    private void prepare() {
        baseMaps.at(Extent.ofCountry(atlas).widthMetres() / USUAL_WIDTH_PIXELS);
    }

    OrganizationSigns signs() {
        return signs;
    }

    MapLayout layOut(View view, Scene scene, PictureSize size) {
        Snapshot snapshot = scene.snapshot();
        Viewport viewport = Viewport.fitting(view.extent(), size.width(), size.height());
        BaseMap base = baseMaps.at(viewport.metresPerPixel() / size.scale());
        ZoneStyles styles = new ZoneStyles(atlas, signs, view, snapshot);
        ZoneAreas zones = ZoneAreas.of(snapshot, styles, base.linework());
        BitSet selected = view.selection().map(s -> facesOf(s, snapshot)).orElseGet(BitSet::new);
        List<MapItem> items = items(view, snapshot, viewport, styles);
        PictureSubjects subjects =
                PictureSubjects.of(view, snapshot, viewport, styles, mosaic.faces(), items);
        MapLayout.Content content =
                new MapLayout.Content(
                        view,
                        size,
                        viewport,
                        base,
                        view.shows(Layer.GRATICULE)
                                ? graticule.lines(viewport)
                                : new Path2D.Double(),
                        zones,
                        selected,
                        selected.isEmpty()
                                ? Optional.empty()
                                : Optional.of(base.linework().outline(selected)),
                        items,
                        new LegendMaker(atlas, signs, view).legend(subjects),
                        new SourceCount(atlas).ids(subjects),
                        ScaleBar.of(viewport, atlas.projection(), SCALE_BAR_PIXELS));
        return new MapLayout(content, mosaic);
    }

    private List<MapItem> items(
            View view, Snapshot snapshot, Viewport viewport, ZoneStyles styles) {
        Names placed = names(view, viewport);
        CollisionIndex taken = placed.taken().copy();
        List<MapItem> items = new ArrayList<>(placed.items());
        if (view.shownAlone().isEmpty()) {
            Map<String, List<StatePresence>> presences = StatePresence.byState(snapshot, styles);
            items.addAll(presenceMarks.place(presences, placed.blocks(), viewport, taken));
        }
        items.addAll(eventMarks.place(view, viewport, taken));
        return items;
    }

    private Names names(View view, Viewport viewport) {
        NamesKey key =
                new NamesKey(
                        viewport, view.language(), view.layers(), view.shownAlone().isPresent());
        if (!key.equals(namedFor)) {
            names = namePlacement.place(view, viewport);
            namedFor = key;
        }
        return names;
    }

    private BitSet facesOf(Subject subject, Snapshot snapshot) {
        BitSet selected = new BitSet();
        switch (subject.kind()) {
            case STATE -> selected.or(mosaic.facesOfState(subject.id()));
            case ORGANIZATION ->
                    snapshot.zone(subject.id())
                            .ifPresent(
                                    zone -> {
                                        selected.or(zone.dominant());
                                        selected.or(zone.presence());
                                    });
            default -> {
                // A point or a thing without a place has no outline.
            }
        }
        return selected;
    }
}
