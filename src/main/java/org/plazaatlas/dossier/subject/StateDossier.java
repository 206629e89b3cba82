package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.HistoryStrip;
import org.plazaatlas.dossier.line.Homicides;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.line.PressureLines;
import org.plazaatlas.dossier.line.StandingLine;
import org.plazaatlas.dossier.line.TurfLines;
import org.plazaatlas.dossier.line.Voices;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.reading.Rivalries;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a state on a date. */
final class StateDossier {

    private final State state;
    private final Reading reading;
    private final Lines lines;
    private final Snapshot snapshot;
    private final FaceSet faces;

    StateDossier(State state, Reading reading) {
        this.state = state;
        this.reading = reading;
        lines = new Lines(reading);
        snapshot = reading.snapshot();
        faces = snapshot.mosaic().facesOfState(state.code());
    }

    Dossier write() {
        List<Event> events = reading.references().eventsInState(state.code());
        return new Dossier(
                Subject.state(state.code()),
                reading.text(state.name()),
                Reading.joined(
                        new StandingLine(reading).of(state.code(), faces),
                        reading.say("state.capital", state.capital())),
                lines.withSources(
                        Stream.of(
                                zones(),
                                Optional.of(areas()),
                                new PressureLines(reading).ofState(state.code()),
                                rivalries(),
                                new TurfLines(reading).jointAreasIn(state.code()),
                                new Voices(reading).section(inForce()),
                                claims(),
                                history(),
                                homicides(),
                                cities("heading.cities.priority", true),
                                lines.eventsUpToDate(events),
                                lines.laterEvents(events),
                                cities("heading.cities", false))));
    }

    private Optional<Section> zones() {
        List<Entry> entries = new ArrayList<>();
        snapshot.holdingsIn(state.code()).stream()
                .sorted(Comparator.comparing(part -> part.holding().level()))
                .map(lines::holding)
                .forEach(entries::add);
        if (entries.isEmpty()) {
            entries.add(new Paragraph(reading.say("unclaimed.state"), List.of()));
        }
        return Lines.section(reading.say("heading.zones"), entries);
    }

    private Section areas() {
        String whole = reading.numbers().squareKm(snapshot.mosaic().areaSquareKm(faces));
        List<Entry> facts =
                snapshot.sharesOf(state.code()).stream().<Entry>map(reading::area).toList();
        return new Section(reading.say("heading.area", whole), facts);
    }

    private Optional<Section> rivalries() {
        return Lines.section(reading.say("heading.rivals.here"), new Rivalries(reading).in(faces));
    }

    private List<Claim> inForce() {
        return reading.references().claimsInState(state.code()).stream()
                .filter(reading::isInForce)
                .toList();
    }

    private Optional<Section> claims() {
        List<Link> links = lines.claims(inForce());
        return Lines.section(reading.say("heading.claims", links.size()), links);
    }

    private Optional<Section> history() {
        return new HistoryStrip(reading)
                .ofState(state.code())
                .map(strip -> new Section(reading.say("heading.history"), List.of(strip)));
    }

    private Optional<Section> homicides() {
        return Lines.section(
                reading.say("heading.homicides"),
                new Homicides(reading).of(reading.references().homicidesIn(state.code())));
    }

    private Optional<Section> cities(String heading, boolean priority) {
        List<Link> cities =
                reading.references().citiesIn(state.code()).stream()
                        .filter(city -> (city.role() == CityRole.PRIORITY) == priority)
                        .sorted(lines.citiesInOrder())
                        .map(lines::city)
                        .toList();
        return Lines.section(reading.say(heading), cities);
    }
}
