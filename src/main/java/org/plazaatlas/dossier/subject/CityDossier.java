package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.line.PressureLines;
import org.plazaatlas.dossier.line.StandingLine;
import org.plazaatlas.dossier.line.Voices;
import org.plazaatlas.dossier.reading.Reading;
import net.sf.geographiclib.Geodesic;

import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.label.FaceLabel;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is known of a city on a date. */
final class CityDossier {

    /** An event this near counts as one of the city. */
    private static final double NEAR_KM = 30;

    private final City city;
    private final Reading reading;
    private final Lines lines;
    private final FaceLabel label;

    CityDossier(City city, Reading reading) {
        this.city = city;
        this.reading = reading;
        lines = new Lines(reading);
        label = labelOf(city, reading);
    }

    /** Who holds the place of a city on the date. */
    static FaceLabel labelOf(City city, Reading reading) {
        return reading.references().faceOf(city).stream()
                .mapToObj(reading.snapshot()::label)
                .findFirst()
                .orElse(FaceLabel.UNCLAIMED);
    }

    Dossier write() {
        return new Dossier(
                Subject.city(city.id()),
                city.name().in(reading.language()),
                Reading.joined(
                        reading.say(city.role()), reading.state(city.stateCode()), standing()),
                lines.withSources(
                        Stream.of(
                                zones(),
                                new PressureLines(reading).ofCity(city.id()),
                                Optional.of(about()),
                                new Voices(reading).section(inForce()),
                                claims(),
                                events("heading.events.near", this::isHere),
                                events("heading.events.state", this::isElsewhereInState))));
    }

    private String standing() {
        return reading.references().faceOf(city).stream()
                .mapToObj(FaceSet::of)
                .findFirst()
                .map(face -> new StandingLine(reading).of(city.stateCode(), face))
                .orElse(reading.say("unclaimed.short"));
    }

    private Optional<Section> zones() {
        List<Entry> entries = new ArrayList<>();
        label.holdings().stream().map(lines::holding).forEach(entries::add);
        if (entries.isEmpty()) {
            entries.add(new Paragraph(reading.say("unclaimed.city"), List.of()));
        }
        return Lines.section(reading.say("heading.zones.over"), entries);
    }

    private Section about() {
        List<Subject> sources = Reading.sources(city.sourceIds());
        List<Entry> entries = new ArrayList<>();
        if (!city.note().isEmpty()) {
            entries.add(new Paragraph(reading.text(city.note()), sources));
        }
        city.population()
                .ifPresent(
                        people ->
                                entries.add(
                                        new Fact(
                                                reading.say("city.population"),
                                                reading.numbers().count(people),
                                                sources)));
        entries.add(new Fact(reading.say("city.municipality"), city.municipality(), sources));
        entries.add(new Fact(reading.say("city.place"), place(city.location()), sources));
        entries.add(lines.state(city.stateCode(), reading.say("city.state"), List.of()));
        return new Section(reading.say("heading.about"), entries);
    }

    private String place(LonLat place) {
        return String.format(Locale.ROOT, "%.4f°, %.4f°", place.latitude(), place.longitude());
    }

    private List<Claim> inForce() {
        return label.holdings().stream().flatMap(h -> h.claims().stream()).toList();
    }

    private Optional<Section> claims() {
        List<Claim> claims = inForce();
        return Lines.section(reading.say("heading.claims", claims.size()), lines.claims(claims));
    }

    private Optional<Section> events(String headingKey, Predicate<Event> which) {
        List<Link> events =
                lines.events(
                        reading.atlas().contents().events().stream()
                                .filter(reading::isUpToDate)
                                .filter(which));
        return Lines.section(reading.say(headingKey, events.size()), events);
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

    /** Towns of one name lie in several states. */
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
