package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.SubjectNames;
import org.plazaatlas.dossier.standing.LabelWords;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text at the pointer: the name of a subject, and who holds the place. */
final class HoverText {

    private final DossierContext context;
    private final DateRange days;

    /**
     * @param days that the view draws together; the last one is the context's date
     */
    HoverText(DossierContext context, DateRange days) {
        this.context = context;
        this.days = days;
    }

    String of(Optional<Subject> subject, Optional<Integer> face) {
        Optional<String> turf =
                subject.flatMap(s -> TurfDossier.of(s, context)).map(TurfDossier::summary);
        if (turf.isPresent()) {
            return name(subject.orElseThrow()) + "\n" + lasting(subject.get()).orElse(turf.get());
        }
        Optional<String> name = subject.or(() -> face.map(this::stateOf)).map(this::name);
        Snapshot snapshot = context.history().over(days);
        Optional<String> holders = face.map(snapshot::label).map(this::holders).map(this::dated);
        return Stream.of(name, holders).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    /** The boundary of two organizations over the days; empty for one day or without a boundary. */
    private Optional<String> lasting(Subject turf) {
        return isOneDay()
                ? Optional.empty()
                : context.history()
                        .over(days)
                        .turfBoundary(turf.parties().getFirst(), turf.parties().getLast())
                        .map(this::boundary)
                        .map(this::dated);
    }

    private String boundary(TurfBoundary boundary) {
        return DossierContext.joined(
                context.say(boundary.hostile() ? "turf.line.hostile" : "turf.line.notHostile"),
                context.numbers().km(boundary.lengthKm()));
    }

    /** Puts the days before the text if they are several. */
    private String dated(String text) {
        return isOneDay()
                ? text
                : context.say(
                        "glance.days",
                        context.dates().day(days.from()),
                        context.dates().day(context.date()),
                        text);
    }

    private boolean isOneDay() {
        return days.from().equals(context.date());
    }

    private Subject stateOf(int face) {
        return Subject.state(context.history().mosaic().faces().get(face).stateCode());
    }

    private String name(Subject subject) {
        String name = new SubjectNames(context.atlas(), context.language()).of(subject);
        String date =
                subject.kind() == Subject.Kind.EVENT
                        ? context.atlas().event(subject.id()).map(this::date).orElse("")
                        : "";
        return DossierContext.joined(name, date);
    }

    private String date(Event event) {
        return context.dates().period(event.start(), event.end());
    }

    private String holders(FaceLabel label) {
        return label.status() == Status.UNCLAIMED
                ? context.say("unclaimed.short")
                : new LabelWords(context).inShort(label);
    }
}
