package org.plazaatlas.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticledNameTest {

    @ParameterizedTest
    @CsvSource({
        "Cártel de Sinaloa, el Cártel de Sinaloa, del Cártel de Sinaloa",
        "Organización Norte, la Organización Norte, de la Organización Norte",
        "Los Zetas, Los Zetas, de Los Zetas",
        "La Línea, La Línea, de La Línea",
        "Gente Nueva, Gente Nueva, de Gente Nueva",
        "Cárteles Unidos, Cárteles Unidos, de Cárteles Unidos"
    })
    void spanishNamesTakeTheArticleOfTheirNoun(String name, String with, String possessed) {
        ArticledName articled = ArticledName.of(name, Language.ES);
        assertThat(articled.withArticle()).isEqualTo(with);
        assertThat(articled.possessed()).isEqualTo(possessed);
    }

    @ParameterizedTest
    @CsvSource({
        "Gulf Cartel, the Gulf Cartel, of the Gulf Cartel",
        "Independent Cartel of Acapulco, the Independent Cartel of Acapulco, of the Independent"
                + " Cartel of Acapulco",
        "Los Zetas, Los Zetas, of Los Zetas",
        "La Unión Tepito, La Unión Tepito, of La Unión Tepito",
        "United Cartels, United Cartels, of United Cartels"
    })
    void englishNamesOfOneGroupTakeTheirs(String name, String with, String possessed) {
        ArticledName articled = ArticledName.of(name, Language.EN);
        assertThat(articled.withArticle()).isEqualTo(with);
        assertThat(articled.possessed()).isEqualTo(possessed);
    }

    @ParameterizedTest
    @CsvSource({
        "CJNG, Cártel Jalisco Nueva Generación, ES, el CJNG, del CJNG",
        "LFM, La Familia Michoacana, ES, la LFM, de la LFM",
        "GU, Guerreros Unidos, ES, GU, de GU",
        "CJNG, Jalisco New Generation Cartel, EN, CJNG, of CJNG"
    })
    void anAbbreviationTakesTheArticleOfWhatItStandsFor(
            String abbreviation, String name, Language language, String with, String possessed) {
        ArticledName articled = ArticledName.abbreviation(abbreviation, name, language);
        assertThat(articled.withArticle()).isEqualTo(with);
        assertThat(articled.possessed()).isEqualTo(possessed);
    }
}
