package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Subject.Kind;

import java.time.LocalDate;

class CountryAndListDossierTest {

    private final DossierReader reader = DossierReader.ofTinyAtlas();

    @Test
    void theCountryTellsWhoHasTheLargestZones() {
        Dossier country = reader.read(Subject.COUNTRY);
        assertThat(country.subtitle())
                .isEqualTo("Assessed influence from public sources, as of 15 Jun 2024");
        assertThat(lines(country, "Largest zones of dominance"))
                .first()
                .isEqualTo("Northern Cartel | dominant in 24,613 km² · present in 12,801 km² more");
        assertThat(lines(country, "Contested states and parts of states (1)"))
                .containsExactly("Mountains | 100% of the area · Cuervos, Halcones and Lobos");
    }

    @Test
    void theCountryTellsWhoIsInThePriorityCitiesAndInOffice() {
        Dossier country = reader.read(Subject.COUNTRY);
        assertThat(lines(country, "Priority cities"))
                .containsExactly(
                        "Vado, Plains | Dominance disputed: Norte and Sur · dominant: Norte");
        assertThat(lines(country, "More"))
                .contains("President in office: Ana Prado · PX · since 1 Dec 2018");
    }

    @Test
    void theCountryTellsWhereSourcesDisagree() {
        DossierReader disagreeing =
                DossierReader.of(
                        new TinyAtlas()
                                .claims(
                                        TinyAtlas.claim("c1", "norte")
                                                .dominantIn("01")
                                                .from("2023")
                                                .evidence("2024"),
                                        TinyAtlas.claim("c2", "sur")
                                                .dominantIn("01")
                                                .from("2023")
                                                .evidence("2024")
                                                .source("diario"))
                                .disputes()
                                .build());
        assertThat(lines(disagreeing.read(Subject.COUNTRY), "Where sources disagree (1)"))
                .containsExactly("Plains | 100% of the area · Norte and Sur");
    }

    @Test
    void beforeAllClaimsTheCountrySaysSo() {
        Dossier country = reader.read(Subject.COUNTRY, LocalDate.of(2007, 1, 1));
        assertThat(lines(country, "Area by status"))
                .singleElement()
                .asString()
                .startsWith("No claim in force");
        assertThat(lines(country, "Largest zones of dominance"))
                .containsExactly(
                        "No claim of dominance is in force on this date; that is not evidence of"
                                + " absence.");
    }

    @Test
    void aNationalFigureTellsPeriodUnitAndPlaceInItsSource() {
        Dossier figures = reader.read(new Subject(Kind.NATIONAL_FIGURES, ""));
        assertThat(lines(figures, "Other units (1)"))
                .containsExactly("Homicides: 1,020 people · 2023 · table 2");
        assertThat(reader.read(new Subject(Kind.NATIONAL_FIGURES, "homicidios-2023")).title())
                .isEqualTo("Homicides");
    }

    @Test
    void aFoundingFactLeadsToWhatHoldsIt() {
        Dossier fact = reader.read(new Subject(Kind.FOUNDING_DOCUMENTS, "1"));
        assertThat(fact.title()).isEqualTo("A fact");
        assertThat(lines(fact, "Where the atlas holds it"))
                .containsExactly("Shock e-captura | 10 Mar 2024 · Killing of a leader · shock");
        assertThat(reader.read(new Subject(Kind.FOUNDING_DOCUMENTS, "")).subtitle())
                .isEqualTo("1 facts of 1 documents and where the atlas holds them");
    }

    @Test
    void theGlossaryListsItsTerms() {
        assertThat(lines(reader.read(new Subject(Kind.GLOSSARY, "")), "Terms"))
                .containsExactly("plaza: Claimed territory");
        assertThat(reader.read(new Subject(Kind.GLOSSARY, "plaza")).title()).isEqualTo("plaza");
    }

    @Test
    void whatTheAtlasDoesNotHoldHasNoDossier() {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.COUNTRY && kind != Kind.STUDIES) {
                assertThat(
                                reader.dossiers()
                                        .of(
                                                new Subject(kind, "nobody"),
                                                DossierReader.DAY,
                                                Language.ES))
                        .as(kind.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void studiesStandOnTheirSideOfTheRuleWithTheirCaveat() {
        Dossier studies = reader.read(Subject.STUDIES);
        assertThat(studies.sections().getFirst().heading()).isEqualTo("Against it");
        assertThat(studies.sections().getFirst().entries().getFirst())
                .isInstanceOfSatisfying(
                        Dossier.Fact.class,
                        study -> {
                            assertThat(study.value()).contains("Near is not alike.", "Caveat: ");
                            assertThat(study.sources()).containsExactly(Subject.source("oficina"));
                        });
    }

    @Test
    void theCountryNamesTheHighestPressureAndTheLongestHostileBoundaries() {
        Dossier country = reader.read(Subject.COUNTRY);
        assertThat(lines(country, "Highest pressure (assessment, not a forecast)"))
                .first()
                .asString()
                .startsWith("Mountains | ");
        assertThat(lines(country, "Longest hostile turf boundaries"))
                .containsExactly(
                        "Norte / Sur | hostile · 111 km", "Halcones / Lobos | hostile · 85 km");
    }
}
