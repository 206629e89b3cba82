package org.plazaatlas.cartography.map;

import org.plazaatlas.cache.Deferred;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.incident.IncidentMarks;
import org.plazaatlas.cartography.labelling.LabelOptions;
import org.plazaatlas.cartography.labelling.LayerNames;
import org.plazaatlas.cartography.labelling.LeaderEnds;
import org.plazaatlas.cartography.labelling.MunicipalityNames;
import org.plazaatlas.cartography.labelling.NamePlacement;
import org.plazaatlas.cartography.labelling.NamePlanner;
import org.plazaatlas.cartography.labelling.OrganizationLabel;
import org.plazaatlas.cartography.labelling.PieceNames;
import org.plazaatlas.cartography.labelling.PlacedNames;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.linework.DrawnLayers;
import org.plazaatlas.cartography.linework.Linework;
import org.plazaatlas.cartography.marker.EventMarkPlacement;
import org.plazaatlas.cartography.topic.OrganizationLabels;
import org.plazaatlas.cartography.topic.TopicMap;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.List;

/**
 * Places what stands on the land of a map: names, marks, call-outs. Keeps the names of the last
 * viewport, which a change of the date does not move. For one thread at a time.
 */
final class ItemPlacement {

    private final Atlas atlas;
    private final NamePlacement namePlacement;
    private final Deferred<PieceNames> pieceNames;
    private final EventMarkPlacement eventMarks;
    private final MunicipalityNames municipalityNames;
    private final IncidentMarks incidentMarks;
    private final LayerNames layerNames = new LayerNames();
    private NamesKey namedFor;
    private PlacedNames names;

    /** What the names in a picture depend on. */
    private record NamesKey(Viewport viewport, LabelOptions options) {}

    ItemPlacement(Atlas atlas) {
        this.atlas = atlas;
        NamePlanner planner = new NamePlanner(atlas);
        namePlacement = new NamePlacement(atlas, planner);
        pieceNames = Deferred.from(() -> new PieceNames(atlas, planner));
        eventMarks = new EventMarkPlacement(atlas);
        municipalityNames = new MunicipalityNames(atlas);
        incidentMarks = new IncidentMarks(atlas);
    }

    /** The names on a map of a window. */
    PlacedNames names(View view, Viewport viewport) {
        NamesKey key = new NamesKey(viewport, LabelOptions.of(view));
        if (!key.equals(namedFor)) {
            names = namePlacement.place(view, viewport);
            namedFor = key;
        }
        return names;
    }

    /**
     * The numbers of events, which are what a picture says: names keep clear of them.
     *
     * @param taken what names must keep clear of
     */
    record NumbersPlaced(List<MapItem> items, CollisionIndex taken) {}

    /** The numbers on the map of a finished piece; a map that says nothing has none. */
    NumbersPlaced numbers(RequestedPicture picture) {
        if (picture.saysNothing()) {
            return new NumbersPlaced(List.of(), new CollisionIndex());
        }
        View view = picture.view();
        Viewport viewport = picture.viewport();
        PieceNames names = pieceNames.get();
        CollisionIndex taken = names.beforeNames(view, viewport, picture.focus());
        List<MapItem> items =
                eventMarks.placeCallOuts(
                        view,
                        picture.message().callOuts(),
                        picture.focus(),
                        viewport,
                        names.beforeNumbers(view, viewport, picture.focus()));
        for (MapItem item : items) {
            if (item instanceof MapItem.Leader leader) {
                taken.take(leader.line());
            } else {
                taken.take(item.bounds());
            }
        }
        return new NumbersPlaced(items, taken);
    }

    /** The names on the map of a finished piece that says something of its subject. */
    PlacedNames pieceNames(
            RequestedPicture picture, TopicMap topic, NumbersPlaced numbers, Linework linework) {
        View view = picture.view();
        List<OrganizationLabel> organizations =
                picture.message().namesOrganizations()
                        ? new OrganizationLabels(atlas, picture.symbology(), view.language())
                                .of(
                                        topic.organizationAreas(picture.frame()),
                                        linework,
                                        picture.viewport())
                        : List.of();
        PlacedNames all =
                pieceNames
                        .get()
                        .place(
                                view,
                                picture.viewport(),
                                picture.focus(),
                                organizations,
                                numbers.taken());
        return picture.focus().map(all::focused).orElse(all);
    }

    /** All that stands on the map, in the order in which it is drawn. */
    List<MapItem> items(
            RequestedPicture picture,
            TopicMap topic,
            NumbersPlaced numbers,
            PlacedNames placed,
            DrawnLayers layers) {
        View view = picture.view();
        Viewport viewport = picture.viewport();
        IncidentMarks.OnPicture incidents =
                incidentMarks.on(view, picture.scene(), viewport, picture.symbology().palette());
        CollisionIndex taken = placed.taken().copy();
        List<MapItem> items = new ArrayList<>(incidents.below());
        items.addAll(topic.items(placed, viewport, taken));
        items.addAll(
                picture.message().callOuts().isNone()
                        ? eventMarks.place(view, picture.focus(), viewport, taken)
                        : numbers.items());
        items.addAll(layerNames.place(layers, viewport, taken));
        if (picture.focus().isEmpty()) {
            items.addAll(municipalityNames.place(view, viewport, taken));
        }
        items.addAll(incidents.above(taken));
        return picture.saysNothing() ? items : LeaderEnds.at(placed.blocks(), items);
    }
}
