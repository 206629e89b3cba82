package org.plazaatlas.store.check;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.IncidentSeries.IncidentCount;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Population;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.atlas.RecordChecklist;
import org.plazaatlas.store.atlas.RecordChecklist.Finding;
import org.plazaatlas.store.json.Problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds records that cannot be true, mostly because of their dates, and records without a source.
 */
final class RecordCheck {

    private final LocalDate atlasEnd;

    private RecordCheck(AtlasContents contents) {
        atlasEnd = contents.timeSpan().to();
    }

    static List<Problem> problems(AtlasContents contents) {
        RecordCheck check = new RecordCheck(contents);
        RecordChecklist list = new RecordChecklist();
        list.each(AtlasFiles.ORGANIZATIONS, contents.organizations(), RecordCheck::organization);
        list.each(AtlasFiles.CLAIMS, contents.claims(), check::claim);
        list.each(AtlasFiles.RELATIONS, contents.relations(), RecordCheck::relation);
        list.each(AtlasFiles.DISPUTES, contents.disputes(), check::dispute);
        list.each(
                AtlasFiles.INCIDENT_COUNTS, contents.incidentSeries(), RecordCheck::incidentSeries);
        list.each(AtlasFiles.EVENTS, contents.events(), check::event);
        list.each(AtlasFiles.CITIES, contents.cities(), RecordCheck::city);
        list.each(AtlasFiles.HOMICIDES, contents.homicides(), check::homicides);
        list.each(AtlasFiles.CITY_HOMICIDES, contents.cityHomicides(), check::cityHomicides);
        list.each(AtlasFiles.POPULATIONS, contents.populations(), check::population);
        list.each(AtlasFiles.NATIONAL_FIGURES, contents.nationalFigures(), RecordCheck::figure);
        list.each(AtlasFiles.PRESIDENCIES, contents.presidencies(), RecordCheck::presidency);
        return list.found();
    }

    private static void organization(Organization organization, Finding finding) {
        sources(organization.sourceIds(), finding);
        period(organization.activeFrom(), organization.activeTo(), finding);
    }

    private void claim(Claim claim, Finding finding) {
        validTime(claim.validTime(), finding);
        notLater(claim.evidenceDate(), finding);
        anyState(claim.area(), finding);
    }

    private static void anyState(Area area, Finding finding) {
        if (area instanceof Area.States states && states.codes().isEmpty()) {
            finding.add("claim.noState");
        }
    }

    private void dispute(Dispute dispute, Finding finding) {
        validTime(dispute.validTime(), finding);
        notLater(dispute.evidenceDate(), finding);
        anyState(dispute.area(), finding);
    }

    private static void incidentSeries(IncidentSeries series, Finding finding) {
        for (IncidentCount count : series.months()) {
            if (count.events() <= 0 || count.deaths() < 0) {
                finding.add("incidents.none", count.events(), count.deaths());
            }
        }
    }

    private static void relation(Relation relation, Finding finding) {
        validTime(relation.validTime(), finding);
    }

    private void event(Event event, Finding finding) {
        period(Optional.of(event.start()), event.end(), finding);
        notLater(event.start(), finding);
    }

    private static void city(City city, Finding finding) {
        city.population().ifPresent(inhabitants -> notNegative(inhabitants, finding));
        sources(city.sourceIds(), finding);
    }

    private void homicides(HomicideCount homicides, Finding finding) {
        homicides.count().ifPresent(count -> notNegative(count, finding));
        homicides.ratePer100k().ifPresent(rate -> notNegative(rate, finding));
        year(homicides.year(), finding);
    }

    private void cityHomicides(CityHomicideCount homicides, Finding finding) {
        notNegative(homicides.count(), finding);
        year(homicides.year(), finding);
    }

    private void population(Population population, Finding finding) {
        year(population.year(), finding);
        if (population.inhabitants() <= 0) {
            finding.add("population.notPositive", population.inhabitants());
        }
    }

    private static void notNegative(Number number, Finding finding) {
        if (number.doubleValue() < 0) {
            finding.add("number.negative", number);
        }
    }

    private void year(int year, Finding finding) {
        if (year < 1900 || year > atlasEnd.getYear()) {
            finding.add("year.outside", year, atlasEnd.getYear());
        }
    }

    private static void figure(NationalFigure figure, Finding finding) {
        period(Optional.of(figure.start()), figure.end(), finding);
    }

    private static void presidency(Presidency presidency, Finding finding) {
        sources(presidency.sourceIds(), finding);
        period(Optional.of(presidency.from()), Optional.of(presidency.to()), finding);
    }

    private static void sources(List<String> ids, Finding finding) {
        if (ids.isEmpty()) {
            finding.add("source.none");
        }
    }

    /** A valid time must have at least one day. */
    private static void validTime(ValidTime time, Finding finding) {
        if (time.range().isEmpty()) {
            finding.add("date.empty", time.from().orElseThrow(), time.to().orElseThrow());
        }
    }

    /** The end of a period may be in the same year or month as its start. */
    private static void period(
            Optional<PartialDate> start, Optional<PartialDate> end, Finding finding) {
        if (start.isPresent()
                && end.isPresent()
                && end.get().range().isOverBefore(start.get().range())) {
            finding.add("date.endBeforeStart", end.get(), start.get());
        }
    }

    private void notLater(PartialDate date, Finding finding) {
        if (!DateRange.until(atlasEnd).contains(date.firstDay())) {
            finding.add("date.later", date, atlasEnd);
        }
    }
}
