package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.SubjectNames;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a data set tells of an event with deaths, with how precisely it tells it. */
final class IncidentDossier {

    private static final int MOST_BESIDE = 12;

    private final Incident incident;
    private final DossierContext context;
    private final SubjectLinks links;
    private final List<Subject> sources;

    IncidentDossier(Incident incident, DossierContext context) {
        this.incident = incident;
        this.context = context;
        links = new SubjectLinks(context);
        sources = List.of(Subject.source(incident.sourceId()));
    }

    Dossier write() {
        return new Dossier(
                Subject.incident(incident.id()),
                name(incident),
                DossierContext.joined(context.say(incident.kind()), deaths(incident)),
                links.withSources(
                        Stream.of(Optional.of(about()), sides(), Optional.of(place()), beside())));
    }

    private String name(Incident of) {
        return new SubjectNames(context.atlas(), context.language()).of(Subject.incident(of.id()));
    }

    private String deaths(Incident of) {
        return context.say("incident.deaths.count", of.deathsBest());
    }

    private Section about() {
        List<Entry> entries = new ArrayList<>();
        entries.add(fact("incident.date", days()));
        entries.add(fact("incident.datePrecision", context.say(incident.datePrecision())));
        entries.add(
                fact(
                        "incident.deaths",
                        context.say(
                                "incident.deaths.range",
                                incident.deathsBest(),
                                incident.deathsLow(),
                                incident.deathsHigh())));
        entries.add(fact("incident.kind", context.say(incident.kind())));
        entries.add(fact("incident.id", incident.id()));
        licence().ifPresent(entries::add);
        return new Section(context.say("heading.about"), entries);
    }

    private Optional<Entry> licence() {
        return context.atlas()
                .source(incident.sourceId())
                .flatMap(Source::licence)
                .map(licence -> fact("incident.licence", licence));
    }

    private Fact fact(String key, String value) {
        return new Fact(context.say(key), value, sources);
    }

    private String days() {
        String first = context.dates().day(incident.days().from());
        String last = context.dates().day(incident.days().to().minusDays(1));
        return first.equals(last) ? first : context.say("incident.days", first, last);
    }

    private Optional<Section> sides() {
        List<Entry> entries = new ArrayList<>();
        for (Incident.Side side : List.of(incident.first(), incident.second())) {
            if (side.organizationIds().isEmpty()) {
                entries.add(new Paragraph(side.name(), sources));
            } else {
                side.organizationIds().stream()
                        .flatMap(id -> context.atlas().organization(id).stream())
                        .map(o -> links.organization(o, side.name(), List.of(incident.sourceId())))
                        .forEach(entries::add);
            }
        }
        return SubjectLinks.section(context.say("heading.incident.sides"), entries);
    }

    private Section place() {
        List<Entry> entries = new ArrayList<>();
        entries.add(fact("incident.place", placeName()));
        entries.add(fact("incident.placePrecision", context.say(incident.placePrecision())));
        incident.knownMunicipality()
                .flatMap(
                        name ->
                                incident.stateCode()
                                        .flatMap(
                                                state ->
                                                        context.atlas()
                                                                .gazetteer()
                                                                .named(state, name)))
                .map(
                        municipality ->
                                new Link(
                                        Subject.municipality(municipality.code()),
                                        municipality.name(),
                                        context.say(Subject.Kind.MUNICIPALITY),
                                        Optional.empty(),
                                        List.of()))
                .ifPresent(entries::add);
        incident.stateCode()
                .map(code -> links.state(code, context.say("city.state"), List.of()))
                .ifPresent(entries::add);
        return new Section(context.say("heading.places"), entries);
    }

    private String placeName() {
        return incident.place().isEmpty() ? context.say("incident.place.none") : incident.place();
    }

    /** Other incidents at the same place, the nearest in time first. */
    private Optional<Section> beside() {
        List<Link> others =
                context.atlas().incidents().stream()
                        .filter(other -> other.location().equals(incident.location()))
                        .filter(other -> !other.id().equals(incident.id()))
                        .sorted((one, other) -> Long.compare(daysApart(one), daysApart(other)))
                        .limit(MOST_BESIDE)
                        .map(this::link)
                        .toList();
        return SubjectLinks.section(context.say("heading.incident.beside"), others);
    }

    private long daysApart(Incident other) {
        return Math.abs(other.days().from().toEpochDay() - incident.days().from().toEpochDay());
    }

    private Link link(Incident other) {
        return new Link(
                Subject.incident(other.id()),
                context.dates().day(other.days().from()),
                DossierContext.joined(
                        deaths(other), other.first().name() + " – " + other.second().name()),
                Optional.empty(),
                List.of(Subject.source(other.sourceId())));
    }
}
