package org.plazaatlas.dossier;

import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.FaceLabel;
import org.plazaatlas.territory.Holding;
import org.plazaatlas.territory.Status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pointer tells: a name, and who is said to hold the place. */
final class Glance {

    /** More present organizations than this are counted, not named. */
    private static final int NAMED = 4;

    private final Reading reading;

    Glance(Reading reading) {
        this.reading = reading;
    }

    String of(Optional<Subject> subject, Optional<Integer> face) {
        Optional<String> turf =
                subject.flatMap(s -> TurfDossier.of(s, reading)).map(TurfDossier::summary);
        if (turf.isPresent()) {
            return name(subject.orElseThrow()) + "\n" + turf.get();
        }
        Optional<String> name = subject.or(() -> face.map(this::stateOf)).map(this::name);
        Optional<String> holders = face.map(reading.snapshot()::label).map(this::holders);
        return Stream.of(name, holders).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private Subject stateOf(int face) {
        return Subject.state(reading.history().mosaic().faces().get(face).stateCode());
    }

    private String name(Subject subject) {
        String name = new Names(reading.atlas(), reading.language()).of(subject);
        String date =
                subject.kind() == Subject.Kind.EVENT
                        ? reading.atlas().event(subject.id()).map(this::date).orElse("")
                        : "";
        return Reading.joined(name, date);
    }

    private String date(Event event) {
        return reading.dates().period(event.start(), event.end());
    }

    private String holders(FaceLabel label) {
        if (label.status() == Status.UNCLAIMED) {
            return reading.say("unclaimed.short");
        }
        String dominant = names(label.dominant());
        String present = names(label.present());
        return Reading.joined(
                reading.say(label.status()),
                dominant,
                present.isEmpty() ? "" : reading.say("who.present", present));
    }

    private String names(List<Holding> holdings) {
        List<String> names =
                holdings.stream()
                        .limit(NAMED)
                        .map(holding -> reading.shortly(holding.organizationId()))
                        .toList();
        int unnamed = holdings.size() - names.size();
        return unnamed > 0
                ? reading.say("list.more", String.join(", ", names), unnamed)
                : reading.list(names);
    }
}
