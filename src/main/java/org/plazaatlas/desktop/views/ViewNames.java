package org.plazaatlas.desktop.views;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Topic;
import org.plazaatlas.cartography.View;
import org.plazaatlas.desktop.AttributionName;
import org.plazaatlas.dossier.Dossiers;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.Words;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a view shows in a few words, such as {@code 12 Nov 2024 · hot spots · Guanajuato}. */
final class ViewNames {

    private static final String BETWEEN = " · ";

    /** A view this much narrower than the country is one of a place in it. */
    private static final double CLOSE = 0.6;

    private final Atlas atlas;
    private final Dossiers dossiers;
    private final double countryWidth;

    ViewNames(Atlas atlas, Dossiers dossiers) {
        this.atlas = atlas;
        this.dossiers = dossiers;
        countryWidth = Extent.ofCountry(atlas).widthMetres();
    }

    /** A name to start from: that of the view, numbered where it is taken. */
    String suggested(View view, Collection<String> taken) {
        String name = of(view, view.language());
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    String of(View view, Language language) {
        return Stream.of(
                        Optional.of(PartialDate.of(view.date()).in(language)),
                        topic(view.topic(), language),
                        place(view, language),
                        attribution(view.attribution(), language))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
    }

    private static Optional<String> topic(Topic topic, Language language) {
        Words words = Words.of(ViewNames.class, language);
        return switch (topic) {
            case Topic.Zones() -> Optional.empty();
            case Topic.HotSpots _ -> Optional.of(words.get("hotSpots"));
            case Topic.Changes(var since) ->
                    Optional.of(words.get("changes", PartialDate.of(since).in(language)));
        };
    }

    private Optional<String> place(View view, Language language) {
        return view.selection()
                .filter(subject -> subject.kind() != Subject.Kind.COUNTRY)
                .or(() -> view.shownAlone().map(Subject::organization))
                .or(() -> stateInTheMiddle(view.extent()))
                .map(subject -> dossiers.name(subject, language));
    }

    private Optional<Subject> stateInTheMiddle(Extent extent) {
        if (extent.widthMetres() > CLOSE * countryWidth) {
            return Optional.empty();
        }
        Coordinate middle =
                new Coordinate(
                        (extent.minX() + extent.maxX()) / 2, (extent.minY() + extent.maxY()) / 2);
        var point = new GeometryFactory().createPoint(middle);
        return atlas.contents().states().stream()
                .filter(state -> state.outline().covers(point))
                .findFirst()
                .map(State::code)
                .map(Subject::state);
    }

    private Optional<String> attribution(Attribution attribution, Language language) {
        return attribution.equals(Attribution.EVERYONE)
                ? Optional.empty()
                : Optional.of(AttributionName.of(attribution, atlas, language));
    }
}
