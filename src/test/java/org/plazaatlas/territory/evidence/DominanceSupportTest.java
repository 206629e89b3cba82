package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.municipality;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** The figures behind who dominates. */
class DominanceSupportTest {

    private static final Area STATE = Area.States.of("01");
    private static final LocalDate DAY = LocalDate.of(2020, 3, 15);

    private final Weighing weighing = new Weighing(TinyAtlas.atlas(), EvidenceWeights.DEFAULT);

    @Test
    void statementsOfAllAreasThatCoverThePlaceAddUp() {
        Map<String, Support> support =
                support(
                        by("norte", STATE, "informe", "2020-01"),
                        by("norte", municipality("01", "Vado"), "diario", "2020-01"),
                        by("sur", STATE, "oficina", "2020-01"));

        assertThat(support).containsOnlyKeys("norte", "sur");
        assertThat(support.get("norte").sum()).isCloseTo(1.75, within(1e-12));
        assertThat(support.get("norte").origins()).isEqualTo(2);
        assertThat(support.get("sur").sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatANewerStatementOfTheOriginReplacedIsNoSupport() {
        Map<String, Support> support =
                support(
                        by("norte", STATE, "informe", "2019-06"),
                        by("sur", STATE, "informe", "2020-01"));

        assertThat(support.get("norte").sum()).isZero();
        assertThat(support.get("norte").origins()).isZero();
        assertThat(support.get("sur").sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void presenceIsNoSupportOfDominance() {
        assertThat(
                        support(claim("p", "norte").presentIn("01").evidence("2020-01"))
                                .get("norte")
                                .sum())
                .isZero();
    }

    @Test
    void aFactionSupportsNobodyButItself() {
        Map<String, Support> support =
                support(
                        by("norte", STATE, "informe", "2020-01"),
                        by("halcones", STATE, "diario", "2020-01"));

        assertThat(support.get("norte").origins()).isEqualTo(1);
        assertThat(support.get("halcones").sum()).isCloseTo(0.75, within(1e-12));
    }

    private Map<String, Support> support(ClaimDraft... claims) {
        return DominanceSupport.of(
                Arrays.stream(claims).map(c -> weighing.weigh(c.build(), DAY)).toList());
    }

    private static ClaimDraft by(
            String organizationId, Area area, String sourceId, String evidence) {
        return claim(organizationId + sourceId, organizationId)
                .dominantIn(area)
                .evidence(evidence)
                .source(sourceId);
    }
}
