package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Merit;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.AreaWords;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.standing.SupportWords;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

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

    /** By level; then claims of whole states, the newest, and the surest first. */
    static final Comparator<Claim> STRONGEST_FIRST =
            Comparator.comparing(Claim::level)
                    .thenComparing(claim -> !(claim.area() instanceof Area.States))
                    .thenComparing(Claim::evidenceDate, Comparator.reverseOrder())
                    .thenComparing(Claim::confidence)
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

    /** Claims as links, the strongest first. */
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
                        claim.isOwn() ? context.say("claim.own.short") : "",
                        context.dates().span(claim.validTime()),
                        context.say(claim.confidence()),
                        context.dates().evidence(claim.evidenceDate(), context.date()),
                        context.imprint(claim.sourceId()),
                        weight(claim)),
                Optional.of(claim.organizationId()),
                List.of(Subject.source(claim.sourceId())),
                Optional.of(new Merit(claim.confidence(), claim.evidenceDate())));
    }

    /** What the claim weighs; empty while it does not count. */
    private String weight(Claim claim) {
        return context.isInForce(claim) ? new SupportWords(context).weight(claim) : "";
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
                imprint(source),
                Optional.empty(),
                List.of());
    }

    /** Who wrote and published a source, when, and what kind of source it is. */
    public String imprint(Source source) {
        return DossierContext.joined(
                source.author(),
                context.text(source.publisher()),
                source.published().map(context.dates()::on).orElse(""),
                context.say(source.kind()));
    }

    /** The name of a source's publisher; the source's id if the atlas does not know it. */
    String publisher(String sourceId) {
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
