package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.Areas;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.label.Holding;
import org.plazaatlas.territory.snapshot.HoldingShare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lines that lead from one dossier to another. */
public final class Lines {

    /** A part this large differs from the whole by rounding only. */
    private static final double NEARLY_WHOLE = 0.9995;

    private static final Comparator<Claim> STRONGEST_FIRST =
            Comparator.comparing(Claim::level)
                    .thenComparing(Claim::evidenceDate, Comparator.reverseOrder())
                    .thenComparing(Claim::id);

    private final Reading reading;
    private final Areas areas;

    public Lines(Reading reading) {
        this.reading = reading;
        areas = new Areas(reading);
    }

    /** A heading with entries, or nothing where there are none. */
    public static Optional<Section> section(String heading, List<? extends Entry> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(heading, List.copyOf(entries)));
    }

    /** How much of a state an organization is said to hold at one level, and on what evidence. */
    public Link holding(HoldingShare part) {
        return holding(
                part.holding(), extent(part.holding().level(), part.areaSquareKm(), part.share()));
    }

    /** What an organization is said to be in one place. */
    public Link holding(Holding holding) {
        return holding(holding, reading.say(holding.level()));
    }

    private Link holding(Holding holding, String extent) {
        return new Link(
                Subject.organization(holding.organizationId()),
                reading.organization(holding.organizationId()),
                Reading.joined(
                        extent,
                        reading.say(holding.confidence()),
                        reading.dates().evidence(newest(holding).evidenceDate(), reading.date()),
                        holding.approximate() ? reading.say("area.approximate") : ""),
                Optional.of(holding.organizationId()),
                Reading.sources(holding.claims().stream().map(Claim::sourceId).toList()));
    }

    /** The claims of a holding are sorted so. */
    private static Claim newest(Holding holding) {
        return holding.claims().getFirst();
    }

    /** How much of a state is held at a level; the share is that of the state, from 0 to 1. */
    public String extent(Level level, double squareKm, double share) {
        return reading.say(
                "extent." + level.name() + (share > NEARLY_WHOLE ? ".whole" : ".part"),
                reading.numbers().squareKm(squareKm),
                reading.numbers().share(share));
    }

    /** Claims as links, the strongest and then the newest first. */
    public List<Link> claims(Collection<Claim> claims) {
        return claims.stream()
                .sorted(STRONGEST_FIRST)
                .map(claim -> claim(claim, claimTitle(claim)))
                .toList();
    }

    /** Claims of one organization, whose name need not be said again. */
    public List<Link> claimsOfOne(Collection<Claim> claims) {
        return claims.stream().sorted(STRONGEST_FIRST).map(c -> claim(c, claimArea(c))).toList();
    }

    private String claimArea(Claim claim) {
        return reading.say("claim.of." + claim.level().name(), areas.name(claim.area()));
    }

    private Link claim(Claim claim, String title) {
        return new Link(
                Subject.claim(claim.id()),
                title,
                Reading.joined(
                        reading.dates().span(claim.validTime()),
                        reading.say(claim.confidence()),
                        reading.dates().evidence(claim.evidenceDate(), reading.date()),
                        publisher(claim.sourceId())),
                Optional.of(claim.organizationId()),
                List.of(Subject.source(claim.sourceId())));
    }

    /** Who is said to be what, and where. */
    public String claimTitle(Claim claim) {
        String key = claim.level() == Level.DOMINANT ? "claim.dominant" : "claim.present";
        return reading.say(
                key, reading.organization(claim.organizationId()), areas.name(claim.area()));
    }

    public List<Link> events(Stream<Event> events) {
        return events.sorted(Comparator.comparing(Event::start).reversed())
                .map(this::event)
                .toList();
    }

    public Optional<Section> eventsUpToDate(Collection<Event> events) {
        List<Link> links = events(events.stream().filter(reading::isUpToDate));
        return section(reading.say("heading.events", links.size()), links);
    }

    public Optional<Section> laterEvents(Collection<Event> events) {
        List<Link> links = events(events.stream().filter(event -> !reading.isUpToDate(event)));
        return section(reading.say("heading.events.later", links.size()), links);
    }

    Link event(Event event) {
        return new Link(
                Subject.event(event.id()),
                reading.text(event.title()),
                Reading.joined(
                        reading.dates().period(event.start(), event.end()),
                        reading.say(event.kind()),
                        event.shock() ? reading.say("event.shock") : ""),
                event.organizationIds().stream().findFirst(),
                List.of(Subject.source(event.sourceId())));
    }

    public Link city(City city) {
        String population =
                city.population().isPresent()
                        ? reading.say(
                                "city.inhabitants",
                                reading.numbers().count(city.population().getAsInt()))
                        : "";
        return new Link(
                Subject.city(city.id()),
                city.name().in(reading.language()),
                Reading.joined(reading.say(city.role()), population),
                Optional.empty(),
                Reading.sources(city.sourceIds()));
    }

    /** The most important cities first, those of one role by name. */
    public Comparator<City> citiesInOrder() {
        return Comparator.comparing(City::role)
                .thenComparing(city -> city.name().in(reading.language()));
    }

    public Link organization(Organization organization, String detail, Collection<String> sourceIds) {
        return new Link(
                Subject.organization(organization.id()),
                reading.text(organization.name()),
                detail,
                Optional.of(organization.id()),
                Reading.sources(sourceIds));
    }

    public Link state(String code, String detail, Collection<String> sourceIds) {
        return new Link(
                Subject.state(code),
                reading.state(code),
                detail,
                Optional.empty(),
                Reading.sources(sourceIds));
    }

    Link source(Source source) {
        return new Link(
                Subject.source(source.id()),
                source.title(),
                Reading.joined(
                        source.author(),
                        source.publisher(),
                        source.published().map(reading.dates()::on).orElse(""),
                        reading.say(source.kind())),
                Optional.empty(),
                List.of());
    }

    private String publisher(String sourceId) {
        return reading.atlas().source(sourceId).map(Source::publisher).orElse(sourceId);
    }

    /** The sections with, at the end, every source that they rest on, by publisher. */
    public List<Section> withSources(Stream<Optional<Section>> sections) {
        List<Section> all = new ArrayList<>(sections.flatMap(Optional::stream).toList());
        Set<Subject> cited = new LinkedHashSet<>();
        all.forEach(section -> section.entries().forEach(entry -> cited.addAll(entry.sources())));
        List<Link> links =
                cited.stream()
                        .flatMap(subject -> reading.atlas().source(subject.id()).stream())
                        .sorted(Comparator.comparing(Source::publisher))
                        .map(this::source)
                        .toList();
        section(reading.say("heading.sources", links.size()), links).ifPresent(all::add);
        return all;
    }
}
