package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.line.TurfLinks;
import org.plazaatlas.dossier.reading.DossierContext;
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
    private final DossierContext context;
    private final SubjectLinks links;

    EventDossier(Event event, DossierContext context) {
        this.event = event;
        this.context = context;
        links = new SubjectLinks(context);
    }

    Dossier write() {
        return new Dossier(
                Subject.event(event.id()),
                context.text(event.title()),
                DossierContext.joined(
                        context.dates().period(event.start(), event.end()),
                        context.say(event.kind()),
                        context.text(event.place())),
                links.withSources(
                        Stream.of(Optional.of(about()), organizations(), shock(), places())));
    }

    private Section about() {
        List<Subject> source = List.of(Subject.source(event.sourceId()));
        List<Entry> entries = new ArrayList<>();
        entries.add(new Paragraph(context.text(event.summary()), source));
        entries.add(
                new Fact(
                        context.say("event.date"),
                        context.dates().period(event.start(), event.end()),
                        source));
        entries.add(new Fact(context.say("event.kind"), context.say(event.kind()), source));
        entries.add(
                new Fact(
                        context.say("event.balance"),
                        context.say(event.shock() ? "event.shock.yes" : "event.shock.no"),
                        source));
        entries.add(new Fact(context.say("event.place"), context.text(event.place()), source));
        entries.add(new Fact(context.say("locator"), context.text(event.locator()), source));
        return new Section(context.say("heading.about"), entries);
    }

    private Optional<Section> organizations() {
        return SubjectLinks.section(
                context.say("heading.organizations"),
                event.organizationIds().stream()
                        .flatMap(id -> context.atlas().organization(id).stream())
                        .map(o -> links.organization(o, context.say(o.kind()), List.of()))
                        .toList());
    }

    /** What is left of a shock on the date, and the hostile boundaries that it affects. */
    private Optional<Section> shock() {
        if (!event.shock()) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        new ShockLog(context.history())
                .on(context.date()).stream()
                        .filter(logged -> logged.shock().event().equals(event))
                        .findFirst()
                        .ifPresentOrElse(
                                logged -> entries.addAll(bearsOn(logged)),
                                () -> entries.add(note("shock.notYet")));
        return SubjectLinks.section(context.say("heading.shock"), entries);
    }

    private List<Entry> bearsOn(LoggedShock logged) {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Fact(
                        context.say("shock.remaining"),
                        context.numbers().share(logged.shock().remaining()),
                        List.of()));
        logged.boundaries().stream().map(new TurfLinks(context)::boundary).forEach(entries::add);
        if (logged.boundaries().isEmpty()) {
            entries.add(note("shock.noBoundary"));
        }
        return entries;
    }

    private Paragraph note(String key) {
        return new Paragraph(context.say(key), List.of());
    }

    private Optional<Section> places() {
        return SubjectLinks.section(
                context.say("heading.places"),
                event.stateCode().stream()
                        .map(code -> links.state(code, context.say("city.state"), List.of()))
                        .toList());
    }
}
