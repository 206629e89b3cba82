package org.plazaatlas.dossier.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.TinyAtlas.claim;
import static org.plazaatlas.TinyAtlas.dispute;
import static org.plazaatlas.TinyAtlas.municipality;
import static org.plazaatlas.TinyAtlas.war;

import org.junit.jupiter.api.Test;
import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.subject.DossierReader;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;

/** Why state 01 of the tiny atlas stands as it does on 2024-06-15. */
class StatusReasonsTest {

    private static final Area PLAINS = Area.States.of("01");
    private final TinyAtlas atlas = new TinyAtlas().disputes().relations();

    @Test
    void whoDominatesIsNamedWithWhoSaysSoAndHowWellThatIsSupported() {
        atlas.claims(north(), claim("c2", "norte").dominantIn("01").from("2022").source("diario"));

        assertThat(why(Language.EN))
                .containsExactly(
                        "Dominant since 2015: the Northern Cartel, according to Editorial Informe"
                                + " anual (2024) and Editorial El Diario (2022) (well supported).");
        assertThat(why(Language.ES))
                .containsExactly(
                        "Dominio desde 2015: el Cártel del Norte, según Editorial Informe anual"
                                + " (2024) y Editorial El Diario (2022) (bien sustentado).");
    }

    @Test
    void ofManySourcesTheWeightiestIsNamedAndTheOthersAreCounted() {
        atlas.claims(
                north().source("diario"),
                claim("c2", "norte")
                        .dominantIn("01")
                        .from("2020")
                        .evidence("2024")
                        .source("informe"),
                claim("c3", "norte")
                        .dominantIn("01")
                        .from("2020")
                        .evidence("2023")
                        .source("oficina"));

        assertThat(why(Language.EN))
                .first()
                .asString()
                .contains("according to Editorial Informe anual (2024) and two others");
        assertThat(why(Language.ES))
                .first()
                .asString()
                .contains("según Editorial Informe anual (2024) y otras dos fuentes");
    }

    @Test
    void aWarIsToldWithItsSidesAndThePlaceOfTheFrontIsNotKnown() {
        atlas.claims(north()).disputes(war("x1", "norte", "sur", PLAINS, "2023-09", ""));

        assertThat(why(Language.EN))
                .containsExactly(
                        "Contested since September 2023: Editorial El Diario (2023) reports a war"
                                + " between the Northern Cartel and the Southern Cartel here.",
                        "Dominant since 2015: the Northern Cartel, according to Editorial Informe"
                                + " anual (2024) (supported).",
                        "Sources report this of the state as a whole. Where in it they fight is not"
                                + " known, so no boundary is drawn inside it.");
        assertThat(why(Language.ES))
                .first()
                .isEqualTo(
                        "En disputa desde septiembre de 2023: Editorial El Diario (2023) habla de"
                            + " una guerra aquí entre el Cártel del Norte y el Cártel del Sur.");
    }

    @Test
    void theSentenceLeadsToItsSources() {
        atlas.claims(north()).disputes(war("x1", "norte", "sur", PLAINS, "2023-09", ""));

        assertThat(DossierReader.entries(plains(Language.EN), "Why it stands so"))
                .first()
                .satisfies(
                        sentence ->
                                assertThat(sentence.sources())
                                        .containsExactly(Subject.source("diario")));
    }

    @Test
    void aDisputeOfADominanceNamesWhoDisputesIt() {
        atlas.claims(north()).disputes(disputed("x1", "norte", "sur", "2024-01"));

        assertThat(why(Language.EN))
                .startsWith(
                        "Dominance disputed by the Southern Cartel since January 2024: Editorial El"
                                + " Diario (2024) reports a dispute between the Northern Cartel and"
                                + " the Southern Cartel here.");
        assertThat(why(Language.ES))
                .startsWith(
                        "Dominio disputado por el Cártel del Sur desde enero de 2024: Editorial El"
                                + " Diario (2024) habla de una disputa aquí entre el Cártel del"
                                + " Norte y el Cártel del Sur.");
    }

    @Test
    void aSplitIsToldOfItsParent() {
        atlas.claims(north()).disputes(war("x1", "halcones", "lobos", PLAINS, "2023-09-09", ""));

        assertThat(why(Language.EN))
                .startsWith(
                        "Internal split of the Northern Cartel since 9 Sep 2023: Editorial El"
                                + " Diario (2023) reports a war between Hawks and Wolves here.");
        assertThat(why(Language.ES))
                .startsWith(
                        "Ruptura interna del Cártel del Norte desde el 9 sep 2023: Editorial El"
                            + " Diario (2023) habla de una guerra aquí entre Halcones y Lobos.");
    }

    @Test
    void sourcesThatDisagreeAreQuotedSideBySide() {
        atlas.claims(
                        north(),
                        claim("c2", "sur")
                                .dominantIn("01")
                                .from("2023")
                                .evidence("2024-05")
                                .source("diario"))
                .relations(TinyAtlas.rivals("norte", "sur", "2010", ""));

        assertThat(why(Language.EN))
                .containsExactly(
                        "Sources disagree since 2023: Editorial Informe anual (2024) says the"
                            + " Northern Cartel (supported); Editorial El Diario (2024) says the"
                            + " Southern Cartel (supported). Nothing indicates that they fight"
                            + " here.");
        assertThat(why(Language.ES))
                .containsExactly(
                        "Las fuentes discrepan desde 2023: según Editorial Informe anual (2024), el"
                            + " Cártel del Norte (sustentado); según Editorial El Diario (2024), el"
                            + " Cártel del Sur (sustentado). Nada indica que se enfrenten aquí.");
    }

    @Test
    void whoIsSaidToDominateWithLessSupportIsAlsoNamed() {
        atlas.claims(
                north(),
                claim("c2", "sur")
                        .dominantIn("01")
                        .from("2020")
                        .confidence(Confidence.LOW)
                        .evidence("2023")
                        .source("diario"));

        assertThat(why(Language.EN))
                .last()
                .isEqualTo(
                        "Also named as dominant, with less support: the Southern Cartel, according"
                                + " to Editorial El Diario (2023).");
        assertThat(DossierReader.lines(plains(Language.EN), "Who is there, according to sources"))
                .last()
                .asString()
                .startsWith(
                        "Southern Cartel | present in the whole state · thinly supported (0.17 from"
                                + " 1 origin) · also named as dominant, with less support");
    }

    @Test
    void disputesBesideTheDecidingOneAreToldToo() {
        atlas.claims(north(), claim("c2", "costa").presentIn("01").from("2020").evidence("2024"))
                .disputes(
                        war("x1", "norte", "sur", PLAINS, "2023-09", ""),
                        disputed("x2", "norte", "costa", "2024-01"));

        assertThat(why(Language.EN))
                .contains(
                        "Further dispute since January 2024: Editorial El Diario (2024) reports a"
                            + " dispute between the Coast Cartel and the Northern Cartel here.");
    }

    @Test
    void aDisputeHasHeldSinceItBeganThoughWhoElseIsThereHasChanged() {
        atlas.claims(
                        north(),
                        claim("c2", "costa").presentIn("01").from("2024-03").evidence("2024-03"))
                .disputes(
                        war("x1", "norte", "sur", PLAINS, "2022-09", "2024-01"),
                        war("x2", "norte", "sur", PLAINS, "2024-01", ""));

        assertThat(plains(Language.EN).subtitle())
                .startsWith(
                        "Contested since September 2022: the Northern Cartel and the Southern"
                                + " Cartel");
    }

    @Test
    void aHoleOfDaysInTheRecordIsNoBreak() {
        atlas.claims(
                north().to("2022-04"),
                claim("c2", "norte").dominantIn("01").from("2022-04-20").evidence("2024"));
        assertThat(plains(Language.EN).subtitle()).startsWith("Held by one since 2015");

        atlas.claims(
                north().to("2022-04"),
                claim("c2", "norte").dominantIn("01").from("2022-08").evidence("2024"));
        assertThat(plains(Language.EN).subtitle()).startsWith("Held by one since August 2022");
    }

    @Test
    void aDominanceThatPassesToAFactionHasNotChangedHands() {
        atlas.claims(
                north().to("2022"),
                claim("c2", "halcones").dominantIn("01").from("2022").evidence("2024"));

        assertThat(plains(Language.EN).subtitle()).startsWith("Held by one since 2015: Hawks");
    }

    @Test
    void aParentThatItsFactionStandsForIsListedUnderIt() {
        atlas.claims(
                north(), claim("c2", "halcones").dominantIn("01").from("2020").evidence("2024-03"));

        assertThat(DossierReader.lines(plains(Language.EN), "Who is there, according to sources"))
                .hasSize(2)
                .last()
                .isEqualTo("Northern Cartel | counted with Hawks, its faction (1 claim in force)");
        assertThat(DossierReader.lines(plains(Language.ES), "Quién opera ahí, según las fuentes"))
                .last()
                .isEqualTo(
                        "Cártel del Norte | se cuenta con su facción, Halcones (1 afirmación"
                                + " vigente)");
    }

    @Test
    void aFactionThatIsOnlyPresentIsCountedWithItsParent() {
        atlas.claims(
                north(), claim("c2", "halcones").presentIn("01").from("2020").evidence("2024-03"));

        assertThat(DossierReader.lines(plains(Language.EN), "Who is there, according to sources"))
                .last()
                .isEqualTo(
                        "Hawks | counted with the Northern Cartel, which it is a faction of (1"
                                + " claim in force)");
    }

    @Test
    void ofACityItSaysTheSame() {
        atlas.claims(north())
                .disputes(
                        war("x1", "norte", "sur", municipality("01", "Vado"), "2023-09", ""),
                        TinyAtlas.toldBy(
                                "informe",
                                "x2",
                                war(
                                        "x1",
                                        "norte",
                                        "sur",
                                        municipality("01", "Vado"),
                                        "2023-09",
                                        "")));

        assertThat(why(Subject.city("vado"), Language.EN))
                .startsWith(
                        "Contested since September 2023: Editorial Informe anual (2023) and"
                                + " Editorial El Diario (2023) report a war between the Northern"
                                + " Cartel and the Southern Cartel here.")
                .noneMatch(sentence -> sentence.contains("state as a whole"));
    }

    @Test
    void whereNothingIsToldThereIsNothingToExplain() {
        atlas.claims(new ClaimDraft[0]);

        assertThat(why(Language.EN)).isEmpty();
    }

    private static ClaimDraft north() {
        return claim("c1", "norte").dominantIn("01").from("2015").evidence("2024-02");
    }

    private static Dispute disputed(String id, String one, String other, String from) {
        return dispute(id, one, other, PLAINS, from, "", DisputeIntensity.DISPUTE, Confidence.HIGH);
    }

    private List<String> why(Language language) {
        return why(Subject.state("01"), language);
    }

    private List<String> why(Subject place, Language language) {
        String heading = language == Language.EN ? "Why it stands so" : "Por qué aparece así";
        return DossierReader.lines(read(place, language), heading);
    }

    private Dossier plains(Language language) {
        return read(Subject.state("01"), language);
    }

    private Dossier read(Subject place, Language language) {
        return new Dossiers(History.of(atlas.build()))
                .of(place, LocalDate.of(2024, 6, 15), language)
                .orElseThrow();
    }
}
