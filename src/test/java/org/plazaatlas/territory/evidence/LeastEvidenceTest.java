package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;

/** How well supported something must be to be shown. */
class LeastEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 15);

    @Test
    void allIsShownHoweverThin() {
        assertThat(shown(LeastEvidence.ALL, dominant("norte"), thin("sur")))
                .containsExactly("norte", "sur");
    }

    @Test
    void thinEvidenceIsLeftOutIfOnlyWhatIsSupportedCounts() {
        assertThat(shown(LeastEvidence.SUPPORTED, dominant("norte"), thin("sur")))
                .containsExactly("norte");
        assertThat(shown(LeastEvidence.SUPPORTED, thin("sur"))).isEmpty();
    }

    @Test
    void oneOriginIsLeftOutIfOnlyWhatIsWellSupportedCounts() {
        ClaimDraft second = claim("c2", "norte").dominantIn("01").from("2020").source("diario");

        assertThat(shown(LeastEvidence.WELL_SUPPORTED, dominant("norte"))).isEmpty();
        assertThat(shown(LeastEvidence.WELL_SUPPORTED, dominant("norte"), second))
                .containsExactly("norte");
    }

    @Test
    void aThinDominanceDoesNotDecide() {
        ClaimDraft weak = dominant("norte").confidence(Confidence.LOW).source("diario");

        assertThat(label(LeastEvidence.ALL, weak.evidence("2019-07")).status())
                .isEqualTo(Status.HELD);
        assertThat(label(LeastEvidence.SUPPORTED, weak.evidence("2019-07")).status())
                .isEqualTo(Status.UNCLAIMED);
    }

    @Test
    void aFactionThatIsLeftOutDoesNotStandForItsParent() {
        ClaimDraft parent = claim("p", "norte").presentIn("01").from("2020");

        assertThat(shown(LeastEvidence.ALL, parent, thin("halcones"))).containsExactly("halcones");
        assertThat(shown(LeastEvidence.SUPPORTED, parent, thin("halcones")))
                .containsExactly("norte");
    }

    @Test
    void aHistoryKnowsWhatItShows() {
        History history = history(LeastEvidence.SUPPORTED);

        assertThat(history.rule().least()).isEqualTo(LeastEvidence.SUPPORTED);
        assertThat(history.weighedBy(EvidenceRule.DEFAULT).rule()).isEqualTo(EvidenceRule.DEFAULT);
    }

    private static ClaimDraft dominant(String organizationId) {
        return claim("d-" + organizationId, organizationId)
                .dominantIn(Area.States.of("01"))
                .from("2019")
                .evidence("2020");
    }

    private static ClaimDraft thin(String organizationId) {
        return claim("t-" + organizationId, organizationId)
                .presentIn("01")
                .from("2019")
                .evidence("2019")
                .confidence(Confidence.LOW);
    }

    private static List<String> shown(LeastEvidence least, ClaimDraft... claims) {
        return label(least, claims).holdings().stream().map(Holding::organizationId).toList();
    }

    private static FaceLabel label(LeastEvidence least, ClaimDraft... claims) {
        return history(least, claims).at(DAY).label(0);
    }

    private static History history(LeastEvidence least, ClaimDraft... claims) {
        return History.of(new TinyAtlas().relations().claims(claims).build())
                .weighedBy(EvidenceRule.DEFAULT.withLeast(least));
    }
}
