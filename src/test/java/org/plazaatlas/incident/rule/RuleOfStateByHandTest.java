package org.plazaatlas.incident.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.IncidentDraft.incident;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.state;

import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of one state, worked out by hand. Of three square states of one degree, two rivals at
 * war dominate the first in the first half of 2024; in the second half nobody dominates any. There
 * is no boundary between zones then, only one contested state: a third of the land, and with Vado
 * 1,000 of the 4,000 people.
 */
class RuleOfStateByHandTest {

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
                                    .to("2024-07-01")
                                    .evidence("2024-01-01"),
                            claim("two", "sur")
                                    .dominantIn("01")
                                    .from("2024-01-01")
                                    .to("2024-07-01")
                                    .evidence("2024-01-01"))
                    .relations(TinyAtlas.rivals("norte", "sur", "2023-01-01", "2025-01-01"))
                    .disputes(
                            TinyAtlas.war(
                                    "war",
                                    "norte",
                                    "sur",
                                    Area.States.of("01"),
                                    "2024-01-01",
                                    "2024-07-01"))
                    .later(
                            IncidentDraft.records(
                                    incident("a", "2024-02-05").at(0.2, 0.2).deaths(4),
                                    incident("b", "2024-03-05").at(0.8, 0.8).deaths(1),
                                    incident("c", "2024-04-05").at(1.5, 0.5).deaths(3),
                                    incident("d", "2024-05-05").at(2.5, 0.5).deaths(6),
                                    // in the state, but in a month in which it is not contested
                                    incident("e", "2024-09-05").at(0.2, 0.2).deaths(2)))
                    .build();

    private final Map<TurfSituation, RuleFigure> figures =
            new RuleTrial(
                            History.of(ATLAS),
                            IncidentTableBuilder.of(ATLAS),
                            YEAR,
                            TinyAtlas.METRES_PER_DEGREE / 100)
                    .figures(YEAR).stream()
                            .collect(Collectors.toMap(RuleFigure::situation, Function.identity()));

    @Test
    void eventsInTheStateCountWhileItIsContested() {
        assertThat(figures.get(TurfSituation.CONTESTED).inside())
                .isEqualTo(new IncidentTotal(2, 5));
        assertThat(figures.get(TurfSituation.ELSEWHERE).inside())
                .isEqualTo(new IncidentTotal(3, 11));
        assertThat(figures.get(TurfSituation.TURF_50).inside()).isEqualTo(IncidentTotal.NONE);
    }

    /** Four of the five events are of months in which a third of the land is contested. */
    @Test
    void theStateHasItsPartOfLandAndPeople() {
        RuleFigure contested = figures.get(TurfSituation.CONTESTED);
        assertThat(contested.landShare()).isCloseTo(0.8 / 3, within(1e-9));
        assertThat(contested.ratioByLand().orElseThrow()).isCloseTo(0.4 / (0.8 / 3), within(1e-9));
        assertThat(contested.peopleShare()).isCloseTo(0.8 * 1_000 / 4_000, within(1e-9));
        assertThat(contested.ratioByPeople().orElseThrow()).isCloseTo(0.4 / 0.2, within(1e-9));
    }
}
