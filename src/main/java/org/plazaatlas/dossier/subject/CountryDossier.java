package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.line.TurfLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.standing.LabelWords;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.snapshot.StatusShare;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;
import org.plazaatlas.territory.turf.ZoneFamilies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The country on a date: what the panel shows while nothing is selected. */
final class CountryDossier {

    private static final int LARGEST_ZONES = 6;
    private static final int LATEST_EVENTS = 5;
    private static final int HIGHEST = 5;

    private final DossierContext context;
    private final SubjectLinks links;

    CountryDossier(DossierContext context) {
        this.context = context;
        links = new SubjectLinks(context);
    }

    Dossier write() {
        return new Dossier(
                Subject.COUNTRY,
                context.text(context.atlas().contents().title()),
                DossierContext.joined(
                        context.say("country.asOf", context.dates().day(context.date()))),
                Stream.of(
                                areas(),
                                organizations(),
                                contested(),
                                disagreement(),
                                hotSpots(),
                                boundaries(),
                                cities(),
                                events(),
                                Optional.of(context()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Section> areas() {
        return SubjectLinks.section(
                context.say("heading.area.country"),
                context.snapshot().sharesOfCountry().stream().map(context::area).toList());
    }

    private Optional<Section> organizations() {
        List<Entry> largest =
                context.snapshot().zones().stream()
                        .filter(zone -> zone.dominantSquareKm() > 0)
                        .filter(zone -> !isFaction(zone))
                        .limit(LARGEST_ZONES)
                        .<Entry>map(this::organization)
                        .toList();
        return SubjectLinks.section(
                context.say("heading.largest"),
                largest.isEmpty()
                        ? List.of(new Paragraph(context.say("unclaimed.dominance"), List.of()))
                        : largest);
    }

    /** The zone of a faction is already part of its parent's zone. */
    private boolean isFaction(Zone zone) {
        return context.atlas()
                .organization(zone.organizationId())
                .filter(Organization::isFaction)
                .isPresent();
    }

    private Link organization(Zone zone) {
        List<Claim> claims =
                context.atlas().organization(zone.organizationId()).stream()
                        .flatMap(o -> context.references().claimsOfLine(o).stream())
                        .filter(context::isInForce)
                        .toList();
        return new Link(
                Subject.organization(zone.organizationId()),
                context.organization(zone.organizationId()),
                DossierContext.joined(
                        extent("country.zone.dominant", zone.dominantSquareKm()),
                        extent("country.zone.present", zone.presenceSquareKm()),
                        factions(zone)),
                Optional.of(zone.organizationId()),
                DossierContext.sources(claims.stream().map(Claim::sourceId).toList()));
    }

    /** The faction through which alone the organization dominates, if there is one. */
    private String factions(Zone zone) {
        return new ZoneFamilies(context.snapshot().zones(), context.history().lineage())
                .dominatesAs(zone.organizationId())
                .map(id -> context.say("country.zone.faction", context.theOrganization(id)))
                .orElse("");
    }

    private String extent(String key, double squareKm) {
        return squareKm > 0 ? context.say(key, context.numbers().squareKm(squareKm)) : "";
    }

    private Optional<Section> contested() {
        return states("heading.contested", Status::isContested, CountryDossier::fighting);
    }

    private Optional<Section> disagreement() {
        return states(
                "heading.disagreement",
                status -> status == Status.DISAGREEMENT,
                label -> label.dominantIds().stream());
    }

    /** Those who fight over the place and so make it contested. */
    private static Stream<String> fighting(FaceLabel label) {
        return label.contests().stream()
                .filter(contest -> contest.contests(label.dominantIds()))
                .flatMap(c -> Stream.of(c.pair().firstId(), c.pair().secondId()));
    }

    /** The part of a state that has one of some statuses. */
    private record Part(String stateCode, double share, List<FaceLabel> labels) {}

    /** The states of which a part has one of some statuses, the largest part first. */
    private Optional<Section> states(
            String headingKey,
            Predicate<Status> which,
            Function<FaceLabel, Stream<String>> parties) {
        List<Part> parts =
                context.atlas().contents().states().stream()
                        .map(state -> part(state, which))
                        .filter(part -> part.share() > 0)
                        .sorted(Comparator.comparingDouble(Part::share).reversed())
                        .toList();
        return SubjectLinks.section(
                context.say(headingKey, parts.size()),
                parts.stream().map(part -> link(part, parties)).toList());
    }

    private Part part(State state, Predicate<Status> which) {
        double share =
                context.snapshot().sharesOf(state.code()).stream()
                        .filter(part -> which.test(part.status()))
                        .mapToDouble(StatusShare::share)
                        .sum();
        FaceSet faces = context.snapshot().mosaic().facesOfState(state.code());
        List<FaceLabel> labels =
                share == 0
                        ? List.of()
                        : context.snapshot().regions().stream()
                                .filter(region -> which.test(region.label().status()))
                                .filter(region -> region.faces().intersects(faces))
                                .map(LabelledRegion::label)
                                .toList();
        return new Part(state.code(), share, labels);
    }

    private Link link(Part part, Function<FaceLabel, Stream<String>> parties) {
        List<String> ids = part.labels().stream().flatMap(parties).distinct().toList();
        List<Holding> holdings =
                part.labels().stream()
                        .flatMap(label -> label.holdings().stream())
                        .filter(holding -> ids.contains(holding.organizationId()))
                        .toList();
        return links.state(
                part.stateCode(),
                DossierContext.joined(
                        context.say("country.contested", context.numbers().share(part.share())),
                        context.list(ids.stream().map(context::shortName).toList())),
                sourceIds(holdings));
    }

    private static List<String> sourceIds(List<Holding> holdings) {
        return holdings.stream().flatMap(h -> h.claims().stream()).map(Claim::sourceId).toList();
    }

    private Optional<Section> hotSpots() {
        return SubjectLinks.section(
                context.say("heading.hotspots"),
                HotSpot.rank(context.gauge().ofStates(context.date()), PressureWeights.DEFAULT)
                        .stream()
                        .filter(spot -> spot.score() > 0)
                        .limit(HIGHEST)
                        .map(this::hotSpot)
                        .toList());
    }

    private Link hotSpot(HotSpot spot) {
        return links.state(
                spot.pressure().place().id(),
                context.say("pressure.points", context.numbers().decimal(spot.score())),
                List.of());
    }

    private Optional<Section> boundaries() {
        return SubjectLinks.section(
                context.say("heading.boundaries.longest"),
                context.snapshot().turfBoundaries().stream()
                        .filter(TurfBoundary::hostile)
                        .limit(HIGHEST)
                        .map(new TurfLinks(context)::boundary)
                        .toList());
    }

    private Optional<Section> cities() {
        List<Link> cities =
                context.atlas().contents().cities().stream()
                        .filter(city -> city.role() == CityRole.PRIORITY)
                        .map(this::city)
                        .toList();
        return SubjectLinks.section(context.say("heading.cities.priority"), cities);
    }

    private Link city(City city) {
        FaceLabel label = label(city);
        String detail = new LabelWords(context).inFull(label);
        return new Link(
                Subject.city(city.id()),
                context.say(
                        "area.municipality",
                        city.name().in(context.language()),
                        context.state(city.stateCode())),
                detail,
                label.holdings().stream().findFirst().map(Holding::organizationId),
                DossierContext.sources(sourceIds(label.holdings())));
    }

    private FaceLabel label(City city) {
        return context.references().faceOf(city).stream()
                .mapToObj(context.snapshot()::label)
                .findFirst()
                .orElse(FaceLabel.UNCLAIMED);
    }

    private Optional<Section> events() {
        List<Link> latest =
                links
                        .events(
                                context.atlas().contents().events().stream()
                                        .filter(context::isUpToDate))
                        .stream()
                        .limit(LATEST_EVENTS)
                        .toList();
        return SubjectLinks.section(context.say("heading.events.latest"), latest);
    }

    private Section context() {
        List<Entry> entries = new ArrayList<>();
        president().map(this::fact).ifPresent(entries::add);
        entries.add(
                list(
                        Subject.Kind.NATIONAL_FIGURES,
                        "national.title",
                        "national.subtitle",
                        context.atlas().contents().nationalFigures().size()));
        entries.add(
                list(
                        Subject.Kind.GLOSSARY,
                        "glossary.title",
                        "glossary.subtitle",
                        context.atlas().contents().glossary().size()));
        entries.add(
                list(
                        Subject.Kind.FOUNDING_DOCUMENTS,
                        "founding.title",
                        "founding.count",
                        context.atlas().contents().foundingFacts().size()));
        int studies = context.atlas().contents().studies().size();
        if (studies > 0) {
            entries.add(list(Subject.Kind.STUDIES, "studies.title", "studies.subtitle", studies));
        }
        return new Section(context.say("heading.context"), entries);
    }

    /** The last president to take office; the ends of terms are too imprecise to use. */
    private Optional<Presidency> president() {
        return context.atlas().contents().presidencies().stream()
                .filter(
                        presidency ->
                                DateRange.since(presidency.from().firstDay())
                                        .contains(context.date()))
                .max(Comparator.comparing(Presidency::from));
    }

    private Fact fact(Presidency presidency) {
        return new Fact(
                context.say("country.president"),
                DossierContext.joined(
                        presidency.name(),
                        presidency.party(),
                        context.dates().since(presidency.from())),
                DossierContext.sources(presidency.sourceIds()));
    }

    private Link list(Subject.Kind kind, String titleKey, String detailKey, int count) {
        return new Link(
                new Subject(kind, ""),
                context.say(titleKey),
                context.say(detailKey, count),
                Optional.empty(),
                List.of());
    }
}
