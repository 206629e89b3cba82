package org.plazaatlas.briefing.incidents;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.plazaatlas.briefing.data.CodedWord;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.FeatureTable;
import org.plazaatlas.briefing.data.LonLatShapes;
import org.plazaatlas.briefing.data.Provenance;
import org.plazaatlas.briefing.data.TableForm;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.hotspot.HexagonHotSpot;
import org.plazaatlas.incident.hotspot.StateHotSpot;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;

import java.util.List;

/** Makes the tables of hot spots by incidents, with or without shapes. */
public final class IncidentHotSpotTable {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Atlas atlas;
    private final LonLatShapes shapes;
    private final Language language;
    private final Words words;

    public IncidentHotSpotTable(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.language = language;
        shapes = new LonLatShapes(atlas.projection());
        words = Words.of(IncidentHotSpotTable.class, language);
    }

    /** A row for each compared hexagon. */
    public DataTable hexagons(List<HexagonHotSpot> spots) {
        return new TableForm<HexagonHotSpot>("hot_hexagons", _ -> Subject.COUNTRY)
                .with("id", Kind.TEXT, s -> s.cell().q() + "," + s.cell().r())
                .with("events", Kind.COUNT, s -> s.total().events())
                .with("deaths", Kind.COUNT, s -> Math.toIntExact(s.total().deaths()))
                .with("gi_star", Kind.SCORE, HexagonHotSpot::z)
                .with("p_value", Kind.SCORE, HexagonHotSpot::p)
                .with("hot_spot", Kind.WORD, s -> CodedWord.of(s.hotSpotClass(), words))
                .fill(spots, words);
    }

    /** The hexagons with their outlines. */
    public FeatureTable hexagonFeatures(
            List<HexagonHotSpot> spots, HexagonGrid grid, Provenance stamp) {
        return new FeatureTable(
                stamp.on(hexagons(spots)),
                stamp,
                MultiPolygon.class,
                spots.stream()
                        .map(spot -> GEOMETRIES.createPolygon(grid.corners(spot.cell())))
                        .<Geometry>map(shapes::polygons)
                        .toList());
    }

    /** A row for each state. */
    public DataTable states(List<StateHotSpot> spots) {
        return new TableForm<StateHotSpot>("hot_states", s -> Subject.state(s.stateCode()))
                .with("state_code", Kind.TEXT, StateHotSpot::stateCode)
                .with("name", Kind.TEXT, s -> state(s).name().in(language))
                .with("events", Kind.COUNT, s -> s.total().events())
                .with("deaths", Kind.COUNT, s -> Math.toIntExact(s.total().deaths()))
                .with("rate_per_100k", Kind.SCORE, StateHotSpot::rate)
                .with("local_moran", Kind.SCORE, StateHotSpot::moran)
                .with("p_value", Kind.SCORE, StateHotSpot::p)
                .with("cluster", Kind.WORD, s -> CodedWord.of(s.kind(), words))
                .fill(spots, words);
    }

    /** The states with their outlines. */
    public FeatureTable stateFeatures(List<StateHotSpot> spots, Provenance stamp) {
        return new FeatureTable(
                stamp.on(states(spots)),
                stamp,
                MultiPolygon.class,
                spots.stream()
                        .map(this::state)
                        .map(State::outline)
                        .<Geometry>map(shapes::polygons)
                        .toList());
    }

    private State state(StateHotSpot spot) {
        return atlas.state(spot.stateCode()).orElseThrow();
    }
}
