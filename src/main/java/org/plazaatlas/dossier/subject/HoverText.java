package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.SubjectNames;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pointer tells: a name, and who is said to hold the place. */
final class HoverText {

    /** More present organizations than this are counted, not named. */
    private static final int NAMED = 4;

    private final DossierContext context;
    private final DateRange days;

    /** Takes the days that are told of together; the last is the date of the reading. */
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

    /** The boundary of two organizations over the days, if these are several and it is one. */
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

    /** With the days told of before it, if they are several. */
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
        if (label.status() == Status.UNCLAIMED) {
            return context.say("unclaimed.short");
        }
        String dominant = names(label.dominant());
        String present = names(label.present());
        return DossierContext.joined(
                context.say(label.status()),
                dominant,
                present.isEmpty() ? "" : context.say("who.present", present));
    }

    private String names(List<Holding> holdings) {
        List<String> names =
                holdings.stream()
                        .limit(NAMED)
                        .map(holding -> context.shortName(holding.organizationId()))
                        .toList();
        int unnamed = holdings.size() - names.size();
        return unnamed > 0
                ? context.say("list.more", String.join(", ", names), unnamed)
                : context.list(names);
    }
}
