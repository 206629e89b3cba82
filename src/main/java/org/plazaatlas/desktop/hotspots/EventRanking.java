package org.plazaatlas.desktop.hotspots;

import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.incident.hotspot.HexagonHotSpot;
import org.plazaatlas.incident.hotspot.PressureAgreement;
import org.plazaatlas.incident.hotspot.StateHotSpot;
import org.plazaatlas.incident.hotspot.StateHotSpots;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.IncidentFinder;
import org.plazaatlas.view.OwnIncidentsOnMap;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The states ranked by incidents, beside their places in the ranking by pressure.
 *
 * @param lines the state with the highest rate first
 * @param total the incidents of those days
 * @param hotHexagons how many hexagons are hot spots
 * @param newest the day of the newest incident on record
 */
record EventRanking(
        List<Line> lines,
        PressureAgreement agreement,
        IncidentTotal total,
        long hotHexagons,
        Optional<LocalDate> newest) {

    /**
     * A state.
     *
     * @param rank from 1
     * @param pressureRank its place in the ranking by pressure; empty if that has no score for it
     */
    record Line(int rank, StateHotSpot spot, Optional<Integer> pressureRank) {}

    /**
     * What a ranking depends on.
     *
     * @param own the tables that are counted; empty for that of the atlas alone
     */
    record Question(
            Optional<OwnIncidentsOnMap> own,
            DateRange days,
            IncidentFilter filter,
            IncidentMeasure measure,
            int hexagonKm,
            LocalDate date,
            Account account,
            PressureWeights weights) {

        static Question of(View view, Optional<OwnIncidentsOnMap> own, PressureWeights weights) {
            return new Question(
                    own,
                    view.incidentDays(),
                    view.incidents().filter(),
                    view.incidents().measure(),
                    view.incidents().hexagonKm(),
                    view.date(),
                    view.account(),
                    weights);
        }
    }

    /** Whether the records end before some days, of which they tell nothing then. */
    boolean isBefore(DateRange days) {
        return newest.filter(day -> DateRange.isInOrder(day.plusDays(1), days.from())).isPresent();
    }

    /** Whether the records end more than a month before some days do. */
    boolean endsWithin(DateRange days) {
        return newest.filter(day -> !DateRange.isInOrder(days.to().minusMonths(1), day))
                .isPresent();
    }

    /** Ranks the states of the atlas of some scenes. */
    static EventRanking of(Question asked, Scenes scenes, StateHotSpots states) {
        IncidentFinder incidents = scenes.incidents();
        IncidentTable table = incidents.table(asked.own());
        SelectedIncidents selected = SelectedIncidents.of(table, asked.days(), asked.filter());
        List<StateHotSpot> byEvents = states.of(selected, asked.measure());
        List<HotSpot> byPressure =
                scenes.pressures(asked.date(), asked.account()).rankStates(asked.weights());
        HexagonGrid grid = HexagonGrid.ofKm(asked.hexagonKm());
        return new EventRanking(
                lines(byEvents, byPressure),
                PressureAgreement.of(byEvents, byPressure),
                selected.total(),
                incidents.hotSpots(selected, grid, asked.measure()).stream()
                        .map(HexagonHotSpot::hotSpotClass)
                        .filter(each -> each.isHot())
                        .count(),
                table.newestDay());
    }

    private static List<Line> lines(List<StateHotSpot> byEvents, List<HotSpot> byPressure) {
        Map<String, HotSpot> pressures =
                byPressure.stream()
                        .filter(spot -> spot.score() > 0)
                        .collect(
                                Collectors.toMap(
                                        spot -> spot.pressure().place().id(), Function.identity()));
        List<Line> lines = new ArrayList<>();
        for (StateHotSpot spot : byEvents) {
            if (spot.rate() > 0) {
                lines.add(
                        new Line(
                                lines.size() + 1,
                                spot,
                                Optional.ofNullable(pressures.get(spot.stateCode()))
                                        .map(HotSpot::rank)));
            }
        }
        return lines;
    }
}
