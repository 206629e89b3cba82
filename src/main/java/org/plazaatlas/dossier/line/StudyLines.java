package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Study;
import org.plazaatlas.model.Study.Bearing;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.Optional;

/** Quotes the studies for and against the rule that the atlas rests on. */
public final class StudyLines {

    private final DossierContext context;

    public StudyLines(DossierContext context) {
        this.context = context;
    }

    /** The first study for or against the rule, with its caveat. */
    public Optional<Fact> first(Bearing bearing) {
        return study(bearing)
                .map(
                        study ->
                                new Fact(
                                        context.say("study." + bearing.name()),
                                        context.say(
                                                "study.caveat",
                                                context.text(study.finding()),
                                                context.text(study.caveat())),
                                        List.of(Subject.source(study.sourceId()))));
    }

    /** What the first study against the rule says, and where it is from. */
    Optional<String> against() {
        return study(Bearing.OPPOSES)
                .map(
                        study ->
                                context.say(
                                        "against.study",
                                        context.text(study.finding()),
                                        publisher(study.sourceId())));
    }

    private String publisher(String sourceId) {
        return context.atlas()
                .source(sourceId)
                .map(source -> context.text(source.publisher()))
                .orElse(sourceId);
    }

    private Optional<Study> study(Bearing bearing) {
        return context.atlas().contents().studies().stream()
                .filter(study -> study.bearing() == bearing)
                .findFirst();
    }
}
