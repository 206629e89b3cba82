package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.Column.Kind;
import org.plazaatlas.dossier.HotSpotText;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.HotSpot;
import org.plazaatlas.territory.Pressure;
import org.plazaatlas.territory.PressureWeights;

import java.util.List;

/**
 * Places in the order of their pressure: the score, every term in its own unit and in points of the
 * score, and in words why it ranks there and what speaks against it.
 */
final class HotSpotTable {

    private static final double LEAST_NAMED = 0.01;

    private final PressureWeights weights;
    private final Reading reading;

    HotSpotTable(PressureWeights weights, Reading reading) {
        this.weights = weights;
        this.reading = reading;
    }

    DataTable ofStates(List<HotSpot> ranking) {
        return form("hot_spots_states").fill(ranking, reading.words());
    }

    DataTable ofCities(List<HotSpot> ranking) {
        return form("hot_spots_cities").fill(ranking, reading.words());
    }

    private TableForm<HotSpot> form(String id) {
        TableForm<HotSpot> form =
                new TableForm<HotSpot>(id, HotSpotTable::place)
                        .with("rank", Kind.COUNT, HotSpot::rank)
                        .with("place", Kind.TEXT, spot -> reading.name(place(spot)))
                        .with("place_id", Kind.TEXT, spot -> place(spot).id())
                        .with("score", Kind.SCORE, HotSpot::score);
        addTerms(form);
        return form;
    }

    private void addTerms(TableForm<HotSpot> form) {
        form.with("contested_share", Kind.SHARE, s -> s.pressure().contestedShare())
                .with("contested_points", Kind.SCORE, s -> contestedPoints(s.pressure()))
                .with("hostile_km_per_100_km", Kind.SCORE, s -> s.pressure().hostileKmPer100Km())
                .with("boundary_points", Kind.SCORE, s -> boundaryPoints(s.pressure()))
                .with("rivals_less_one", Kind.COUNT, s -> s.pressure().rivalsLessOne())
                .with("rivals_points", Kind.SCORE, s -> rivalsPoints(s.pressure()))
                .with("shock_sum", Kind.SCORE, s -> s.pressure().shockSum())
                .with("shocks_points", Kind.SCORE, s -> shocksPoints(s.pressure()))
                .with("shock_ids", Kind.IDS, s -> shockIds(s.pressure()))
                .with("why", Kind.TEXT, s -> explained(s).why())
                .with("against", Kind.TEXT, s -> explained(s).against());
    }

    private HotSpotText explained(HotSpot spot) {
        return reading.dossiers()
                .explain(
                        spot,
                        weights,
                        reading.date(),
                        reading.view().attribution(),
                        reading.view().language());
    }

    private static Subject place(HotSpot spot) {
        return spot.pressure().place();
    }

    private double contestedPoints(Pressure pressure) {
        return weights.contested() * pressure.contestedShare();
    }

    private double boundaryPoints(Pressure pressure) {
        return weights.boundary() * pressure.hostileKmPer100Km();
    }

    private double rivalsPoints(Pressure pressure) {
        return weights.rivals() * pressure.rivalsLessOne();
    }

    private double shocksPoints(Pressure pressure) {
        return weights.shocks() * pressure.shockSum();
    }

    /** The shocks of which at least a hundredth is left; the sum counts the older ones too. */
    private static List<String> shockIds(Pressure pressure) {
        return pressure.shocks().stream()
                .filter(shock -> shock.remaining() >= LEAST_NAMED)
                .map(shock -> shock.event().id())
                .toList();
    }
}
