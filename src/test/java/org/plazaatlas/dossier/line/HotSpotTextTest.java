package org.plazaatlas.dossier.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.subject.DossierReader;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.Pressure;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class HotSpotTextTest {

    private static final Subject MOUNTAINS = Subject.state("04");
    private static final PressureWeights USUAL = PressureWeights.DEFAULT;

    @Test
    void namesTheTermsThatWeighMostFirst() {
        assertThat(explain(TinyAtlas.atlas(), MOUNTAINS, USUAL, Language.EN).why())
                .isEqualTo(
                        "Ranks here because 100% of the state counts as contested, above all"
                            + " between Ravens and Hawks; 3 organizations that have a rival there"
                            + " are in it, according to sources; 85 km of hostile turf boundary run"
                            + " inside it or on its border.");
    }

    @Test
    void aDisputedDominanceNamesBothSides() {
        assertThat(whyOfPlains(Language.EN))
                .contains(
                        "100% of the state counts as contested, above all between the Northern"
                                + " Cartel and the Southern Cartel");
        Atlas disputed = disputed(DisputeIntensity.DISPUTE);
        assertThat(explain(disputed, Subject.state("01"), USUAL, Language.EN).why())
                .contains(
                        "50% of the state counts as contested, above all where the dominance of the"
                                + " Northern Cartel is disputed by the Southern Cartel");
        assertThat(explain(disputed, Subject.state("01"), USUAL, Language.ES).why())
                .contains(
                        "el 50% del estado cuenta como disputado, sobre todo donde el dominio del"
                                + " Cártel del Norte está en disputa con el Cártel del Sur");
    }

    private static String whyOfPlains(Language language) {
        return explain(disputed(DisputeIntensity.WAR), Subject.state("01"), USUAL, language).why();
    }

    private static Atlas disputed(DisputeIntensity intensity) {
        return new TinyAtlas()
                .claims(north("informe"))
                .disputes(
                        TinyAtlas.dispute(
                                "x1",
                                "norte",
                                "sur",
                                Area.States.of("01"),
                                "2024-01",
                                "",
                                intensity,
                                Confidence.HIGH))
                .build();
    }

    @Test
    void followsTheWeights() {
        PressureWeights shocksAlone = new PressureWeights(0, 0, 0, 10);
        assertThat(explain(TinyAtlas.atlas(), Subject.state("01"), shocksAlone, Language.EN).why())
                .isEqualTo(
                        "Ranks here because “Shock e-captura” (10 Mar 2024) keeps 69% of its"
                                + " weight.");
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
                .startsWith(
                        "Ocupa este lugar porque 99 km de límite entre rivales corren a menos de");
        assertThat(city.against())
                .isEqualTo(
                        "Un estudio contradice la regla en que se basa el puntaje: Cerca no es"
                                + " igual. — Editorial Estadística");
    }

    /**
     * Norte and Sur quarrel over the 20 km round Vado. Costa and Sierra quarrel over a half disc of
     * some 5,000 km² that begins 48 km from it: of that, hardly 30 km² are within 50 km.
     */
    @Test
    void theQuarrelInACityOutweighsALargeAreaThatReachesItWithASliver() {
        Area city = TinyAtlas.circle(0.95, 0.5, 20);
        Area far = TinyAtlas.circle(0, 0.5, 58);
        Atlas atlas =
                new TinyAtlas()
                        .claims(
                                north("informe").dominantIn(city),
                                south("diario").dominantIn(city),
                                both("c3", "costa").dominantIn(far),
                                both("c4", "sierra").dominantIn(far))
                        .disputes(
                                TinyAtlas.war("x1", "norte", "sur", city, "2024-01", ""),
                                TinyAtlas.war("x2", "costa", "sierra", far, "2024-01", ""))
                        .build();

        assertThat(explain(atlas, Subject.city("vado"), USUAL, Language.EN).why())
                .contains("above all between the Northern Cartel and the Southern Cartel");
    }

    private static ClaimDraft both(String id, String organizationId) {
        return TinyAtlas.claim(id, organizationId).from("2012").evidence("2024-05");
    }

    @Test
    void claimsOfOneSourceSpeakAgainstItFirst() {
        assertThat(against(north("informe"), south("informe")))
                .isEqualTo(
                        "All 2 statements that it rests on come from one origin: Editorial Informe"
                                + " anual.");
    }

    @Test
    void aDisputeIsOneStatementThoughItImpliesThePresenceOfBoth() {
        Atlas atlas =
                new TinyAtlas()
                        .claims(new ClaimDraft[0])
                        .disputes(
                                TinyAtlas.war(
                                        "x1", "norte", "sur", Area.States.of("01"), "2024-01", ""))
                        .build();
        assertThat(explain(atlas, Subject.state("01"), USUAL, Language.EN).against())
                .isEqualTo("It rests on a single statement, of one origin: Editorial El Diario.");
    }

    @Test
    void thinSupportOfWhoDominatesSpeaksAgainstIt() {
        assertThat(
                        against(
                                north("informe").confidence(Confidence.LOW).evidence("2023-02"),
                                presence("diario")))
                .isEqualTo("Who dominates there is thinly supported.");
    }

    @Test
    void whatIsToldInRetrospectAloneSpeaksAgainstIt() {
        assertThat(against(north("informe").evidence("2025-05"), south("diario").evidence("2025")))
                .isEqualTo("All that it rests on was told later, looking back.");
    }

    private static ClaimDraft presence(String sourceId) {
        return TinyAtlas.claim("c3", "sur")
                .presentIn("01")
                .from("2012")
                .evidence("2024-05")
                .source(sourceId);
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

    /** The map shows evidence of 29 February as old from 28 February on, and so does the text. */
    @Test
    void evidenceOfALeapDayIsOldOnTheDayFromWhichTheMapHasItOld() {
        Atlas atlas =
                new TinyAtlas()
                        .claims(
                                north("informe").evidence("2020-02-29"),
                                south("diario").evidence("2020-02-29"))
                        .build();
        Subject plains = Subject.state("01");

        LocalDate twoYearsOn = LocalDate.of(2022, 2, 28);
        assertThat(explain(atlas, plains, USUAL, Language.EN, twoYearsOn).against())
                .isEqualTo("The newest evidence behind it is more than 24 months old.");
        assertThat(explain(atlas, plains, USUAL, Language.EN, twoYearsOn.minusDays(1)).against())
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
        return explain(atlas, place, weights, language, DossierReader.DAY);
    }

    private static HotSpotText explain(
            Atlas atlas, Subject place, PressureWeights weights, Language language, LocalDate day) {
        History history = History.of(atlas);
        PressureGauge gauge = new PressureGauge(history);
        List<Pressure> pressures =
                Stream.concat(gauge.ofStates(day).stream(), gauge.ofPriorityCities(day).stream())
                        .toList();
        HotSpot spot =
                HotSpot.rank(pressures, weights).stream()
                        .filter(s -> s.pressure().place().equals(place))
                        .findFirst()
                        .orElseThrow();
        return new Dossiers(history).explain(spot, weights, day, Account.DEFAULT, language);
    }
}
