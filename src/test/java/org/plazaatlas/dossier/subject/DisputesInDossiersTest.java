package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Subject;

/** Who is said to fight whom, in the dossiers of places, organizations and sources. */
@Execution(ExecutionMode.CONCURRENT)
class DisputesInDossiersTest {

    private static final String HERE = "Who fights whom here, according to sources (%d)";
    private static final String OTHERS = "Fights at other times (%d)";
    private static final String WAR =
            "Norte – Sur: Vado, Plains | war: sustained armed conflict · since March 2024 · high"
                    + " confidence · evidence of March 2024, 3 months old · Editorial El Diario";
    private static final String TOLD =
            "Norte – Costa: Plains | reported as disputed · since 2023 · low confidence · evidence"
                    + " of 2023, about 17 months old · Editorial El Diario";

    private final DossierReader reader =
            DossierReader.of(
                    new TinyAtlas()
                            .disputes(
                                    TinyAtlas.dispute(
                                            "x1",
                                            "norte",
                                            "costa",
                                            Area.States.of("01"),
                                            "2023",
                                            "",
                                            DisputeIntensity.DISPUTE,
                                            Confidence.LOW),
                                    TinyAtlas.war(
                                            "x2",
                                            "norte",
                                            "sur",
                                            TinyAtlas.municipality("01", "Vado"),
                                            "2024-03",
                                            ""),
                                    TinyAtlas.war(
                                            "x3",
                                            "norte",
                                            "sur",
                                            Area.States.of("01"),
                                            "2012",
                                            "2014"),
                                    TinyAtlas.war(
                                            "x4",
                                            "norte",
                                            "sur",
                                            Area.States.of("01"),
                                            "2021-06",
                                            ""))
                            .build());

    @Test
    void stateListsWarsFirstAndApartWhatIsOver() {
        Dossier state = reader.read(Subject.state("01"));

        assertThat(lines(state, HERE.formatted(2))).containsExactly(WAR, TOLD);
        assertThat(lines(state, OTHERS.formatted(2)))
                .as("one ended, and one without an end was told 36 months ago")
                .satisfiesExactly(
                        old -> assertThat(old).contains("since June 2021"),
                        over -> assertThat(over).contains("from 2012 until 2014"));
        assertThat(DossierReader.entries(state, HERE.formatted(2)))
                .allSatisfy(
                        line ->
                                assertThat(line.sources())
                                        .containsExactly(Subject.source("diario")));
    }

    @Test
    void cityListsThoseOfItsMunicipalityAndOfItsWholeState() {
        assertThat(lines(reader.read(Subject.city("vado")), HERE.formatted(2)))
                .containsExactly(WAR, TOLD);
        assertThat(lines(reader.read(Subject.city("delta")), HERE.formatted(1))).isEmpty();
    }

    @Test
    void organizationListsWhomItFightsAndWhere() {
        Dossier sur = reader.read(Subject.organization("sur"));

        assertThat(lines(sur, "Whom it fights, and where, according to sources (1)"))
                .singleElement()
                .asString()
                .startsWith("Northern Cartel: Vado, Plains | war: sustained armed conflict");
        assertThat(lines(sur, OTHERS.formatted(2))).hasSize(2);
    }

    /** Its rivals say whom it fights and where; the statements behind that follow the claims. */
    @Test
    void statementsOfFightsStandLastInAnOrganizationsDossier() {
        assertThat(DossierReader.headings(reader.read(Subject.organization("sur"))))
                .containsSubsequence(
                        "Rivals on this date (1)",
                        "Whom it fights, and where, according to sources (1)",
                        OTHERS.formatted(2));
    }

    @Test
    void sourceListsWhatItTells() {
        assertThat(lines(reader.read(Subject.source("diario")), "Disputes (4)")).hasSize(4);
    }

    @Test
    void everythingIsSaidInSpanishToo() {
        assertThat(
                        lines(
                                reader.inSpanish(Subject.state("01")),
                                "Quiénes se enfrentan aquí, según las fuentes (2)"))
                .first()
                .asString()
                .startsWith("Norte – Sur: Vado, Llanos | guerra: conflicto armado sostenido");
    }
}
