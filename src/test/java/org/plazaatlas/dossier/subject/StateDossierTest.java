package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.dossier.subject.DossierReader.headings;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.LevelSpan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class StateDossierTest {

    private final DossierReader reader = DossierReader.ofTinyAtlas();

    @Test
    void subtitleTellsHowTheStateStandsAndSinceWhen() {
        assertThat(reader.read(Subject.state("01")).subtitle())
                .isEqualTo("Held by one since 2010: the Northern Cartel · capital Ciudad Llanos");
        assertThat(reader.read(Subject.state("04")).subtitle())
                .startsWith("Split within since 2021 in 82% of the area: Ravens and Hawks");
    }

    @Test
    void subtitleDatesTheEndOfAllClaimsByTheirLimit() {
        assertThat(reader.read(Subject.state("06")).subtitle())
                .startsWith("No claim in force since March 2024");
    }

    @Test
    void aDayThatNoSourceGivesIsNotInvented() {
        DossierReader split =
                DossierReader.of(
                        new TinyAtlas()
                                .claims(
                                        TinyAtlas.claim("c1", "sur")
                                                .dominantIn("02")
                                                .from("2023-05"))
                                .build());
        assertThat(split.read(Subject.state("02")).subtitle())
                .startsWith("Held by one since May 2023: the Southern Cartel");
    }

    @Test
    void zonesTellLevelSupportConfidenceAgeAndWhatIsApproximate() {
        assertThat(lines(reader.read(Subject.state("01")), "Who is there, according to sources"))
                .containsExactly(
                        "Northern Cartel | dominant in the whole state · supported (1.00 from 1"
                                + " origin) · high confidence · evidence of 1 Jun 2024, less than a"
                                + " month old",
                        "Southern Cartel | present in 516 km² (4%) · supported (0.64 from 2"
                                + " origins) · medium confidence · evidence of May 2023, 13 months"
                                + " old · approximate area");
    }

    @Test
    void everyZoneLeadsToItsOrganizationAndSources() {
        List<Link> zones =
                DossierReader.entries(
                                reader.read(Subject.state("01")),
                                "Who is there, according to sources")
                        .map(Link.class::cast)
                        .toList();
        assertThat(zones)
                .extracting(Link::target)
                .containsExactly(Subject.organization("norte"), Subject.organization("sur"));
        assertThat(zones)
                .allSatisfy(
                        z ->
                                assertThat(z.sources())
                                        .containsExactly(
                                                Subject.source("informe"),
                                                Subject.source("diario")));
    }

    @Test
    void rivalsOfWhomNobodyTellsAFightAreNoContest() {
        String heading = "Rivals in the same area, without evidence of a fight";
        Dossier quiet =
                DossierReader.of(new TinyAtlas().disputes().build()).read(Subject.state("01"));
        assertThat(lines(quiet, heading))
                .singleElement()
                .asString()
                .startsWith("Northern Cartel – Southern Cartel: one said to dominate, the other");
        assertThat(headings(reader.read(Subject.state("01")))).doesNotContain(heading);
    }

    @Test
    void withoutAClaimItSaysThatThisIsNoEvidenceOfAbsence() {
        Dossier unclaimed = reader.read(Subject.state("06"));
        assertThat(lines(unclaimed, "Who is there, according to sources"))
                .containsExactly(
                        "No claim is in force in this state on this date; that is not evidence of"
                                + " absence.");
        assertThat(headings(unclaimed)).noneMatch(heading -> heading.startsWith("Claims"));
    }

    @Test
    void historyGoesOnAtTheStrongerLevelAndEndsAtTheLimit() {
        DossierReader over =
                DossierReader.of(
                        new TinyAtlas()
                                .claims(
                                        TinyAtlas.claim("c1", "sur").presentIn("02").from("2012"),
                                        TinyAtlas.claim("c2", "sur")
                                                .dominantIn("02")
                                                .from("2013")
                                                .to("2014"))
                                .build());
        assertThat(firstRow(over.read(Subject.state("02"))))
                .containsExactly(
                        stretch("2012-01-01", "2013-01-01", Level.PRESENCE),
                        stretch("2013-01-01", "2014-01-01", Level.DOMINANT),
                        stretch("2014-01-01", "2015-01-01", Level.PRESENCE));
    }

    @Test
    void dominanceInOneMunicipalityIsButPresenceInTheStatesHistory() {
        assertThat(firstRow(reader.read(Subject.state("03"))))
                .containsExactly(stretch("2015-01-01", "2026-01-01", Level.PRESENCE));
    }

    @Test
    void pressureIsToldTermByTermWithItsRank() {
        Dossier state = reader.read(Subject.state("01"));
        assertThat(lines(state, "Pressure: assessment, not a forecast"))
                .containsExactly(
                        "Score: 22.8 points · rank 2 of 6 states",
                        "Contested share: 2% (adds 0.8 points)",
                        "Hostile boundary: 25 km per 100 km (adds 10 points)",
                        "Rivals beyond the first: 1 (adds 5 points)",
                        "Weight that shocks still have: 0.69 (adds 6.9 points)",
                        "Against it: A study speaks against the rule behind the score: Near is not"
                                + " alike. — Editorial Estadística",
                        "Shock e-captura | 10 Mar 2024 · keeps 69% of its weight");
    }

    @Test
    void groundThatTwoContestLeadsToTheirTurf() {
        Dossier state = reader.read(Subject.state("04"));
        assertThat(lines(state, "Contested or shared, pair by pair (2)"))
                .contains("Halcones / Lobos | contested by both · 2,253 km² · 18% of the state");
        assertThat(DossierReader.entries(state, "Contested or shared, pair by pair (2)"))
                .extracting(entry -> ((Link) entry).target())
                .contains(Subject.turf("halcones", "lobos"));
    }

    @Test
    void aClaimTellsWhatItWeighs() {
        assertThat(lines(reader.read(Subject.state("01")), "Claims in force (2)"))
                .containsExactly(
                        "Northern Cartel, dominant: Plains | since 2010 · high confidence"
                                + " · evidence of 1 Jun 2024, less than a month old · Editorial"
                                + " Informe anual · weighs 1.00 (tier 1)",
                        "Southern Cartel, present: Vado, Plains | since 2022 · low confidence"
                                + " · evidence of May 2023, 13 months old · Editorial Informe anual"
                                + " · weighs 0.26 (tier 1)");
    }

    @Test
    void evidenceOfItsTimeStandsBeforeWhatLooksBack() {
        DossierReader both =
                DossierReader.of(
                        new TinyAtlas()
                                .claims(
                                        TinyAtlas.claim("c1", "sur")
                                                .dominantIn("02")
                                                .from("2012")
                                                .evidence("2025-01"),
                                        TinyAtlas.claim("c2", "sur")
                                                .dominantIn("02")
                                                .from("2013")
                                                .evidence("2023-05")
                                                .source("diario"))
                                .build());
        assertThat(lines(both.read(Subject.state("02")), "Who is there, according to sources"))
                .first()
                .asString()
                .contains("evidence of May 2023, 13 months old");
        assertThat(lines(both.read(Subject.state("02")), "Claims in force (2)"))
                .first()
                .asString()
                .contains("told in January 2025, looking back");
    }

    @Test
    void rivalClaimsStandSideBySideInLikelihoodWords() {
        assertThat(lines(reader.read(Subject.state("01")), "According to whom"))
                .first()
                .isEqualTo(
                        "Norte · 1 source | Editorial Informe anual: dominant: Plains · report"
                                + " · very likely (80–95%) · 1 Jun 2024, less than a month old;"
                                + " Sur · 1 source | Editorial Informe anual: present: Vado, Plains"
                                + " · report · roughly even chance (45–55%)"
                                + " · May 2023, 13 months old");
    }

    @Test
    void oneSourceOnOneOrganizationHasNobodyToDisagreeWith() {
        assertThat(headings(reader.read(Subject.state("02")))).doesNotContain("According to whom");
    }

    private static List<LevelSpan> firstRow(Dossier dossier) {
        Strip strip = (Strip) DossierReader.entries(dossier, "Over time").findFirst().orElseThrow();
        return strip.rows().getFirst().stretches();
    }

    @Test
    void homicidesAreChartedAndListedWithTheirSource() {
        Dossier state = reader.read(Subject.state("01"));
        assertThat(lines(state, "Homicides"))
                .contains("2023: 520 · 25.9 per 100,000", "2022: 410 · 20.5 per 100,000");
        Chart counts = (Chart) DossierReader.entries(state, "Homicides").findFirst().orElseThrow();
        assertThat(counts.series()).hasSize(1);
        assertThat(counts.series().getFirst().points())
                .containsExactly(new Chart.Point(2022, 410), new Chart.Point(2023, 520));
    }

    @Test
    void deathCertificatesMakeOneLineWhoeverPassesThemOnAndRatesAreComputed() {
        DossierReader read =
                DossierReader.of(
                        new TinyAtlas()
                                .homicides(
                                        count(2012, HomicideCount.Basis.CERTIFICATES, "oficina"),
                                        count(2013, HomicideCount.Basis.CERTIFICATES, "diario"),
                                        count(2014, HomicideCount.Basis.CERTIFICATES, "oficina"),
                                        count(2014, HomicideCount.Basis.POLICE, "diario"))
                                .build());
        Dossier state = read.read(Subject.state("01"));

        Chart counts = (Chart) DossierReader.entries(state, "Homicides").findFirst().orElseThrow();
        assertThat(counts.series())
                .extracting(Chart.YearSeries::name)
                .containsExactly(
                        "death certificates · Editorial Estadística",
                        "police records · Editorial El Diario");
        assertThat(counts.series().getFirst().points())
                .extracting(Chart.Point::year)
                .containsExactly(2012, 2013, 2014);
        assertThat(lines(state, "Homicides"))
                .contains("2012: 190 · 10 per 100,000")
                .endsWith(
                        "Rates that the source does not give are its count by the inhabitants of"
                                + " the year.");
    }

    private static HomicideCount count(int year, HomicideCount.Basis basis, String sourceId) {
        return new HomicideCount(
                "01",
                year,
                basis,
                OptionalInt.of(190),
                Optional.empty(),
                sourceId,
                Text.same("p. 1"));
    }

    @Test
    void stateThatAFoundingDocumentNamesARegionOfConflictSaysSo() {
        Dossier montes = reader.read(Subject.state("04"));

        assertThat(lines(montes, "Named a region of conflict")).containsExactly("par. 2");
        assertThat(DossierReader.entries(montes, "Named a region of conflict"))
                .allSatisfy(
                        named ->
                                assertThat(named.sources())
                                        .containsExactly(Subject.source("informe")));
        assertThat(DossierReader.headings(reader.read(Subject.state("01"))))
                .doesNotContain("Named a region of conflict");
    }

    @Test
    void eventsAfterTheDateStandApart() {
        Dossier early = reader.read(Subject.state("01"), LocalDate.of(2021, 1, 1));
        assertThat(lines(early, "Events up to this date (1)"))
                .containsExactly("Shock e-ruptura | March 2020 · Killing of a leader · shock");
        assertThat(lines(early, "Later events (1)"))
                .containsExactly("Shock e-captura | 10 Mar 2024 · Killing of a leader · shock");
    }

    @Test
    void spanishSaysTheSameInItsOwnWords() {
        Dossier state = reader.inSpanish(Subject.state("01"));
        assertThat(state.title()).isEqualTo("Llanos");
        assertThat(state.subtitle())
                .isEqualTo(
                        "Dominio único desde 2010: el Cártel del Norte · capital: Ciudad Llanos");
        assertThat(lines(state, "Quién opera ahí, según las fuentes"))
                .first()
                .isEqualTo(
                        "Cártel del Norte | dominante en todo el estado · sustentado (1.00, de 1"
                                + " origen) · confianza alta · evidencia del 1 jun 2024, de hace"
                                + " menos de un mes");
    }

    private static LevelSpan stretch(String from, String to, Level level) {
        return new LevelSpan(new DateRange(LocalDate.parse(from), LocalDate.parse(to)), level);
    }
}
