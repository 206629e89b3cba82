package org.plazaatlas.dossier.reading;

import org.plazaatlas.cache.Deferred;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.territory.mosaic.CityFaces;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reverse references of the atlas: what refers to a state or an organization. */
public final class AtlasIndex {

    private final Mosaic mosaic;
    private final Atlas atlas;
    private final Map<Area, Set<String>> statesByArea = new HashMap<>();
    private final Map<String, List<Claim>> claimsByState;
    private final Map<String, List<Claim>> claimsByOrganization;
    private final Map<String, List<Relation>> relationsByOrganization;
    private final Map<String, List<Dispute>> disputesByState;
    private final Map<String, List<Dispute>> disputesByOrganization;
    private final Map<String, List<Event>> eventsByState;
    private final Map<String, List<Event>> eventsByOrganization;
    private final Map<String, List<City>> citiesByState;
    private final Map<String, List<HomicideCount>> homicidesByState;
    private final CityFaces cityFaces;
    private final HomicideRanks homicideRanks;
    private final OriginNames originNames;
    private final Deferred<IncidentTable> incidents;

    public AtlasIndex(Atlas atlas, Mosaic mosaic) {
        this.atlas = atlas;
        this.mosaic = mosaic;
        incidents = Deferred.from(() -> IncidentTableBuilder.of(atlas));
        AtlasContents contents = atlas.contents();
        contents.claims().forEach(c -> statesByArea.computeIfAbsent(c.area(), this::states));
        contents.disputes().forEach(d -> statesByArea.computeIfAbsent(d.area(), this::states));
        claimsByState = by(contents.claims(), claim -> statesOf(claim.area()));
        claimsByOrganization = by(contents.claims(), claim -> List.of(claim.organizationId()));
        relationsByOrganization = by(contents.relations(), r -> List.of(r.firstId(), r.secondId()));
        disputesByState = by(contents.disputes(), dispute -> statesNamedBy(dispute.area()));
        disputesByOrganization = by(contents.disputes(), d -> List.of(d.firstId(), d.secondId()));
        eventsByState = by(contents.events(), event -> event.stateCode().stream().toList());
        eventsByOrganization = by(contents.events(), Event::organizationIds);
        citiesByState = by(contents.cities(), city -> List.of(city.stateCode()));
        homicidesByState = by(contents.homicides(), count -> List.of(count.stateCode()));
        cityFaces = new CityFaces(atlas, mosaic);
        homicideRanks = new HomicideRanks(atlas);
        originNames = new OriginNames(atlas);
    }

    private static <T> Map<String, List<T>> by(
            Collection<T> things, Function<T, Collection<String>> keys) {
        Map<String, List<T>> byKey = new LinkedHashMap<>();
        for (T thing : things) {
            for (String key : keys.apply(thing)) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(thing);
            }
        }
        return byKey;
    }

    private Set<String> states(Area area) {
        return mosaic.facesOf(area).stream()
                .mapToObj(mosaic.faces()::get)
                .map(Face::stateCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** INEGI codes of the states that an area of a claim or dispute reaches into. */
    public Set<String> statesOf(Area area) {
        Set<String> known = statesByArea.get(area);
        return known == null ? statesAtCornersOf(area) : known;
    }

    /** The states of the points of an area that nothing in the atlas is about. */
    private Set<String> statesAtCornersOf(Area area) {
        return switch (area) {
            case Area.States(var codes) -> codes;
            case Area.Municipality(var stateCode, _) -> Set.of(stateCode);
            case Area.Circle(var centre, _) -> statesAt(List.of(centre));
            case Area.Polygon(var corners) -> statesAt(corners);
        };
    }

    private Set<String> statesAt(List<LonLat> points) {
        return points.stream()
                .map(atlas.projection()::toMap)
                .flatMapToInt(place -> mosaic.faceAt(place.x, place.y).stream())
                .mapToObj(face -> mosaic.faces().get(face).stateCode())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The states that the words of an area name; those that a circle or outline reaches into. */
    private Set<String> statesNamedBy(Area area) {
        return switch (area) {
            case Area.States(var codes) -> codes;
            case Area.Municipality(var stateCode, _) -> Set.of(stateCode);
            case Area.Circle _, Area.Polygon _ -> statesOf(area);
        };
    }

    public List<Claim> claimsInState(String code) {
        return claimsByState.getOrDefault(code, List.of());
    }

    public List<Claim> claimsOf(String organizationId) {
        return claimsByOrganization.getOrDefault(organizationId, List.of());
    }

    /** All claims of an organization, of its factions and of their factions. */
    public List<Claim> claimsOfLine(Organization organization) {
        return withFactions(organization).flatMap(o -> claimsOf(o.id()).stream()).toList();
    }

    private Stream<Organization> withFactions(Organization organization) {
        return Stream.concat(
                Stream.of(organization),
                atlas.factionsOf(organization.id()).stream().flatMap(this::withFactions));
    }

    public List<Relation> relationsOf(String organizationId) {
        return relationsByOrganization.getOrDefault(organizationId, List.of());
    }

    public List<Dispute> disputesInState(String code) {
        return disputesByState.getOrDefault(code, List.of());
    }

    public List<Dispute> disputesOf(String organizationId) {
        return disputesByOrganization.getOrDefault(organizationId, List.of());
    }

    public List<Event> eventsInState(String code) {
        return eventsByState.getOrDefault(code, List.of());
    }

    public List<Event> eventsOf(String organizationId) {
        return eventsByOrganization.getOrDefault(organizationId, List.of());
    }

    public List<City> citiesIn(String stateCode) {
        return citiesByState.getOrDefault(stateCode, List.of());
    }

    /** The homicides of a state as all sources count them, with rates. */
    public List<HomicideFigure> homicidesIn(String stateCode) {
        return homicidesByState.getOrDefault(stateCode, List.of()).stream()
                .map(count -> HomicideFigure.of(count, atlas))
                .toList();
    }

    /** The homicides of a city as all sources count them. */
    public List<HomicideFigure> homicidesOfCity(String cityId) {
        return atlas.contents().cityHomicides().stream()
                .filter(count -> count.cityId().equals(cityId))
                .map(HomicideFigure::of)
                .toList();
    }

    /** Index of the face that a city lies in; empty if the outlines put the city in the sea. */
    public OptionalInt faceOf(City city) {
        return cityFaces.faceOf(city);
    }

    /**
     * A change date with the precision of the claim, dispute or relation that caused it; to the
     * month if none did.
     */
    public PartialDate asPreciseAsSaid(LocalDate change, Collection<Claim> claims) {
        Stream<ValidTime> times =
                Stream.of(
                                claims.stream().map(Claim::validTime),
                                atlas.contents().disputes().stream().map(Dispute::validTime),
                                atlas.contents().relations().stream().map(Relation::validTime))
                        .flatMap(some -> some);
        return times.flatMap(time -> Stream.of(time.from(), time.to()))
                .flatMap(Optional::stream)
                .filter(date -> date.firstDay().equals(change))
                .min(Comparator.comparing(PartialDate::precision))
                .orElseGet(() -> PartialDate.parse(change.toString().substring(0, 7)));
    }

    /** The name of the body whose finding a source passes on. */
    Text originOf(Source source) {
        return originNames.of(source);
    }

    public HomicideRanks homicideRanks() {
        return homicideRanks;
    }

    /** All incidents of the atlas; they are read when first asked for. */
    public IncidentTable incidents() {
        return incidents.get();
    }
}
