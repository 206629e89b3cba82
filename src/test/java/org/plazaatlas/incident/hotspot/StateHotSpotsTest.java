package org.plazaatlas.incident.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.IncidentDraft.incident;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.state;

import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Incident.PlacePrecision;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of the states, worked out by hand. Three square states lie side by side, so the
 * second has two neighbours and each other one. They have 4, 1 and 1 deaths: the mean is 2, the
 * deviations are 2, −1 and −1, and their variance is 2.
 */
class StateHotSpotsTest {

    private static final DateRange YEAR =
            new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    private static final Atlas ATLAS =
            new TinyAtlas()
                    .states(
                            state("01", "Uno", "One", "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))"),
                            state("02", "Dos", "Two", "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))"),
                            state("03", "Tres", "Three", "POLYGON ((2 0, 3 0, 3 1, 2 1, 2 0))"))
                    .claims(
                            claim("one", "norte")
                                    .dominantIn("01")
                                    .from("2024-01-01")
                                    .evidence("2024-01-01"))
                    .later(
                            IncidentDraft.records(
                                    incident("a", "2024-03-05").deaths(3),
                                    incident("b", "2024-04-20")
                                            .known(PlacePrecision.STATE)
                                            .deaths(1),
                                    incident("c", "2024-05-02").inState("02").deaths(1),
                                    incident("d", "2024-09-09").inState("03").deaths(1),
                                    incident("e", "2023-09-09").inState("03").deaths(70)))
                    .build();

    private static List<StateHotSpot> spots() {
        return new StateHotSpots(ATLAS, History.of(ATLAS).mosaic())
                .of(
                        SelectedIncidents.of(
                                IncidentTableBuilder.of(ATLAS), YEAR, IncidentFilter.ALL),
                        IncidentMeasure.DEATHS);
    }

    @Test
    void theStateWithTheHighestRateStandsFirstAndCountsWhatIsKnownToItAlone() {
        StateHotSpot first = spots().getFirst();
        assertThat(first.stateCode()).isEqualTo("01");
        assertThat(first.total()).isEqualTo(new IncidentTotal(2, 4));
    }

    /**
     * Beside the first lies −1: I = 2 · −1 / 2. Beside the second lie 2 and −1, on average 0.5: I =
     * −1 · 0.5 / 2. Beside the third lies −1: I = −1 · −1 / 2.
     */
    @Test
    void localMoranComparesAStateWithThoseThatShareItsBorder() {
        Map<String, StateHotSpot> byCode =
                spots().stream()
                        .collect(Collectors.toMap(StateHotSpot::stateCode, Function.identity()));
        assertThat(byCode.get("01").moran()).isCloseTo(-1, within(1e-12));
        assertThat(byCode.get("02").moran()).isCloseTo(-0.25, within(1e-12));
        assertThat(byCode.get("03").moran()).isCloseTo(0.5, within(1e-12));
        // Three states are too few for anything to differ from chance.
        assertThat(byCode.values()).allMatch(spot -> spot.kind() == ClusterKind.NONE);
    }
}
