package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.dossier.subject.DossierReader.headings;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;

class OrganizationDossierTest {

    private final DossierReader reader = DossierReader.ofTinyAtlas();

    @Test
    void aZoneHoldsThatOfItsFactions() {
        Dossier norte = reader.read(Subject.organization("norte"));
        assertThat(norte.subtitle())
                .isEqualTo("Cartel · dominant in 2 states (24,613 km²), present in 1 other");
        assertThat(lines(norte, "Zone of assessed influence"))
                .contains(
                        "Plains | dominant in the whole state",
                        "Mountains | dominant in the whole state",
                        "Coast | present in the whole state");
    }

    @Test
    void rivalsAndAlliesAreThoseOfTheDate() {
        Dossier norte = reader.read(Subject.organization("norte"));
        assertThat(lines(norte, "Rivals on this date (1)"))
                .containsExactly("Southern Cartel | since 2010");
        assertThat(lines(norte, "Allies on this date (1)"))
                .containsExactly("Coast Cartel | since 2015");
        Dossier earlier = reader.read(Subject.organization("norte"), LocalDate.of(2012, 1, 1));
        assertThat(lines(earlier, "Splits, and relations at other times"))
                .containsExactly("Coast Cartel | allies · since 2015");
    }

    @Test
    void aFactionSharesItsParentsRivals() {
        assertThat(lines(reader.read(Subject.organization("halcones")), "Rivals on this date (2)"))
                .containsExactly(
                        "Wolves | since March 2020",
                        "Southern Cartel | since 2010 · as part of Northern Cartel");
    }

    @Test
    void sourcesThatContradictEachOtherAreToldSo() {
        DossierReader contradicted =
                DossierReader.of(
                        new TinyAtlas()
                                .relations(
                                        TinyAtlas.rivals("norte", "sur", "2010", ""),
                                        TinyAtlas.allies("norte", "sur", "2012", ""))
                                .build());
        Dossier norte = contradicted.read(Subject.organization("norte"));
        assertThat(lines(norte, "Allies on this date (1)"))
                .containsExactly("Southern Cartel | other sources call them rivals · since 2012");
        assertThat(lines(norte, "Rivals on this date (1)"))
                .containsExactly("Southern Cartel | other sources call them allies · since 2010");
    }

    @Test
    void splitsTellWhoLeftWhom() {
        assertThat(
                        lines(
                                reader.read(Subject.organization("sierra")),
                                "Splits, and relations at other times"))
                .containsExactly(
                        "Southern Cartel | this organization split from it · since 2016",
                        "Southern Cartel | rivals · from 2016 until 2019");
        assertThat(
                        lines(
                                reader.read(Subject.organization("sur")),
                                "Splits, and relations at other times"))
                .contains("Sierra Gang | it split from this organization · since 2016");
    }

    @Test
    void withoutAClaimItSaysThatThisIsNoEvidenceOfAbsence() {
        Dossier sierra = reader.read(Subject.organization("sierra"));
        assertThat(sierra.subtitle()).isEqualTo("Gang · No claim in force");
        assertThat(lines(sierra, "Zone of assessed influence"))
                .containsExactly(
                        "No claim for this organization is in force on this date; that is not"
                                + " evidence of absence.");
    }

    @Test
    void itSaysWhereItBelongsAndEndsWithItsSources() {
        Dossier norte = reader.read(Subject.organization("norte"));
        assertThat(lines(norte, "Where it belongs"))
                .containsExactly(
                        "Hawks | Faction of this organization",
                        "Wolves | Faction of this organization");
        assertThat(headings(norte)).last().isEqualTo("Sources (1)");
    }

    @Test
    void boundariesLeadToTheTurfWithTheOtherSide() {
        Dossier north = reader.read(Subject.organization("norte"));
        assertThat(lines(north, "Turf boundaries (1)"))
                .containsExactly("Southern Cartel | hostile · 111 km");
        assertThat(DossierReader.entries(north, "Turf boundaries (1)"))
                .extracting(entry -> ((Link) entry).target())
                .containsExactly(Subject.turf("norte", "sur"));
    }

    @Test
    void groundThatItDominatesWithAnotherIsMeasured() {
        assertThat(
                        lines(
                                reader.read(Subject.organization("lobos")),
                                "Dominated together, pair by pair (1)"))
                .containsExactly("Halcones / Lobos | contested by both · 2,253 km²");
    }
}
