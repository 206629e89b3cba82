package org.plazaatlas.lesson.check;

import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.MapSpot;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.text.Citations;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.View;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds ids in a step that the atlas does not have, and places that it cannot find. */
final class IdCheck {

    private final Atlas atlas;

    IdCheck(Atlas atlas) {
        this.atlas = atlas;
    }

    void check(LessonStep step, Findings findings) {
        Stream.of(Language.values())
                .flatMap(language -> Citations.in(step.text().in(language)).stream())
                .distinct()
                .filter(id -> !id.equals(Citations.ATLAS) && atlas.source(id).isEmpty())
                .forEach(id -> findings.add("source.unknown", id));
        check(step.view(), findings);
        step.marks().forEach(mark -> check(mark, findings));
    }

    private void check(View view, Findings findings) {
        Stream.concat(view.hiddenOrganizations().stream(), view.shownAlone().stream())
                .sorted()
                .forEach(id -> require(Subject.organization(id), findings));
        view.selection().ifPresent(subject -> require(subject, findings));
        for (String id : view.attribution().named()) {
            require(Subject.source(id), findings);
        }
        if (!atlas.contents().timeSpan().contains(view.date())) {
            findings.add("date.outside", view.date(), atlas.contents().timeSpan().from());
        }
    }

    private void check(PointingMark mark, Findings findings) {
        switch (mark) {
            case PointingMark.Arrow arrow -> {
                check(arrow.from(), findings);
                check(arrow.to(), findings);
            }
            case PointingMark.Ring ring -> check(ring.around(), findings);
            case PointingMark.Callout label -> check(label.at(), findings);
            case PointingMark.Highlight(var subject, _) -> {
                if (subject.kind() != Subject.Kind.STATE) {
                    findings.add("highlight.kind", subject.kind().code());
                } else {
                    require(subject, findings);
                }
            }
        }
    }

    private void check(MapSpot spot, Findings findings) {
        if (spot instanceof MapSpot.OfSubject(var subject) && place(subject).isEmpty()) {
            findings.add("place.unknown", subject.kind().code() + ":" + subject.id());
        }
    }

    /** Anything of the atlas that has a place on the map. */
    private Optional<?> place(Subject subject) {
        return switch (subject.kind()) {
            case CITY -> atlas.city(subject.id());
            case STATE -> atlas.state(subject.id());
            case EVENT -> atlas.event(subject.id()).flatMap(event -> event.location());
            default -> Optional.empty();
        };
    }

    private void require(Subject subject, Findings findings) {
        if (!isKnown(subject)) {
            findings.add("id.unknown", subject.kind().code() + ":" + subject.id());
        }
    }

    private boolean isKnown(Subject subject) {
        String id = subject.id();
        return switch (subject.kind()) {
            case STATE -> atlas.state(id).isPresent();
            case ORGANIZATION -> atlas.organization(id).isPresent();
            case CITY -> atlas.city(id).isPresent();
            case EVENT -> atlas.event(id).isPresent();
            case INCIDENT -> atlas.incident(id).isPresent();
            case SOURCE -> atlas.source(id).isPresent();
            case CLAIM -> atlas.claim(id).isPresent();
            case TURF ->
                    subject.parties().stream().allMatch(one -> atlas.organization(one).isPresent());
            case MUNICIPALITY -> atlas.gazetteer().withCode(id).isPresent();
            case GLOSSARY -> atlas.term(id).isPresent();
            case COUNTRY, NATIONAL_FIGURES, FOUNDING_DOCUMENTS, STUDIES -> true;
        };
    }
}
