package org.plazaatlas.model;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.plazaatlas.language.Text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** An atlas: its contents, and look-ups by id. Immutable; look-ups of unknown ids are empty. */
public final class Atlas {

    private final AtlasContents contents;
    private final Optional<Text> remark;
    private final Map<String, State> states;
    private final Map<String, Organization> organizations;
    private final Map<String, Claim> claims;
    private final Map<String, Event> events;
    private final Map<String, City> cities;
    private final Map<String, Source> sources;
    private final Map<String, NationalFigure> nationalFigures;
    private final Map<String, PopulationSeries> populations;

    public Atlas(AtlasContents contents) {
        this(contents, Optional.empty());
    }

    /**
     * An atlas that is not only its keeper's.
     *
     * @param remark says what somebody else has added or left out; a few words
     */
    public Atlas(AtlasContents contents, Optional<Text> remark) {
        this.remark = remark;
        this.contents = contents;
        states = index(contents.states(), State::code);
        organizations = index(contents.organizations(), Organization::id);
        claims = index(contents.claims(), Claim::id);
        events = index(contents.events(), Event::id);
        cities = index(contents.cities(), City::id);
        sources = index(contents.sources(), Source::id);
        nationalFigures = index(contents.nationalFigures(), NationalFigure::id);
        populations = series(contents.populations());
    }

    private static <T> Map<String, T> index(Collection<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
        return byId;
    }

    private static Map<String, PopulationSeries> series(List<Population> counts) {
        return counts.stream()
                .collect(
                        groupingBy(
                                Population::stateCode,
                                collectingAndThen(toList(), PopulationSeries::new)));
    }

    /** What somebody else than its keeper has added or left out; empty if nobody has. */
    public Optional<Text> remark() {
        return remark;
    }

    public AtlasContents contents() {
        return contents;
    }

    public Projection projection() {
        return contents.projection();
    }

    /** The state with that two-digit INEGI code. */
    public Optional<State> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    public Optional<Organization> organization(String id) {
        return Optional.ofNullable(organizations.get(id));
    }

    public Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    public Optional<City> city(String id) {
        return Optional.ofNullable(cities.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<NationalFigure> nationalFigure(String id) {
        return Optional.ofNullable(nationalFigures.get(id));
    }

    /** The term of the glossary with that English form, regardless of case. */
    public Optional<GlossaryTerm> term(String english) {
        return contents.glossary().stream()
                .filter(term -> term.term().en().equalsIgnoreCase(english))
                .findFirst();
    }

    /** The fact of the founding documents with that number, from 1. */
    public Optional<FoundingFact> foundingFact(String number) {
        List<FoundingFact> facts = contents.foundingFacts();
        return number.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(number))
                        .filter(n -> n >= 1 && n <= facts.size())
                        .map(n -> facts.get(n - 1))
                : Optional.empty();
    }

    /**
     * The subject of a fact of the founding documents; its id is the fact's number in the atlas,
     * from 1. The fact must be one of this atlas.
     */
    public Subject subject(FoundingFact fact) {
        int number = contents.foundingFacts().indexOf(fact) + 1;
        return new Subject(Subject.Kind.FOUNDING_DOCUMENTS, Integer.toString(number));
    }

    /**
     * The inhabitants of a state at the middle of a year. If the atlas does not tell them of the
     * year itself, they are interpolated between the nearest censuses before and after it, and
     * extrapolated from the two nearest ones for up to five years outside all censuses. Empty
     * farther out, and if the atlas has no census of the state.
     *
     * @param stateCode two-digit INEGI code
     */
    public OptionalDouble population(String stateCode, int year) {
        PopulationSeries series = populations.get(stateCode);
        return series == null ? OptionalDouble.empty() : series.at(year);
    }

    /**
     * The incidents, in the order of their file; they are read when first asked for.
     *
     * @throws java.io.UncheckedIOException if their file cannot be read or is malformed
     */
    public List<Incident> incidents() {
        return contents.later().incidents().get();
    }

    /**
     * The incident with an id of its data set.
     *
     * @throws java.io.UncheckedIOException if their file cannot be read or is malformed
     */
    public Optional<Incident> incident(String id) {
        return incidents().stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    /**
     * All municipalities; they are read when first asked for.
     *
     * @throws java.io.UncheckedIOException if their file cannot be read or is malformed
     */
    public Gazetteer gazetteer() {
        return contents.later().gazetteer().get();
    }

    /**
     * The presence of organizations in municipalities; it is read when first asked for.
     *
     * @throws java.io.UncheckedIOException if its file cannot be read or is malformed
     */
    public List<MunicipalityPresence> municipalityPresences() {
        return contents.later().presences().get();
    }

    /** Why a state is called a region of conflict; empty if it is not. */
    public Optional<ConflictRegion> conflictRegion(String stateCode) {
        return contents.conflictRegions().stream()
                .filter(region -> region.stateCode().equals(stateCode))
                .findFirst();
    }

    /** The factions whose parent an organization is, without their own factions. */
    public List<Organization> factionsOf(String organizationId) {
        return contents.organizations().stream()
                .filter(o -> o.isFaction() && o.parentId().orElseThrow().equals(organizationId))
                .toList();
    }

    /**
     * The day the atlas opens on: that of its newest evidence, or the nearest day of its time span.
     */
    public LocalDate openingDate() {
        LocalDate newest =
                contents.claims().stream()
                        .map(claim -> claim.evidenceDate().firstDay())
                        .max(LocalDate::compareTo)
                        .orElse(contents.timeSpan().from());
        return contents.timeSpan().nearest(newest);
    }
}
