package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.territory.evidence.EvidenceWeights;

@Execution(ExecutionMode.CONCURRENT)
class EvidenceWeightsTextTest {

    @Test
    void theDefaultWeightsAreWrittenInAFixedOrder() {
        assertThat(EvidenceWeightsText.of(EvidenceWeights.DEFAULT))
                .isEqualTo("1,0.75,0.5,0.2,1,0.7,0.35,18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,0.75,0.5,0.2,1,0.7,0.35,18", "0,0,0,0,0,0,0,1", "1,1,1,1,1,1,1,60"})
    void whatWasWrittenIsReadBack(String written) {
        assertThat(EvidenceWeightsText.of(EvidenceWeightsText.parse(written))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,1,1,1,1,1,18",
                "1,1,1,1,1,1,1,1,18",
                "1.1,1,1,1,1,1,1,18",
                "1,1,1,-1,1,1,1,18",
                "1,1,1,1,1,NaN,1,18",
                "1,1,1,1,1,1,1,0",
                "1,1,1,1,1,1,1,1.5",
                "a,b,c,d,e,f,g,h"
            })
    void anythingElseIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceWeightsText.parse(written));
    }
}
