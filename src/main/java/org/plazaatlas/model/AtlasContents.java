package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.util.List;

/**
 * Everything that an atlas folder holds, in the order of its files.
 *
 * @param timeSpan the days that the timeline covers
 * @param surroundings land around the states
 * @param municipalities polygons of municipalities; empty unless the folder has them
 * @param disputes who is said to fight whom where; empty unless the folder has them
 * @param incidentSeries how often organizations met in incidents; empty unless the folder has them
 * @param cityHomicides empty unless the folder has them
 * @param populations of the states by year; empty unless the folder has them
 * @param studies research for and against the rule that the atlas rests on; empty unless the folder
 *     has them
 * @param conflictRegions states named as regions of conflict; empty unless the folder has them
 * @param later large tables, read when first asked for
 */
public record AtlasContents(
        Text title,
        DateRange timeSpan,
        Projection projection,
        List<State> states,
        List<Land> surroundings,
        List<MunicipalityOutline> municipalities,
        List<MunicipalitySeat> seats,
        List<Organization> organizations,
        List<Claim> claims,
        List<Relation> relations,
        List<Dispute> disputes,
        List<IncidentSeries> incidentSeries,
        List<Event> events,
        List<City> cities,
        List<CityHomicideCount> cityHomicides,
        List<HomicideCount> homicides,
        List<Population> populations,
        List<NationalFigure> nationalFigures,
        List<Presidency> presidencies,
        List<GlossaryTerm> glossary,
        List<Study> studies,
        List<FoundingFact> foundingFacts,
        List<ConflictRegion> conflictRegions,
        List<Source> sources,
        LaterRecords later) {

    public AtlasContents {
        states = List.copyOf(states);
        surroundings = List.copyOf(surroundings);
        municipalities = List.copyOf(municipalities);
        seats = List.copyOf(seats);
        organizations = List.copyOf(organizations);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        disputes = List.copyOf(disputes);
        incidentSeries = List.copyOf(incidentSeries);
        events = List.copyOf(events);
        cities = List.copyOf(cities);
        cityHomicides = List.copyOf(cityHomicides);
        homicides = List.copyOf(homicides);
        populations = List.copyOf(populations);
        nationalFigures = List.copyOf(nationalFigures);
        presidencies = List.copyOf(presidencies);
        glossary = List.copyOf(glossary);
        studies = List.copyOf(studies);
        foundingFacts = List.copyOf(foundingFacts);
        conflictRegions = List.copyOf(conflictRegions);
        sources = List.copyOf(sources);
    }

    /** The same with other outlines of municipalities. */
    public AtlasContents withMunicipalities(List<MunicipalityOutline> others) {
        return new AtlasContents(
                title,
                timeSpan,
                projection,
                states,
                surroundings,
                others,
                seats,
                organizations,
                claims,
                relations,
                disputes,
                incidentSeries,
                events,
                cities,
                cityHomicides,
                homicides,
                populations,
                nationalFigures,
                presidencies,
                glossary,
                studies,
                foundingFacts,
                conflictRegions,
                sources,
                later);
    }

    /** The same with other statements and sources of them. */
    public AtlasContents withStatements(
            List<Claim> otherClaims,
            List<Relation> otherRelations,
            List<Dispute> otherDisputes,
            List<Event> otherEvents,
            List<Source> otherSources,
            List<FoundingFact> otherFacts) {
        return new AtlasContents(
                title,
                timeSpan,
                projection,
                states,
                surroundings,
                municipalities,
                seats,
                organizations,
                otherClaims,
                otherRelations,
                otherDisputes,
                incidentSeries,
                otherEvents,
                cities,
                cityHomicides,
                homicides,
                populations,
                nationalFigures,
                presidencies,
                glossary,
                studies,
                otherFacts,
                conflictRegions,
                otherSources,
                later);
    }
}
