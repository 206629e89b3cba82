package org.plazaatlas.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.History;
import org.plazaatlas.territory.HotSpot;
import org.plazaatlas.territory.Pressure;
import org.plazaatlas.territory.PressureGauge;
import org.plazaatlas.territory.PressureWeights;

import java.util.List;
import java.util.stream.Stream;

class HotSpotTextTest {

    private static final Subject MOUNTAINS = Subject.state("04");
    private static final PressureWeights USUAL = PressureWeights.USUAL;

    @Test
    void namesTheTermsThatWeighMostFirst() {
        assertThat(explain(TinyAtlas.atlas(), MOUNTAINS, USUAL, Language.EN).why())
                .isEqualTo(
                        "Ranks here because 59% of the state counts as contested, above all where"
                                + " Halcones dominates and Cuervos is present; 3 organizations that"
                                + " have a rival there are said to be in it; 85 km of hostile turf"
                                + " boundary run inside it or on its border.");
    }

    @Test
    void followsTheWeights() {
        PressureWeights shocksAlone = new PressureWeights(0, 0, 0, 10);
        assertThat(explain(TinyAtlas.atlas(), Subject.state("01"), shocksAlone, Language.EN).why())
                .isEqualTo("Ranks here because “Shock e-captura” (10 Mar 2024) still counts 69%.");
    }

    @Test
    void aPlaceWithoutPressureSaysSo() {
        HotSpotText bay = explain(TinyAtlas.atlas(), Subject.state("06"), USUAL, Language.EN);
        assertThat(bay.name()).isEqualTo("Bay");
        assertThat(bay.why())
                .isEqualTo("None of the four terms of the score counts here on this date.");
        assertThat(bay.against())
                .isEqualTo("No claim is in force here; a low score is no evidence of calm.");
    }

    @Test
    void spanishSaysTheSameInItsOwnWords() {
        HotSpotText city = explain(TinyAtlas.atlas(), Subject.city("vado"), USUAL, Language.ES);
        assertThat(city.why())
                .startsWith("Ocupa este lugar porque 99 km de frontera hostil corren a menos de");
        assertThat(city.against())
                .isEqualTo(
                        "Las 2 afirmaciones en que se apoya vienen de una sola fuente: Editorial"
                                + " Informe anual.");
    }

    @Test
    void claimsOfOneSourceSpeakAgainstItFirst() {
        assertThat(against(north("informe"), south("informe")))
                .isEqualTo(
                        "All 2 claims that it rests on come from one source: Editorial Informe"
                                + " anual.");
    }

    @Test
    void oldEvidenceSpeaksAgainstIt() {
        assertThat(
                        against(
                                north("informe").evidence("2022-05"),
                                south("diario").evidence("2021-08")))
                .isEqualTo("The newest evidence behind it is more than 24 months old.");
        assertThat(
                        against(
                                north("informe").evidence("2023-05"),
                                south("diario").evidence("2022-01")))
                .isEqualTo("The newest evidence behind it is more than 12 months old.");
    }

    @Test
    void approximateAreasSpeakAgainstIt() {
        assertThat(
                        against(
                                north("informe").dominantIn(TinyAtlas.circle(0.5, 0.5, 20)),
                                south("diario").dominantIn(TinyAtlas.circle(0.5, 0.5, 25))))
                .startsWith("All areas that it rests on are approximate");
    }

    @Test
    void lowConfidenceSpeaksAgainstIt() {
        assertThat(
                        against(
                                north("informe").confidence(Confidence.LOW),
                                south("diario").confidence(Confidence.LOW)))
                .isEqualTo("All claims that it rests on are of low confidence.");
    }

    @Test
    void whereNothingElseSpeaksAgainstItAStudyDoes() {
        assertThat(against(north("informe"), south("diario")))
                .isEqualTo(
                        "A study speaks against the rule behind the score: Near is not alike."
                                + " — Editorial Estadística");
    }

    /** What speaks against state 01 where only these claims are made. */
    private static String against(ClaimDraft... claims) {
        Atlas atlas = new TinyAtlas().claims(claims).build();
        return explain(atlas, Subject.state("01"), USUAL, Language.EN).against();
    }

    private static ClaimDraft north(String sourceId) {
        return TinyAtlas.claim("c1", "norte")
                .dominantIn("01")
                .from("2012")
                .evidence("2024-05")
                .source(sourceId);
    }

    private static ClaimDraft south(String sourceId) {
        return TinyAtlas.claim("c2", "sur")
                .dominantIn("01")
                .from("2012")
                .evidence("2024-05")
                .source(sourceId);
    }

    private static HotSpotText explain(
            Atlas atlas, Subject place, PressureWeights weights, Language language) {
        History history = History.of(atlas);
        PressureGauge gauge = history.pressureGauge();
        List<Pressure> pressures =
                Stream.concat(
                                gauge.ofStates(DossierReader.DAY).stream(),
                                gauge.ofPriorityCities(DossierReader.DAY).stream())
                        .toList();
        HotSpot spot =
                HotSpot.rank(pressures, weights).stream()
                        .filter(s -> s.pressure().place().equals(place))
                        .findFirst()
                        .orElseThrow();
        return new Dossiers(history)
                .explain(spot, weights, DossierReader.DAY, Attribution.EVERYONE, language);
    }
}
