package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Study;
import org.plazaatlas.model.Study.Bearing;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;

/** The studies for and against what the atlas rests on, in words. */
public final class Studies {

    private final Reading reading;

    public Studies(Reading reading) {
        this.reading = reading;
    }

    /** The first study on a side, with what keeps it from being the last word. */
    public Optional<Fact> first(Bearing bearing) {
        return study(bearing)
                .map(
                        study ->
                                new Fact(
                                        reading.say("study." + bearing.name()),
                                        reading.say(
                                                "study.caveat",
                                                reading.text(study.finding()),
                                                reading.text(study.caveat())),
                                        List.of(Subject.source(study.sourceId()))));
    }

    /** What the first study against the rule says, and where it is from. */
    Optional<String> against() {
        return study(Bearing.OPPOSES)
                .map(
                        study ->
                                reading.say(
                                        "against.study",
                                        reading.text(study.finding()),
                                        publisher(study.sourceId())));
    }

    private String publisher(String sourceId) {
        return reading.atlas().source(sourceId).map(Source::publisher).orElse(sourceId);
    }

    private Optional<Study> study(Bearing bearing) {
        return reading.atlas().contents().studies().stream()
                .filter(study -> study.bearing() == bearing)
                .findFirst();
    }
}
