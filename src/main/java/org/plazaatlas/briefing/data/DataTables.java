package org.plazaatlas.briefing.data;

import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the tables of what a view shows: in its language, from the sources that it counts, without
 * the organizations that it hides. Safe for use by several threads.
 */
public final class DataTables {

    private final History history;
    private final Dossiers dossiers;
    private final Scenes scenes;
    private final CityFaces cityFaces;

    public DataTables(History history, Dossiers dossiers) {
        this.history = history;
        this.dossiers = dossiers;
        scenes = new Scenes(dossiers.gauge());
        cityFaces = new CityFaces(history.atlas(), history.mosaic());
    }

    /**
     * Every table of a view: those of its topic first, then zones, claims, disputes, status, joint
     * areas, boundaries, shocks and the series of dominated areas. Unless hot spots are the topic,
     * they come last and have the default weights.
     */
    public List<DataTable> of(View view) {
        Stream<DataTable> zones =
                Stream.of(
                        zones(view),
                        claims(view),
                        disputes(view),
                        status(view),
                        jointAreas(view),
                        boundaries(view),
                        shocks(view),
                        areaSeries(view));
        Stream<DataTable> hotSpots = Stream.of(hotSpotsOfStates(view), hotSpotsOfCities(view));
        return switch (view.topic()) {
            case Topic.Zones() -> Stream.concat(zones, hotSpots).toList();
            case Topic.HotSpots _ -> Stream.concat(hotSpots, zones).toList();
            case Topic.Homicides() ->
                    Stream.of(Stream.of(homicides(view)), zones, hotSpots)
                            .flatMap(tables -> tables)
                            .toList();
            case Topic.Changes _ ->
                    Stream.of(
                                    Stream.of(
                                            changes(view),
                                            stateChanges(view),
                                            disputeChanges(view),
                                            cityChanges(view)),
                                    zones,
                                    hotSpots)
                            .flatMap(tables -> tables)
                            .toList();
        };
    }

    public DataTable zones(View view) {
        TableContext context = read(view);
        return ZoneTable.of(ZonePart.of(context), context);
    }

    public DataTable claims(View view) {
        return ClaimTable.of(read(view));
    }

    /** The evidence of disputes that counts on the days of the view. */
    public DataTable disputes(View view) {
        return DisputeTable.of(read(view));
    }

    public DataTable status(View view) {
        return StatusTable.of(read(view));
    }

    public DataTable jointAreas(View view) {
        return JointAreaTable.of(read(view));
    }

    public DataTable boundaries(View view) {
        TableContext context = read(view);
        return BoundaryTable.of(TurfLine.of(context), context);
    }

    /**
     * The turf boundaries of a view that run within a state or along its border, the longest first.
     *
     * @param stateCode INEGI code
     */
    public List<TurfBoundary> boundariesIn(String stateCode, View view) {
        TableContext context = read(view);
        return context.turfBoundaries()
                .filter(line -> context.mosaic().kmByState(line.edges()).containsKey(stateCode))
                .toList();
    }

    public DataTable shocks(View view) {
        return ShockTable.of(read(view));
    }

    /**
     * The area that organizations dominate over the time span of the atlas, independent of the date
     * of the view.
     */
    public DataTable areaSeries(View view) {
        return AreaSeriesTable.of(read(view));
    }

    public DataTable hotSpotsOfStates(View view) {
        return hotSpots(view).ofStates(ranked(view).states());
    }

    public DataTable hotSpotsOfCities(View view) {
        return hotSpots(view).ofCities(ranked(view).cities());
    }

    /** The homicides that a map of them shows on the date of the view. */
    public DataTable homicides(View view) {
        return HomicideTable.of(scenes.of(view.withTopic(Topic.HOMICIDES)).homicides(), read(view));
    }

    private HotSpotTable hotSpots(View view) {
        return new HotSpotTable(weights(view), read(view));
    }

    private Scene ranked(View view) {
        return scenes.of(view.withTopic(new Topic.HotSpots(weights(view))));
    }

    private static PressureWeights weights(View view) {
        return view.topic() instanceof Topic.HotSpots(var weights)
                ? weights
                : PressureWeights.DEFAULT;
    }

    /**
     * What changed since the date that the view's topic names.
     *
     * @throws IllegalArgumentException if the topic of the view is not changes
     */
    public DataTable changes(View view) {
        TableContext context = read(view);
        return ChangeTable.of(ChangePart.of(difference(view), context), context);
    }

    /**
     * The disputes that began or are no longer told of since the date that the view's topic names.
     *
     * @throws IllegalArgumentException if the topic of the view is not changes
     */
    public DataTable disputeChanges(View view) {
        return DisputeChangeTable.of(difference(view), read(view));
    }

    /**
     * What differs of the priority cities since the date that the view's topic names.
     *
     * @throws IllegalArgumentException if the topic of the view is not changes
     */
    public DataTable cityChanges(View view) {
        return CityChangeTable.of(difference(view), cityFaces, read(view));
    }

    /**
     * What differs of the states since the date that the view's topic names.
     *
     * @throws IllegalArgumentException if the topic of the view is not changes
     */
    public DataTable stateChanges(View view) {
        return StateChangeTable.of(difference(view), read(view));
    }

    private Difference difference(View view) {
        return scenes.of(view)
                .difference()
                .orElseThrow(() -> new IllegalArgumentException("the topic is not changes"));
    }

    private TableContext read(View view) {
        return TableContext.of(view, history, dossiers);
    }
}
