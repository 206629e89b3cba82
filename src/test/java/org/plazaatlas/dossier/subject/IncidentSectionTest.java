package org.plazaatlas.dossier.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plazaatlas.IncidentDraft.incident;
import static org.plazaatlas.TinyAtlas.claim;

import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.Dossier.Chart.Point;
import org.plazaatlas.dossier.Dossier.Chart.YearSeries;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Incident.DatePrecision;
import org.plazaatlas.model.Incident.PlacePrecision;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.List;

/** The events with deaths in dossiers of states, organizations and pairs. */
class IncidentSectionTest {

    private static final LocalDate DATE = LocalDate.of(2024, 6, 30);

    /** The boundary of norte and sur is the meridian of 1°; a degree has 111 km. */
    private static final Dossiers DOSSIERS =
            new Dossiers(
                    History.of(
                            new TinyAtlas()
                                    .claims(
                                            claim("one", "norte")
                                                    .dominantIn("01")
                                                    .from("2022-01-01")
                                                    .evidence("2024-01-01"),
                                            claim("two", "sur")
                                                    .dominantIn("02")
                                                    .from("2022-01-01")
                                                    .evidence("2024-01-01"))
                                    .later(
                                            IncidentDraft.records(
                                                    incident("old", "2022-05-05")
                                                            .at(0.9, 0.5)
                                                            .deaths(3),
                                                    incident("state", "2023-07-01")
                                                            .known(PlacePrecision.STATE)
                                                            .deaths(4),
                                                    incident("other", "2024-05-05")
                                                            .at(1.1, 0.5)
                                                            .inState("02")
                                                            .sides("este", "sur")
                                                            .deaths(2),
                                                    incident("loose", "2023-12-01")
                                                            .until("2024-02-01", DatePrecision.YEAR)
                                                            .deaths(90)))
                                    .build()));

    private static Section section(Subject subject, LocalDate date) {
        Dossier dossier = DOSSIERS.of(subject, date, Language.EN).orElseThrow();
        return dossier.sections().stream()
                .filter(s -> s.heading().equals("Events with deaths"))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> all(Class<T> type, Section section) {
        return section.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void aStateHasTheEventsOfTheYearToTheDateAndAChartOfAllYears() {
        Section section = section(Subject.state("01"), DATE);
        assertThat(all(Fact.class, section))
                .extracting(Fact::name, Fact::value)
                .containsExactly(tuple("In the year to 30 Jun 2024", "1 event · 4 deaths"));
        List<YearSeries> series = all(Chart.class, section).getFirst().series();
        assertThat(series)
                .extracting(YearSeries::points)
                .containsExactly(
                        List.of(new Point(2022, 3), new Point(2023, 4), new Point(2024, 0)),
                        List.of(new Point(2022, 1), new Point(2023, 1), new Point(2024, 0)));
    }

    @Test
    void theYearEndsWithTheDate() {
        assertThat(all(Fact.class, section(Subject.state("01"), LocalDate.of(2023, 7, 1))))
                .extracting(Fact::value)
                .containsExactly("1 event · 4 deaths");
        assertThat(all(Fact.class, section(Subject.state("01"), LocalDate.of(2024, 7, 1))))
                .extracting(Fact::value)
                .containsExactly("no event · no deaths");
    }

    @Test
    void anOrganizationHasThoseOfWhichItIsASide() {
        assertThat(all(Fact.class, section(Subject.organization("sur"), DATE)))
                .extracting(Fact::value)
                .containsExactly("2 events · 6 deaths");
    }

    /** Both events with a place lie 11 km from the boundary; two organizations met in two. */
    @Test
    void aPairHasThoseBetweenTheTwoAndThoseNearItsBoundary() {
        Section section = section(Subject.turf("norte", "sur"), DATE);
        assertThat(all(Fact.class, section))
                .extracting(Fact::name, Fact::value)
                .containsExactly(
                        tuple("In the year to 30 Jun 2024 · between the two", "1 event · 4 deaths"),
                        tuple(
                                "In the year to 30 Jun 2024 · within 25 km of the boundary of this"
                                        + " date, whoever met there",
                                "1 event · 2 deaths"));
        assertThat(all(Chart.class, section).getLast().series().getFirst().points())
                .containsExactly(new Point(2022, 3), new Point(2023, 0), new Point(2024, 2));
    }

    @Test
    void aDateLongAfterTheDataTellsWhereTheyEnd() {
        assertThat(all(Paragraph.class, section(Subject.state("01"), LocalDate.of(2024, 6, 5))))
                .isEmpty();
        assertThat(all(Paragraph.class, section(Subject.state("01"), LocalDate.of(2024, 6, 6))))
                .extracting(Paragraph::text)
                .containsExactly(
                        "The newest event on record is of 5 May 2024: of later days nothing is"
                                + " told.");
    }
}
