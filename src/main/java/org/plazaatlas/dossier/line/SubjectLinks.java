package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.AreaWords;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.snapshot.HoldingShare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the links from one dossier to another. */
public final class SubjectLinks {

    /** A share this large differs from the whole only by rounding. */
    private static final double NEARLY_WHOLE = 0.9995;

    private static final Comparator<Claim> STRONGEST_FIRST =
            Comparator.comparing(Claim::level)
                    .thenComparing(Claim::evidenceDate, Comparator.reverseOrder())
                    .thenComparing(Claim::id);

    private final DossierContext context;
    private final AreaWords areas;

    public SubjectLinks(DossierContext context) {
        this.context = context;
        areas = new AreaWords(context);
    }

    /** A section; empty if it has no entries. */
    public static Optional<Section> section(String heading, List<? extends Entry> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(heading, List.copyOf(entries)));
    }

    /** How much of a state sources say an organization holds at one level, and on what evidence. */
    public Link holding(HoldingShare part) {
        return holding(
                part.holding(), extent(part.holding().level(), part.areaSquareKm(), part.share()));
    }

    /** The level that sources give an organization in one place. */
    public Link holding(Holding holding) {
        return holding(holding, context.say(holding.level()));
    }

    private Link holding(Holding holding, String extent) {
        return new Link(
                Subject.organization(holding.organizationId()),
                context.organization(holding.organizationId()),
                DossierContext.joined(
                        extent,
                        context.say(holding.confidence()),
                        context.dates().evidence(newest(holding).evidenceDate(), context.date()),
                        holding.approximate() ? context.say("area.approximate") : ""),
                Optional.of(holding.organizationId()),
                DossierContext.sources(holding.claims().stream().map(Claim::sourceId).toList()));
    }

    /** The claims of a holding are sorted, the newest first. */
    private static Claim newest(Holding holding) {
        return holding.claims().getFirst();
    }

    /** How much of a state is held at a level; the share is that of the state, from 0 to 1. */
    public String extent(Level level, double squareKm, double share) {
        return context.say(
                "extent." + level.name() + (share > NEARLY_WHOLE ? ".whole" : ".part"),
                context.numbers().squareKm(squareKm),
                context.numbers().share(share));
    }

    /** Claims as links, sorted by level, then the newest first. */
    public List<Link> claims(Collection<Claim> claims) {
        return claims.stream()
                .sorted(STRONGEST_FIRST)
                .map(claim -> claim(claim, claimTitle(claim)))
                .toList();
    }

    /** Claims of one organization as links that do not repeat its name. */
    public List<Link> claimsOfOne(Collection<Claim> claims) {
        return claims.stream().sorted(STRONGEST_FIRST).map(c -> claim(c, claimArea(c))).toList();
    }

    private String claimArea(Claim claim) {
        return context.say("claim.of." + claim.level().name(), areas.name(claim.area()));
    }

    private Link claim(Claim claim, String title) {
        return new Link(
                Subject.claim(claim.id()),
                title,
                DossierContext.joined(
                        context.dates().span(claim.validTime()),
                        context.say(claim.confidence()),
                        context.dates().evidence(claim.evidenceDate(), context.date()),
                        publisher(claim.sourceId())),
                Optional.of(claim.organizationId()),
                List.of(Subject.source(claim.sourceId())));
    }

    /** Names the organization, its level and the area of a claim. */
    public String claimTitle(Claim claim) {
        String key = claim.level() == Level.DOMINANT ? "claim.dominant" : "claim.present";
        return context.say(
                key, context.organization(claim.organizationId()), areas.name(claim.area()));
    }

    public List<Link> events(Stream<Event> events) {
        return events.sorted(Comparator.comparing(Event::start).reversed())
                .map(this::event)
                .toList();
    }

    public Optional<Section> eventsUpToDate(Collection<Event> events) {
        List<Link> links = events(events.stream().filter(context::isUpToDate));
        return section(context.say("heading.events", links.size()), links);
    }

    public Optional<Section> laterEvents(Collection<Event> events) {
        List<Link> links = events(events.stream().filter(event -> !context.isUpToDate(event)));
        return section(context.say("heading.events.later", links.size()), links);
    }

    Link event(Event event) {
        return new Link(
                Subject.event(event.id()),
                context.text(event.title()),
                DossierContext.joined(
                        context.dates().period(event.start(), event.end()),
                        context.say(event.kind()),
                        event.shock() ? context.say("event.shock") : ""),
                event.organizationIds().stream().findFirst(),
                List.of(Subject.source(event.sourceId())));
    }

    public Link city(City city) {
        String population =
                city.population().isPresent()
                        ? context.say(
                                "city.inhabitants",
                                context.numbers().count(city.population().getAsInt()))
                        : "";
        return new Link(
                Subject.city(city.id()),
                city.name().in(context.language()),
                DossierContext.joined(context.say(city.role()), population),
                Optional.empty(),
                DossierContext.sources(city.sourceIds()));
    }

    /** Sorts cities by importance, those of one role by name. */
    public Comparator<City> citiesInOrder() {
        return Comparator.comparing(City::role)
                .thenComparing(city -> city.name().in(context.language()));
    }

    public Link organization(
            Organization organization, String detail, Collection<String> sourceIds) {
        return new Link(
                Subject.organization(organization.id()),
                context.text(organization.name()),
                detail,
                Optional.of(organization.id()),
                DossierContext.sources(sourceIds));
    }

    public Link state(String code, String detail, Collection<String> sourceIds) {
        return new Link(
                Subject.state(code),
                context.state(code),
                detail,
                Optional.empty(),
                DossierContext.sources(sourceIds));
    }

    Link source(Source source) {
        return new Link(
                Subject.source(source.id()),
                source.title(),
                DossierContext.joined(
                        source.author(),
                        context.text(source.publisher()),
                        source.published().map(context.dates()::on).orElse(""),
                        context.say(source.kind())),
                Optional.empty(),
                List.of());
    }

    private String publisher(String sourceId) {
        return context.atlas()
                .source(sourceId)
                .map(source -> context.text(source.publisher()))
                .orElse(sourceId);
    }

    /** The sections, followed by one with every source that they cite, sorted by publisher. */
    public List<Section> withSources(Stream<Optional<Section>> sections) {
        List<Section> all = new ArrayList<>(sections.flatMap(Optional::stream).toList());
        Set<Subject> cited = new LinkedHashSet<>();
        all.forEach(section -> section.entries().forEach(entry -> cited.addAll(entry.sources())));
        List<Link> links =
                cited.stream()
                        .flatMap(subject -> context.atlas().source(subject.id()).stream())
                        .sorted(Comparator.comparing(source -> context.text(source.publisher())))
                        .map(this::source)
                        .toList();
        section(context.say("heading.sources", links.size()), links).ifPresent(all::add);
        return all;
    }
}
