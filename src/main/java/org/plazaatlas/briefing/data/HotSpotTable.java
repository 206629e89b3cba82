package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.dossier.line.HotSpotText;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressurePoints;
import org.plazaatlas.territory.pressure.PressureWeights;

import java.util.List;

/**
 * Makes the table of places ranked by pressure: the score, every term in its own unit and in points
 * of the score, and in words why a place ranks there and what speaks against it.
 */
final class HotSpotTable {

    private static final double LEAST_NAMED = 0.01;

    private record Explained(HotSpot spot, HotSpotText text) {

        private Pressure pressure() {
            return spot.pressure();
        }
    }

    private final PressureWeights weights;
    private final TableContext context;

    HotSpotTable(PressureWeights weights, TableContext context) {
        this.weights = weights;
        this.context = context;
    }

    DataTable ofStates(List<HotSpot> ranking) {
        return form("hot_spots_states").fill(explained(ranking), context.words());
    }

    DataTable ofCities(List<HotSpot> ranking) {
        return form("hot_spots_cities").fill(explained(ranking), context.words());
    }

    private TableForm<Explained> form(String id) {
        TableForm<Explained> form =
                new TableForm<Explained>(id, e -> place(e.spot()))
                        .with("rank", Kind.COUNT, e -> e.spot().rank())
                        .with("place", Kind.TEXT, e -> context.name(place(e.spot())))
                        .with("place_id", Kind.TEXT, e -> place(e.spot()).id())
                        .with("score", Kind.SCORE, e -> e.spot().score());
        addTerms(form);
        return form;
    }

    private void addTerms(TableForm<Explained> form) {
        form.with("contested_share", Kind.SHARE, e -> e.pressure().contestedShare())
                .with("contested_points", Kind.SCORE, e -> points(e).contested())
                .with("hostile_km_per_100_km", Kind.SCORE, e -> e.pressure().hostileKmPer100Km())
                .with("boundary_points", Kind.SCORE, e -> points(e).boundary())
                .with("rivals_less_one", Kind.COUNT, e -> e.pressure().rivalsLessOne())
                .with("rivals_points", Kind.SCORE, e -> points(e).rivals())
                .with("shock_sum", Kind.SCORE, e -> e.pressure().shockSum())
                .with("shocks_points", Kind.SCORE, e -> points(e).shocks())
                .with("shock_ids", Kind.IDS, e -> shockIds(e.pressure()))
                .with("why", Kind.TEXT, e -> e.text().why())
                .with("against", Kind.TEXT, e -> e.text().against());
    }

    private List<Explained> explained(List<HotSpot> ranking) {
        return ranking.stream().map(spot -> new Explained(spot, explain(spot))).toList();
    }

    private HotSpotText explain(HotSpot spot) {
        return context.dossiers()
                .explain(
                        spot,
                        weights,
                        context.date(),
                        context.view().account(),
                        context.view().language());
    }

    private static Subject place(HotSpot spot) {
        return spot.pressure().place();
    }

    private PressurePoints points(Explained explained) {
        return explained.pressure().points(weights);
    }

    /** The shocks of which at least a hundredth is left; the sum also counts older ones. */
    private static List<String> shockIds(Pressure pressure) {
        return pressure.shocks().stream()
                .filter(shock -> shock.remaining() >= LEAST_NAMED)
                .map(shock -> shock.event().id())
                .toList();
    }
}
