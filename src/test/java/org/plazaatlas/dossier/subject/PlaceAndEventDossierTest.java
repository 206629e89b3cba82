package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.dossier.subject.DossierReader.lines;

import org.junit.jupiter.api.Test;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.List;

class PlaceAndEventDossierTest {

    private final DossierReader reader = DossierReader.ofTinyAtlas();

    @Test
    void aCityTellsWhoIsSaidToBeOverIt() {
        Dossier vado = reader.read(Subject.city("vado"));
        assertThat(vado.subtitle())
                .isEqualTo(
                        "Priority city · Plains · Dominance disputed since May 2023: the Northern"
                                + " Cartel dominant, against the Southern Cartel");
        assertThat(lines(vado, "Who is there, according to sources"))
                .extracting(line -> line.substring(0, line.indexOf('·')).strip())
                .containsExactly("Northern Cartel | dominant", "Southern Cartel | present");
        assertThat(lines(vado, "About")).contains("Population: 120,000", "Municipality: Vado");
    }

    @Test
    void aCityOutsideAllZonesSaysThatThisIsNoEvidenceOfAbsence() {
        Dossier delta = reader.read(Subject.city("delta"), LocalDate.of(2007, 1, 1));
        assertThat(lines(delta, "Who is there, according to sources"))
                .containsExactly(
                        "No claim is in force over this city on this date; that is not evidence of"
                                + " absence.");
    }

    @Test
    void homicidesOfACityHaveALineForEachBasis() {
        Dossier vado = reader.read(Subject.city("vado"));

        assertThat(lines(vado, "Homicides"))
                .containsExactly(
                        "homicides",
                        "2023: 70",
                        "2023 · police records: 55",
                        "2022: 60",
                        "Basis of “death certificates · Editorial Estadística”: table 4",
                        "Basis of “police records · Editorial El Diario”: table 4");
        Chart counts = (Chart) DossierReader.entries(vado, "Homicides").findFirst().orElseThrow();
        assertThat(counts.series())
                .extracting(Chart.YearSeries::points)
                .containsExactly(
                        List.of(new Chart.Point(2022, 60), new Chart.Point(2023, 70)),
                        List.of(new Chart.Point(2023, 55)));
        assertThat(reader.dossiers().yearlyFigures(Subject.city("vado"), Language.EN))
                .containsExactly(counts);
    }

    @Test
    void eventsNearACityStandBeforeThoseElsewhereInItsState() {
        assertThat(lines(reader.read(Subject.city("vado")), "Events here, up to this date (2)"))
                .hasSize(2);
    }

    @Test
    void anEventKeepsThePrecisionOfItsDate() {
        Dossier forum = reader.read(Subject.event("e-foro"));
        assertThat(forum.subtitle()).isEqualTo("2022 – February 2023 · Policy · Delta");
        assertThat(lines(forum, "About"))
                .contains(
                        "Date: 2022 – February 2023",
                        "Balance of power: Not assessed as a shock",
                        "Place in the source: all");
    }

    @Test
    void aPriorityCityIsRankedAmongItsLikeAndOthersOnlyMeasured() {
        String heading = "Pressure within 50 km: assessment, not a forecast";
        assertThat(lines(reader.read(Subject.city("vado")), heading))
                .first()
                .asString()
                .startsWith("Score: ")
                .endsWith(" points · rank 1 of 1 priority cities");
        assertThat(lines(reader.read(Subject.city("cumbre")), heading))
                .first()
                .asString()
                .startsWith("Score: ")
                .endsWith(" points");
    }

    @Test
    void aShockTellsWhatIsLeftOfItAndTheBoundariesItBearsOn() {
        Dossier shock = reader.read(Subject.event("e-captura"));
        assertThat(lines(shock, "Balance of power on this date"))
                .containsExactly(
                        "Weight that this shock keeps: 69%", "Norte / Sur | hostile · 111 km");
    }

    @Test
    void aShockToComeIsNotCounted() {
        assertThat(
                        lines(
                                reader.read(Subject.event("e-captura"), LocalDate.of(2023, 1, 1)),
                                "Balance of power on this date"))
                .containsExactly("It had not happened yet on this date.");
        assertThat(DossierReader.headings(reader.read(Subject.event("e-foro"))))
                .doesNotContain("Balance of power on this date");
    }

    @Test
    void anEventLeadsToItsOrganizationsAndItsState() {
        Dossier shock = reader.read(Subject.event("e-ruptura"));
        assertThat(lines(shock, "Organizations"))
                .containsExactly("Hawks | Faction", "Wolves | Faction");
        assertThat(lines(shock, "Place")).containsExactly("Plains | State");
    }
}
