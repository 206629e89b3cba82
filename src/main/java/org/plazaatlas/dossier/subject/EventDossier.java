package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.line.TurfLines;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.LoggedShock;
import org.plazaatlas.territory.pressure.ShockLog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of an event. */
final class EventDossier {

    private final Event event;
    private final Reading reading;
    private final Lines lines;

    EventDossier(Event event, Reading reading) {
        this.event = event;
        this.reading = reading;
        lines = new Lines(reading);
    }

    Dossier write() {
        return new Dossier(
                Subject.event(event.id()),
                reading.text(event.title()),
                Reading.joined(
                        reading.dates().period(event.start(), event.end()),
                        reading.say(event.kind()),
                        reading.text(event.place())),
                lines.withSources(
                        Stream.of(Optional.of(about()), organizations(), shock(), places())));
    }

    private Section about() {
        List<Subject> source = List.of(Subject.source(event.sourceId()));
        List<Entry> entries = new ArrayList<>();
        entries.add(new Paragraph(reading.text(event.summary()), source));
        entries.add(
                new Fact(
                        reading.say("event.date"),
                        reading.dates().period(event.start(), event.end()),
                        source));
        entries.add(new Fact(reading.say("event.kind"), reading.say(event.kind()), source));
        entries.add(
                new Fact(
                        reading.say("event.balance"),
                        reading.say(event.shock() ? "event.shock.yes" : "event.shock.no"),
                        source));
        entries.add(new Fact(reading.say("event.place"), reading.text(event.place()), source));
        entries.add(new Fact(reading.say("locator"), reading.text(event.locator()), source));
        return new Section(reading.say("heading.about"), entries);
    }

    private Optional<Section> organizations() {
        return Lines.section(
                reading.say("heading.organizations"),
                event.organizationIds().stream()
                        .flatMap(id -> reading.atlas().organization(id).stream())
                        .map(o -> lines.organization(o, reading.say(o.kind()), List.of()))
                        .toList());
    }

    /** What is left of a shock on the date, and the hostile boundaries that it bears on. */
    private Optional<Section> shock() {
        if (!event.shock()) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        new ShockLog(reading.history())
                .on(reading.date()).stream()
                        .filter(logged -> logged.shock().event().equals(event))
                        .findFirst()
                        .ifPresentOrElse(
                                logged -> entries.addAll(bearsOn(logged)),
                                () -> entries.add(note("shock.notYet")));
        return Lines.section(reading.say("heading.shock"), entries);
    }

    private List<Entry> bearsOn(LoggedShock logged) {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Fact(
                        reading.say("shock.remaining"),
                        reading.numbers().share(logged.shock().remaining()),
                        List.of()));
        logged.boundaries().stream().map(new TurfLines(reading)::boundary).forEach(entries::add);
        if (logged.boundaries().isEmpty()) {
            entries.add(note("shock.noBoundary"));
        }
        return entries;
    }

    private Paragraph note(String key) {
        return new Paragraph(reading.say(key), List.of());
    }

    private Optional<Section> places() {
        return Lines.section(
                reading.say("heading.places"),
                event.stateCode().stream()
                        .map(code -> lines.state(code, reading.say("city.state"), List.of()))
                        .toList());
    }
}
