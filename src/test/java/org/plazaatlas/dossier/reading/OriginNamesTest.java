package org.plazaatlas.dossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;

class OriginNamesTest {

    private static final Atlas ATLAS = MexicoAtlas.atlas();

    @ParameterizedTest
    @CsvSource({
        "dea2025-infobae, DEA",
        "launion-nayarit-2021, DEA",
        "crisis-group-2025-qa, Crisis Group",
        "ieee-79-2024, Instituto Español de Estudios Estratégicos (IEEE)"
    })
    void theBodyIsNamedAndNotTheMessenger(String sourceId, String origin) {
        assertThat(of(sourceId).es()).isEqualTo(origin);
    }

    @Test
    void everyOriginHasANameInBothLanguages() {
        OriginNames names = new OriginNames(ATLAS);
        assertThat(ATLAS.contents().sources())
                .extracting(names::of)
                .allSatisfy(
                        name -> {
                            assertThat(name.es()).isNotBlank();
                            assertThat(name.en()).isNotBlank();
                        });
    }

    private static Text of(String sourceId) {
        return new OriginNames(ATLAS).of(ATLAS.source(sourceId).orElseThrow());
    }
}
