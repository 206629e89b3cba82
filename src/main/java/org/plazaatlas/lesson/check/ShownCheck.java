package org.plazaatlas.lesson.check;

import static java.util.stream.Collectors.joining;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.naming.NamedSubjects;
import org.plazaatlas.lesson.text.LessonMarkdown;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.Zone;
import org.plazaatlas.view.View;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds steps whose view shows none of the organizations, states and cities that they name. */
final class ShownCheck {

    private final History history;
    private final Atlas atlas;
    private final Map<Language, NamedSubjects> names = new EnumMap<>(Language.class);

    ShownCheck(History history) {
        this.history = history;
        atlas = history.atlas();
        for (Language language : Language.values()) {
            names.put(language, new NamedSubjects(atlas, language));
        }
    }

    void check(LessonStep step, Findings findings) {
        for (Language language : Language.values()) {
            List<Subject> named =
                    names.get(language).in(LessonMarkdown.plain(step.text().in(language)));
            if (!named.isEmpty() && named.stream().noneMatch(one -> shows(step.view(), one))) {
                findings.add("shown.none", listed(named));
            }
        }
    }

    private Text listed(List<Subject> named) {
        return Text.same(
                named.stream()
                        .map(subject -> subject.kind().code() + ":" + subject.id())
                        .collect(joining(", ")));
    }

    private boolean shows(View view, Subject subject) {
        return switch (subject.kind()) {
            case STATE ->
                    atlas.state(subject.id())
                            .map(state -> state.outline().getEnvelopeInternal())
                            .filter(view.extent()::touches)
                            .isPresent();
            case CITY -> atlas.city(subject.id()).filter(city -> shows(view, city)).isPresent();
            case ORGANIZATION -> view.isOfOrganizations() && showsZone(view, subject.id());
            default -> false;
        };
    }

    private boolean shows(View view, City city) {
        Coordinate place = atlas.projection().toMap(city.location());
        return view.extent().touches(new Envelope(place));
    }

    private boolean showsZone(View view, String organizationId) {
        Snapshot snapshot = view.account().in(history).over(view.days());
        return view.shows(organizationId)
                && snapshot.zone(organizationId)
                        .filter(zone -> isInside(zone, view, snapshot))
                        .isPresent();
    }

    private static boolean isInside(Zone zone, View view, Snapshot snapshot) {
        return IntStream.concat(zone.dominant().stream(), zone.presence().stream())
                .anyMatch(
                        face ->
                                view.extent()
                                        .touches(
                                                snapshot.mosaic()
                                                        .faces()
                                                        .get(face)
                                                        .polygon()
                                                        .getEnvelopeInternal()));
    }
}
