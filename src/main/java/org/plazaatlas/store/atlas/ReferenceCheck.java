package org.plazaatlas.store.atlas;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.ConflictRegion;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.store.atlas.RecordChecklist.Finding;
import org.plazaatlas.store.json.Problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds references to records that do not exist, and ids that two records share. */
public final class ReferenceCheck {

    private final AtlasContents contents;
    private final Set<String> states;
    private final Set<String> organizations;
    private final Set<String> cities;
    private final Set<String> sources;
    private final Set<Area.Municipality> municipalities;
    private final Set<Subject> holders;

    /** More than any group of factions has. */
    private static final int MOST_ANCESTORS = 20;

    private final Map<String, String> parents = new HashMap<>();
    private final RecordChecklist checklist = new RecordChecklist();

    private ReferenceCheck(AtlasContents contents) {
        this.contents = contents;
        states = ids(contents.states(), State::code);
        organizations = ids(contents.organizations(), Organization::id);
        contents.organizations()
                .forEach(o -> o.parentId().ifPresent(parent -> parents.put(o.id(), parent)));
        cities = ids(contents.cities(), City::id);
        sources = ids(contents.sources(), Source::id);
        municipalities = municipalities(contents);
        holders = holders(contents);
    }

    /** All dangling references and repeated ids, file by file. */
    public static List<Problem> problems(AtlasContents contents) {
        ReferenceCheck references = new ReferenceCheck(contents);
        references.checkPlaces();
        references.checkGroups();
        references.checkEvents();
        references.checkFigures();
        return references.checklist.found();
    }

    private void checkPlaces() {
        each(AtlasFiles.STATES, contents.states(), unique(State::code));
        each(
                AtlasFiles.SEATS,
                contents.seats(),
                (seat, finding) -> state(seat.stateCode(), finding));
        each(
                AtlasFiles.SEATS,
                contents.seats(),
                unique(seat -> seat.stateCode() + ":" + seat.municipality()));
        each(
                AtlasFiles.MUNICIPALITIES,
                contents.municipalities(),
                (municipality, finding) -> state(municipality.stateCode(), finding));
        each(AtlasFiles.CITIES, contents.cities(), unique(City::id));
        each(
                AtlasFiles.CITIES,
                contents.cities(),
                (city, finding) -> {
                    state(city.stateCode(), finding);
                    sources(city.sourceIds(), finding);
                });
        each(AtlasFiles.CONFLICT_REGIONS, contents.conflictRegions(), this::conflictRegion);
    }

    private void conflictRegion(ConflictRegion region, Finding finding) {
        state(region.stateCode(), finding);
        source(region.sourceId(), finding);
    }

    private void checkGroups() {
        each(AtlasFiles.ORGANIZATIONS, contents.organizations(), unique(Organization::id));
        each(AtlasFiles.ORGANIZATIONS, contents.organizations(), this::organization);
        each(AtlasFiles.CLAIMS, contents.claims(), unique(Claim::id));
        each(AtlasFiles.CLAIMS, contents.claims(), this::claim);
        each(AtlasFiles.RELATIONS, contents.relations(), this::relation);
        each(AtlasFiles.DISPUTES, contents.disputes(), unique(Dispute::id));
        each(AtlasFiles.DISPUTES, contents.disputes(), this::dispute);
        each(AtlasFiles.INCIDENT_COUNTS, contents.incidentSeries(), this::incidentSeries);
    }

    private void checkEvents() {
        each(AtlasFiles.EVENTS, contents.events(), unique(Event::id));
        each(
                AtlasFiles.EVENTS,
                contents.events(),
                (event, finding) -> {
                    organizations(event.organizationIds(), finding);
                    event.stateCode().ifPresent(code -> state(code, finding));
                    source(event.sourceId(), finding);
                });
    }

    private void checkFigures() {
        each(
                AtlasFiles.HOMICIDES,
                contents.homicides(),
                unique(
                        c ->
                                String.join(
                                        " ",
                                        c.stateCode(),
                                        "" + c.year(),
                                        c.basis().code(),
                                        c.sourceId())));
        each(
                AtlasFiles.HOMICIDES,
                contents.homicides(),
                (count, finding) -> {
                    state(count.stateCode(), finding);
                    source(count.sourceId(), finding);
                });
        each(
                AtlasFiles.CITY_HOMICIDES,
                contents.cityHomicides(),
                unique(
                        c ->
                                String.join(
                                        " ",
                                        c.cityId(),
                                        "" + c.year(),
                                        c.basis().code(),
                                        c.sourceId())));
        each(
                AtlasFiles.CITY_HOMICIDES,
                contents.cityHomicides(),
                (count, finding) -> {
                    require(count.cityId(), cities, "unknown.city", finding);
                    source(count.sourceId(), finding);
                });
        each(
                AtlasFiles.POPULATIONS,
                contents.populations(),
                unique(population -> population.stateCode() + " " + population.year()));
        each(
                AtlasFiles.POPULATIONS,
                contents.populations(),
                (population, finding) -> {
                    state(population.stateCode(), finding);
                    source(population.sourceId(), finding);
                });
        each(AtlasFiles.NATIONAL_FIGURES, contents.nationalFigures(), unique(NationalFigure::id));
        each(
                AtlasFiles.NATIONAL_FIGURES,
                contents.nationalFigures(),
                (figure, finding) -> source(figure.sourceId(), finding));
        each(
                AtlasFiles.PRESIDENCIES,
                contents.presidencies(),
                (presidency, finding) -> sources(presidency.sourceIds(), finding));
        each(
                AtlasFiles.GLOSSARY,
                contents.glossary(),
                (term, finding) -> source(term.sourceId(), finding));
        each(
                AtlasFiles.STUDIES,
                contents.studies(),
                (study, finding) -> source(study.sourceId(), finding));
        each(
                AtlasFiles.FOUNDING_FACTS,
                contents.foundingFacts(),
                (fact, finding) -> {
                    source(fact.sourceId(), finding);
                    fact.holders().forEach(holder -> holder(holder, finding));
                });
        each(AtlasFiles.SOURCES, contents.sources(), unique(Source::id));
    }

    private void holder(Subject holder, Finding finding) {
        if (!holders.contains(holder)) {
            finding.add("unknown.holder", holder.kind().code() + ":" + holder.id());
        }
    }

    private void organization(Organization organization, Finding finding) {
        sources(organization.sourceIds(), finding);
        Optional<String> parent = organization.parentId();
        parent.ifPresent(id -> organizations(List.of(id), finding));
        if (parent.equals(Optional.of(organization.id()))) {
            finding.add("organization.ownParent");
        } else if (ancestors(organization) > MOST_ANCESTORS) {
            finding.add("organization.ring", MOST_ANCESTORS);
        }
    }

    /** How many there are; endless rings are followed no further than needed. */
    private int ancestors(Organization organization) {
        int count = 0;
        Optional<String> next = organization.parentId();
        while (next.isPresent() && count <= MOST_ANCESTORS) {
            count++;
            next = Optional.ofNullable(parents.get(next.get()));
        }
        return count;
    }

    private void claim(Claim claim, Finding finding) {
        organizations(List.of(claim.organizationId()), finding);
        source(claim.sourceId(), finding);
        area(claim.area(), finding);
    }

    private void dispute(Dispute dispute, Finding finding) {
        organizations(List.of(dispute.firstId(), dispute.secondId()), finding);
        source(dispute.sourceId(), finding);
        area(dispute.area(), finding);
        if (dispute.firstId().equals(dispute.secondId())) {
            finding.add("relation.withItself");
        }
    }

    private void incidentSeries(IncidentSeries series, Finding finding) {
        organizations(List.of(series.firstId(), series.secondId()), finding);
        state(series.stateCode(), finding);
    }

    private void area(Area area, Finding finding) {
        switch (area) {
            case Area.States named -> named.codes().forEach(code -> state(code, finding));
            case Area.Municipality named -> municipality(named, finding);
            case Area.Circle _, Area.Polygon _ -> {}
        }
    }

    private void municipality(Area.Municipality area, Finding finding) {
        state(area.stateCode(), finding);
        if (!municipalities.contains(area)) {
            finding.add("unknown.seat", area.stateCode(), area.name());
        }
    }

    private void relation(Relation relation, Finding finding) {
        organizations(List.of(relation.firstId(), relation.secondId()), finding);
        source(relation.sourceId(), finding);
        if (relation.firstId().equals(relation.secondId())) {
            finding.add("relation.withItself");
        }
    }

    private void state(String code, Finding finding) {
        require(code, states, "unknown.state", finding);
    }

    private void source(String id, Finding finding) {
        require(id, sources, "unknown.source", finding);
    }

    private void sources(List<String> ids, Finding finding) {
        ids.forEach(id -> source(id, finding));
    }

    private void organizations(List<String> ids, Finding finding) {
        ids.forEach(id -> require(id, organizations, "unknown.organization", finding));
    }

    private static void require(String id, Set<String> known, String key, Finding finding) {
        if (!known.contains(id)) {
            finding.add(key, id);
        }
    }

    private <T> void each(String file, List<T> records, BiConsumer<T, Finding> check) {
        checklist.each(file, records, check);
    }

    /** Finds the second and any later record of an id. */
    private static <T> BiConsumer<T, Finding> unique(Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return (record, finding) -> {
            if (!seen.add(id.apply(record))) {
                finding.add("id.repeated", id.apply(record));
            }
        };
    }

    private static <T> Set<String> ids(Collection<T> records, Function<T, String> id) {
        return records.stream().map(id).collect(Collectors.toSet());
    }

    /** The subjects in which a founding fact may be held. */
    private static Set<Subject> holders(AtlasContents contents) {
        return Stream.of(
                        contents.events().stream().map(event -> Subject.event(event.id())),
                        contents.cities().stream().map(city -> Subject.city(city.id())),
                        contents.sources().stream().map(source -> Subject.source(source.id())),
                        contents.states().stream().map(state -> Subject.state(state.code())),
                        contents.nationalFigures().stream()
                                .map(f -> new Subject(Subject.Kind.NATIONAL_FIGURES, f.id())),
                        contents.glossary().stream()
                                .map(t -> new Subject(Subject.Kind.GLOSSARY, t.term().en())))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    /** The municipalities that can be drawn: those with a polygon or a seat. */
    private static Set<Area.Municipality> municipalities(AtlasContents contents) {
        return Stream.concat(
                        contents.seats().stream()
                                .map(s -> new Area.Municipality(s.stateCode(), s.municipality())),
                        contents.municipalities().stream()
                                .map(m -> new Area.Municipality(m.stateCode(), m.name())))
                .collect(Collectors.toSet());
    }
}
