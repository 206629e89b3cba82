package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.SourceTable;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.LevelSpan;

import java.time.LocalDate;

class TurfDossierTest {

    private static final Subject NORTH_AND_SOUTH = Subject.turf("sur", "norte");

    private final DossierReader reader = DossierReader.ofTinyAtlas();

    @Test
    void tellsBothSidesAndHowTheLineBetweenThemStands() {
        Dossier turf = reader.read(NORTH_AND_SOUTH);
        assertThat(turf.title()).isEqualTo("Northern Cartel / Southern Cartel");
        assertThat(turf.subtitle()).isEqualTo("Hostile turf boundary · 111 km · since 2012");
        assertThat(DossierReader.entries(turf, "The two sides").map(e -> ((Link) e).target()))
                .containsExactly(Subject.organization("norte"), Subject.organization("sur"));
    }

    @Test
    void relationIsStatedWithItsSource() {
        assertThat(lines(reader.read(NORTH_AND_SOUTH), "Their relation on 15 Jun 2024"))
                .containsExactly("They count as rivals on this date.", "Rivals: since 2010 · p. 2");
    }

    @Test
    void relationInheritedFromAParentIsSaidToBe() {
        assertThat(
                        lines(
                                reader.read(Subject.turf("halcones", "sur")),
                                "Their relation on 15 Jun 2024"))
                .contains(
                        "Rivals: inherited from the relation between the Northern Cartel and the"
                                + " Southern Cartel · since 2010 · p. 2");
    }

    @Test
    void withoutARelationTheBoundaryIsNotHostile() {
        Dossier turf =
                DossierReader.of(new TinyAtlas().relations().disputes().build())
                        .read(NORTH_AND_SOUTH);
        assertThat(turf.subtitle()).startsWith("Turf boundary, not hostile · 111 km");
        assertThat(lines(turf, "Their relation on 15 Jun 2024"))
                .containsExactly("No source calls them rivals or allies on this date.");
    }

    @Test
    void boundaryIsMeasuredInEachStateOnItsSides() {
        assertThat(lines(reader.read(NORTH_AND_SOUTH), "The turf boundary"))
                .containsExactly(
                        "Length: 111 km",
                        "In place: since 2012",
                        "Plains | 111 km",
                        "Rivers | 111 km",
                        "What runs along the border of two states counts in both.");
    }

    @Test
    void contestedGroundIsToldStateByState() {
        Dossier turf = reader.read(Subject.turf("halcones", "lobos"));
        assertThat(turf.subtitle())
                .isEqualTo(
                        "Hostile turf boundary · 85 km · since 2020 · contested by both 2,253 km²");
        assertThat(lines(turf, "Contested by both: 2,253 km²"))
                .containsExactly("Mountains | 2,253 km² · 18% of the state");
    }

    @Test
    void citiesFartherThanTheLimitAreNotAlongTheBoundary() {
        assertThat(lines(reader.read(NORTH_AND_SOUTH), "Cities within 25 km of the boundary (1)"))
                .containsExactly("Vado | about 6 km from the line · Priority city · Plains");
    }

    @Test
    void theClaimsOnBothSidesStandSideBySide() {
        SourceTable comparison =
                (SourceTable)
                        DossierReader.entries(reader.read(NORTH_AND_SOUTH), "According to whom")
                                .findFirst()
                                .orElseThrow();
        assertThat(comparison.columns())
                .extracting(SourceTable.SourceColumn::title)
                .containsExactly("Norte · 1 source", "Sur · 1 source");
        assertThat(comparison.columns().getLast().statements())
                .containsExactly(
                        new SourceTable.SourceStatement(
                                Subject.source("informe"),
                                Subject.claim("c03"),
                                "Editorial Informe anual",
                                "dominant: Rivers (+1)",
                                "report · very likely (80–95%) · January 2024, 5 months old"));
    }

    @Test
    void shocksAreToldByWhomTheyHitWhereverTheyHappened() {
        String heading = "Shocks of three years that hit either side (1)";
        assertThat(lines(reader.read(NORTH_AND_SOUTH), heading))
                .containsExactly(
                        "Shock e-captura | 10 Mar 2024 · keeps 69% of its weight · in a state along"
                                + " the boundary");
        assertThat(lines(reader.read(Subject.turf("halcones", "sur")), heading))
                .containsExactly(
                        "Shock e-captura | 10 Mar 2024 · keeps 69% of its weight · elsewhere");
    }

    @Test
    void aStudyStandsWithItsCaveatAndItsSource() {
        assertThat(lines(reader.read(NORTH_AND_SOUTH), "What studies say of such boundaries"))
                .containsExactly("Against it: Near is not alike. Caveat: It compares cities.");
    }

    @Test
    void withoutABoundaryItSaysSoAndShowsThePast() {
        Dossier turf = reader.read(Subject.turf("halcones", "sur"));
        assertThat(turf.subtitle()).isEqualTo("No common turf boundary on this date");
        assertThat(DossierReader.headings(turf)).doesNotContain("According to whom");
        assertThat(lines(turf, "Over time"))
                .contains("From 2019 until 2020: up to 111 km of boundary");
    }

    @Test
    void whereTwoFightWithinAPlaceItSaysThatNoFrontIsKnown() {
        DossierReader within =
                DossierReader.of(
                        new TinyAtlas()
                                .claims(
                                        TinyAtlas.claim("c1", "norte")
                                                .dominantIn("01")
                                                .from("2023")
                                                .evidence("2024"))
                                .disputes(
                                        TinyAtlas.war(
                                                "x1",
                                                "norte",
                                                "sur",
                                                Area.States.of("01"),
                                                "2024",
                                                ""))
                                .build());
        Dossier turf = within.read(NORTH_AND_SOUTH);
        assertThat(turf.subtitle())
                .isEqualTo("No common turf boundary on this date · contested by both 12,308 km²");
        assertThat(lines(turf, "The turf boundary"))
                .containsExactly(
                        "They fight within places of which no source tells who holds which part; no"
                                + " boundary can be drawn there.");
        assertThat(lines(turf, "Their relation on 15 Jun 2024"))
                .first()
                .asString()
                .startsWith("They fight on this date");
    }

    @Test
    void stripDrawsTheTimeOfRivalryStronger() {
        Strip strip =
                (Strip)
                        DossierReader.entries(
                                        reader.read(Subject.turf("halcones", "lobos")), "Over time")
                                .findFirst()
                                .orElseThrow();
        assertThat(strip.meaning()).isEqualTo(Strip.Meaning.RIVALRY);
        assertThat(strip.rows().getFirst().stretches())
                .extracting(LevelSpan::range, LevelSpan::level)
                .containsExactly(
                        tuple(range("2020-01-01", "2020-03-01"), Level.PRESENCE),
                        tuple(range("2020-03-01", "2026-01-01"), Level.DOMINANT));
    }

    private static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void organizationsThatNeverMetHaveADossierAllTheSame() {
        assertThat(lines(reader.read(Subject.turf("costa", "sierra")), "Over time"))
                .containsExactly("In the time of this atlas their zones of dominance never met.");
    }

    @Test
    void spanishSaysTheSameInItsOwnWords() {
        Dossier turf = reader.inSpanish(NORTH_AND_SOUTH);
        assertThat(turf.title()).isEqualTo("Cártel del Norte / Cártel del Sur");
        assertThat(turf.subtitle()).isEqualTo("Límite entre rivales · 111 km · desde 2012");
    }

    @Test
    void aSplitIsASentenceWithTheArticlesOfBothSides() {
        Dossier turf = reader.inSpanish(Subject.turf("sierra", "sur"));
        assertThat(lines(turf, "Su relación en otras fechas"))
                .anyMatch(line -> line.startsWith("La Banda de la Sierra rompió con el Cártel"));
    }

    @Test
    void unknownPartiesHaveNoDossier() {
        for (Subject unknown :
                new Subject[] {
                    Subject.turf("norte", "nobody"),
                    Subject.turf("norte", "norte"),
                    new Subject(Subject.Kind.TURF, "norte")
                }) {
            assertThat(reader.dossiers().of(unknown, DossierReader.DAY, Language.EN)).isEmpty();
        }
    }
}
