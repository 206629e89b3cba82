package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.line.TurfLines;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.label.FaceLabel;
import org.plazaatlas.territory.label.Holding;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.label.Status;
import org.plazaatlas.territory.snapshot.StatusShare;
import org.plazaatlas.territory.power.TurfBoundary;
import org.plazaatlas.territory.power.Zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The country's picture on a date: what the panel shows while nothing is selected. */
final class CountryDossier {

    private static final int LARGEST_ZONES = 6;
    private static final int LATEST_EVENTS = 5;
    private static final int HIGHEST = 5;

    private final Reading reading;
    private final Lines lines;

    CountryDossier(Reading reading) {
        this.reading = reading;
        lines = new Lines(reading);
    }

    Dossier write() {
        return new Dossier(
                Subject.COUNTRY,
                reading.text(reading.atlas().contents().title()),
                Reading.joined(reading.say("country.asOf", reading.dates().day(reading.date()))),
                Stream.of(
                                areas(),
                                organizations(),
                                contested(),
                                hotSpots(),
                                boundaries(),
                                cities(),
                                events(),
                                Optional.of(context()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Section> areas() {
        return Lines.section(
                reading.say("heading.area.country"),
                reading.snapshot().sharesOfCountry().stream().map(reading::area).toList());
    }

    private Optional<Section> organizations() {
        List<Entry> largest =
                reading.snapshot().zones().stream()
                        .filter(zone -> zone.dominantSquareKm() > 0)
                        .filter(zone -> !isFaction(zone))
                        .limit(LARGEST_ZONES)
                        .<Entry>map(this::organization)
                        .toList();
        return Lines.section(
                reading.say("heading.largest"),
                largest.isEmpty()
                        ? List.of(new Paragraph(reading.say("unclaimed.dominance"), List.of()))
                        : largest);
    }

    /** A faction's zone is in that of its parent already. */
    private boolean isFaction(Zone zone) {
        return reading.atlas()
                .organization(zone.organizationId())
                .filter(Organization::isFaction)
                .isPresent();
    }

    private Link organization(Zone zone) {
        List<Claim> claims =
                reading.atlas().organization(zone.organizationId()).stream()
                        .flatMap(o -> reading.references().claimsOfLine(o).stream())
                        .filter(reading::isInForce)
                        .toList();
        return new Link(
                Subject.organization(zone.organizationId()),
                reading.organization(zone.organizationId()),
                Reading.joined(
                        extent("country.zone.dominant", zone.dominantSquareKm()),
                        extent("country.zone.present", zone.presenceSquareKm())),
                Optional.of(zone.organizationId()),
                Reading.sources(claims.stream().map(Claim::sourceId).toList()));
    }

    private String extent(String key, double squareKm) {
        return squareKm > 0 ? reading.say(key, reading.numbers().squareKm(squareKm)) : "";
    }

    private Optional<Section> contested() {
        List<Link> states =
                reading.atlas().contents().states().stream()
                        .flatMap(state -> contested(state).stream())
                        .sorted(
                                Comparator.comparingDouble((Contest c) -> c.part().share())
                                        .reversed())
                        .map(this::contest)
                        .toList();
        return Lines.section(reading.say("heading.contested", states.size()), states);
    }

    private record Contest(String stateCode, StatusShare part) {}

    private Optional<Contest> contested(State state) {
        return reading.snapshot().sharesOf(state.code()).stream()
                .filter(part -> part.status() == Status.CONTESTED)
                .map(part -> new Contest(state.code(), part))
                .findFirst();
    }

    private Link contest(Contest contest) {
        List<Holding> parties =
                reading.snapshot().mosaic().facesOfState(contest.stateCode()).stream()
                        .mapToObj(reading.snapshot()::label)
                        .filter(label -> label.status() == Status.CONTESTED)
                        .flatMap(label -> label.dominant().stream())
                        .toList();
        List<String> names =
                parties.stream()
                        .map(Holding::organizationId)
                        .distinct()
                        .map(reading::shortly)
                        .toList();
        return lines.state(
                contest.stateCode(),
                Reading.joined(
                        reading.say(
                                "country.contested",
                                reading.numbers().share(contest.part().share())),
                        reading.list(names)),
                sourceIds(parties));
    }

    private static List<String> sourceIds(List<Holding> holdings) {
        return holdings.stream().flatMap(h -> h.claims().stream()).map(Claim::sourceId).toList();
    }

    private Optional<Section> hotSpots() {
        return Lines.section(
                reading.say("heading.hotspots"),
                HotSpot.rank(reading.gauge().ofStates(reading.date()), PressureWeights.DEFAULT)
                        .stream()
                        .filter(spot -> spot.score() > 0)
                        .limit(HIGHEST)
                        .map(this::hotSpot)
                        .toList());
    }

    private Link hotSpot(HotSpot spot) {
        return lines.state(
                spot.pressure().place().id(),
                reading.say("pressure.points", reading.numbers().decimal(spot.score())),
                List.of());
    }

    private Optional<Section> boundaries() {
        return Lines.section(
                reading.say("heading.boundaries.longest"),
                reading.snapshot().turfBoundaries().stream()
                        .filter(TurfBoundary::hostile)
                        .limit(HIGHEST)
                        .map(new TurfLines(reading)::boundary)
                        .toList());
    }

    private Optional<Section> cities() {
        List<Link> cities =
                reading.atlas().contents().cities().stream()
                        .filter(city -> city.role() == CityRole.PRIORITY)
                        .map(this::city)
                        .toList();
        return Lines.section(reading.say("heading.cities.priority"), cities);
    }

    private Link city(City city) {
        FaceLabel label = CityDossier.labelOf(city, reading);
        String dominant = names(label.dominant());
        String present = names(label.present());
        String detail =
                Reading.joined(
                        reading.say(label.status()),
                        dominant.isEmpty() ? "" : reading.say("who.dominant", dominant),
                        present.isEmpty() ? "" : reading.say("who.present", present));
        return new Link(
                Subject.city(city.id()),
                reading.say(
                        "area.municipality",
                        city.name().in(reading.language()),
                        reading.state(city.stateCode())),
                detail,
                label.holdings().stream().findFirst().map(Holding::organizationId),
                Reading.sources(sourceIds(label.holdings())));
    }

    private String names(List<Holding> holdings) {
        return holdings.stream()
                .map(holding -> reading.shortly(holding.organizationId()))
                .collect(Collectors.joining(", "));
    }

    private Optional<Section> events() {
        List<Link> latest =
                lines
                        .events(
                                reading.atlas().contents().events().stream()
                                        .filter(reading::isUpToDate))
                        .stream()
                        .limit(LATEST_EVENTS)
                        .toList();
        return Lines.section(reading.say("heading.events.latest"), latest);
    }

    private Section context() {
        List<Entry> entries = new ArrayList<>();
        president().map(this::fact).ifPresent(entries::add);
        entries.add(
                list(
                        Subject.Kind.NATIONAL_FIGURES,
                        "national.title",
                        "national.subtitle",
                        reading.atlas().contents().nationalFigures().size()));
        entries.add(
                list(
                        Subject.Kind.GLOSSARY,
                        "glossary.title",
                        "glossary.subtitle",
                        reading.atlas().contents().glossary().size()));
        entries.add(
                list(
                        Subject.Kind.FOUNDING_DOCUMENTS,
                        "founding.title",
                        "founding.count",
                        reading.atlas().contents().foundingFacts().size()));
        int studies = reading.atlas().contents().studies().size();
        if (studies > 0) {
            entries.add(list(Subject.Kind.STUDIES, "studies.title", "studies.subtitle", studies));
        }
        return new Section(reading.say("heading.context"), entries);
    }

    /** The last one to take office; ends are known too vaguely to go by. */
    private Optional<Presidency> president() {
        return reading.atlas().contents().presidencies().stream()
                .filter(
                        presidency ->
                                DateRange.since(presidency.from().firstDay())
                                        .contains(reading.date()))
                .max(Comparator.comparing(Presidency::from));
    }

    private Fact fact(Presidency presidency) {
        return new Fact(
                reading.say("country.president"),
                Reading.joined(
                        presidency.name(),
                        presidency.party(),
                        reading.dates().since(presidency.from())),
                Reading.sources(presidency.sourceIds()));
    }

    private Link list(Subject.Kind kind, String titleKey, String detailKey, int count) {
        return new Link(
                new Subject(kind, ""),
                reading.say(titleKey),
                reading.say(detailKey, count),
                Optional.empty(),
                List.of());
    }
}
