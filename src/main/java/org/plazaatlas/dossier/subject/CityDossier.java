package org.plazaatlas.dossier.subject;

import net.sf.geographiclib.Geodesic;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.DisputeLines;
import org.plazaatlas.dossier.line.HomicideSection;
import org.plazaatlas.dossier.line.PressureLines;
import org.plazaatlas.dossier.line.SourceComparison;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.standing.OccupantLines;
import org.plazaatlas.dossier.standing.PlaceEvidence;
import org.plazaatlas.dossier.standing.PlaceStanding;
import org.plazaatlas.dossier.standing.StandingLine;
import org.plazaatlas.dossier.standing.StatusReasons;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is known of a city on a date. */
final class CityDossier {

    /** An event within this distance counts as one of the city. */
    private static final double NEAR_KM = 30;

    private final City city;
    private final DossierContext context;
    private final SubjectLinks links;

    /** The face that the city lies in; empty if that is in the sea. */
    private final OptionalInt face;

    private final Optional<PlaceStanding> standing;

    CityDossier(City city, DossierContext context) {
        this.city = city;
        this.context = context;
        links = new SubjectLinks(context);
        face = context.references().faceOf(city);
        standing = standing();
    }

    Dossier write() {
        return new Dossier(
                Subject.city(city.id()),
                city.name().in(context.language()),
                DossierContext.joined(
                        context.say(city.role()), context.state(city.stateCode()), standingLine()),
                links.withSources(
                        Stream.of(
                                standing.flatMap(s -> new StatusReasons(s, context).section()),
                                zones(),
                                DisputeLines.overCity(city, context).onDate(),
                                new PressureLines(context).ofCity(city.id()),
                                Optional.of(about()),
                                new SourceComparison(context).section(inForce()),
                                claims(),
                                homicides(),
                                events("heading.events.near", this::isHere),
                                events("heading.events.state", this::isElsewhereInState),
                                DisputeLines.overCity(city, context).atOtherTimes())));
    }

    private Optional<Section> homicides() {
        return SubjectLinks.section(
                context.say("heading.homicides"),
                new HomicideSection(context).of(context.references().homicidesOfCity(city.id())));
    }

    /** How the face stands that the city lies in; empty if that is in the sea. */
    private Optional<PlaceStanding> standing() {
        return face.stream()
                .mapToObj(FaceSet::of)
                .findFirst()
                .map(place -> new PlaceStanding(city.stateCode(), place, context));
    }

    private String standingLine() {
        return standing.map(place -> new StandingLine(context).of(place))
                .orElse(context.say("unclaimed.short"));
    }

    private Optional<Section> zones() {
        List<Entry> entries = new ArrayList<>();
        face.ifPresent(f -> entries.addAll(new OccupantLines(context).ofFace(f)));
        if (entries.isEmpty()) {
            entries.add(new Paragraph(context.say("unclaimed.city"), List.of()));
        }
        return SubjectLinks.section(context.say("heading.zones.over"), entries);
    }

    private Section about() {
        List<Subject> sources = DossierContext.sources(city.sourceIds());
        List<Entry> entries = new ArrayList<>();
        if (!city.note().isEmpty()) {
            entries.add(new Paragraph(context.text(city.note()), sources));
        }
        city.population()
                .ifPresent(
                        people ->
                                entries.add(
                                        new Fact(
                                                context.say("city.population"),
                                                context.numbers().count(people),
                                                sources)));
        entries.add(new Fact(context.say("city.municipality"), city.municipality(), sources));
        entries.add(new Fact(context.say("city.place"), place(city.location()), sources));
        entries.add(links.state(city.stateCode(), context.say("city.state"), List.of()));
        return new Section(context.say("heading.about"), entries);
    }

    private String place(LonLat place) {
        return String.format(Locale.ROOT, "%.4f°, %.4f°", place.latitude(), place.longitude());
    }

    private List<Claim> inForce() {
        return face.stream()
                .mapToObj(FaceSet::of)
                .flatMap(place -> new PlaceEvidence(place, context).told().stream())
                .toList();
    }

    private Optional<Section> claims() {
        List<Claim> claims = inForce();
        return SubjectLinks.section(
                context.say("heading.claims", claims.size()), links.claims(claims));
    }

    private Optional<Section> events(String headingKey, Predicate<Event> which) {
        List<Link> events =
                links.events(
                        context.atlas().contents().events().stream()
                                .filter(context::isUpToDate)
                                .filter(which));
        return SubjectLinks.section(context.say(headingKey, events.size()), events);
    }

    private boolean isHere(Event event) {
        return names(event) || event.location().filter(this::isNear).isPresent();
    }

    private boolean isElsewhereInState(Event event) {
        return event.stateCode().equals(Optional.of(city.stateCode())) && !isHere(event);
    }

    private boolean names(Event event) {
        return event.place().es().contains(city.name().es()) && inOwnState(event);
    }

    /** Checked because several states have towns of the same name. */
    private boolean inOwnState(Event event) {
        return event.stateCode().map(city.stateCode()::equals).orElse(true);
    }

    private boolean isNear(LonLat place) {
        double metres =
                Geodesic.WGS84.Inverse(
                                city.location().latitude(),
                                city.location().longitude(),
                                place.latitude(),
                                place.longitude())
                        .s12;
        return metres < 1000 * NEAR_KM;
    }
}
