package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.dossier.subject.DossierReader.headings;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.Optional;

class OrganizationDossierTest {

    private final DossierReader reader = DossierReader.ofTinyAtlas();

    @Test
    void aZoneHoldsThatOfItsFactions() {
        Dossier norte = reader.read(Subject.organization("norte"));
        assertThat(norte.subtitle())
                .isEqualTo(
                        "Cartel · dominant in all or part of 2 states (24,613 km²), present in 1"
                                + " other");
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
                .containsExactly("Southern Cartel | they fight over Vado, Plains · since 2010");
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
                        "Wolves | they fight over within about 40 km of a point in Mountains ·"
                                + " since March 2020",
                        "Southern Cartel | they fight over Vado, Plains · since 2010 · as part of"
                                + " the Northern Cartel");
    }

    @Test
    void ofTwoStatementsTheNewerDecidesAndTheOtherIsMentioned() {
        DossierReader contradicted =
                DossierReader.of(
                        new TinyAtlas()
                                .relations(
                                        TinyAtlas.rivals("norte", "sur", "2010", ""),
                                        TinyAtlas.allies("norte", "sur", "2012", ""))
                                .build());
        Dossier norte = contradicted.read(Subject.organization("norte"));
        assertThat(lines(norte, "Rivals on this date (1)"))
                .as("both are of one date, and rivalry is the graver statement")
                .containsExactly(
                        "Southern Cartel | they fight over Vado, Plains · other statements call"
                                + " them allies · since 2010");
        assertThat(headings(norte)).noneMatch(heading -> heading.startsWith("Allies"));
    }

    @Test
    void aRelationWithoutAnEndDoesNotLastForEver() {
        DossierReader quiet = DossierReader.of(new TinyAtlas().disputes().build());
        Dossier norte = quiet.read(Subject.organization("norte"), LocalDate.of(2027, 8, 1));
        assertThat(headings(norte)).noneMatch(heading -> heading.startsWith("Rivals"));
        assertThat(lines(norte, "Splits, and relations at other times"))
                .contains(
                        "Southern Cartel | rivals · since 2010 · nothing newer than"
                                + " 2024 is reported");
    }

    @Test
    void whoeverItFightsIsARivalWithoutARelationToo() {
        DossierReader fought =
                DossierReader.of(
                        new TinyAtlas()
                                .relations()
                                .disputes(
                                        TinyAtlas.war(
                                                "x1",
                                                "norte",
                                                "costa",
                                                TinyAtlas.municipality("03", "Faro"),
                                                "2024",
                                                ""))
                                .build());
        Dossier norte = fought.read(Subject.organization("norte"));
        assertThat(lines(norte, "Rivals on this date (1)"))
                .containsExactly("Coast Cartel | they fight over Faro, Coast");
        assertThat(DossierReader.entries(norte, "Rivals on this date (1)"))
                .flatExtracting(Dossier.Entry::sources)
                .containsExactly(Subject.source("diario"));
    }

    @Test
    void whatHasADateIsToldFromThatDayOn() {
        DossierReader dated =
                DossierReader.of(
                        new TinyAtlas().organizations(designated()).relations().disputes().build());
        Subject sur = Subject.organization("sur");
        String fact = "Designated a terrorist organization by the United States: 20 Feb 2025";

        assertThat(lines(dated.read(sur, LocalDate.of(2025, 2, 20)), "About")).contains(fact);
        assertThat(lines(dated.read(sur, LocalDate.of(2025, 2, 19)), "About"))
                .noneMatch(line -> line.startsWith("Designated"));
        assertThat(lines(dated.read(sur, LocalDate.of(2012, 1, 1)), "About"))
                .contains("Active: since 2008")
                .as("the end lies ahead")
                .doesNotContain("Active: from 2008 until 2026");
        assertThat(lines(dated.read(sur, LocalDate.of(2006, 5, 1)), "About"))
                .contains("Active: not yet on this date");
    }

    private static Organization designated() {
        Organization sur = TinyAtlas.cartel("sur", "Cártel del Sur", "Southern Cartel");
        return new Organization(
                sur.id(),
                sur.name(),
                sur.shortName(),
                sur.aliases(),
                sur.kind(),
                sur.parentId(),
                Optional.of(PartialDate.parse("2008")),
                Optional.of(PartialDate.parse("2026")),
                Optional.of(PartialDate.parse("2025-02-20")),
                sur.summary(),
                sur.sourceIds(),
                sur.colour());
    }

    @Test
    void dominanceThroughOneFactionAloneIsSaidToBe() {
        DossierReader through =
                DossierReader.of(
                        new TinyAtlas()
                                .claims(
                                        TinyAtlas.claim("c1", "halcones")
                                                .dominantIn("04")
                                                .from("2019")
                                                .evidence("2024-03"))
                                .disputes()
                                .build());
        assertThat(lines(through.read(Subject.organization("norte")), "Zone of assessed influence"))
                .contains("Dominant only through its faction: Hawks");
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
        assertThat(lines(norte, "Related groups"))
                .containsExactly(
                        "Hawks | faction of this organization",
                        "Wolves | faction of this organization");
        assertThat(lines(reader.read(Subject.organization("sierra")), "Related groups"))
                .containsExactly("Southern Cartel | this organization came from it");
        assertThat(lines(reader.read(Subject.organization("sur")), "Related groups"))
                .containsExactly("Sierra Gang | came from this organization");
        assertThat(headings(norte)).last().isEqualTo("Sources (2)");
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
                                "Contested or shared, pair by pair (1)"))
                .contains("Halcones / Lobos | contested by both · 2,253 km²");
    }
}
