package org.plazaatlas.desktop.briefing;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.View;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place that a piece can show: the country, a state, or whatever its view came with. */
record PiecePlace(Kind kind, String stateCode) {

    /** The kind of place. */
    enum Kind {
        COUNTRY,
        STATE,
        OTHER
    }

    private static final PiecePlace COUNTRY = new PiecePlace(Kind.COUNTRY, "");
    private static final PiecePlace OTHER = new PiecePlace(Kind.OTHER, "");

    /** All places to choose from: the country, then the states by name. */
    static List<PiecePlace> all(Atlas atlas) {
        Stream<PiecePlace> states =
                atlas.contents().states().stream()
                        .sorted(Comparator.comparing(state -> state.name().es()))
                        .map(State::code)
                        .map(code -> new PiecePlace(Kind.STATE, code));
        return Stream.concat(Stream.of(COUNTRY, OTHER), states).toList();
    }

    /** The place that a view shows. */
    static PiecePlace of(View view, List<PiecePlace> all, Atlas atlas) {
        return all.stream()
                .filter(place -> place.extent(atlas).filter(view.extent()::equals).isPresent())
                .findFirst()
                .orElse(OTHER);
    }

    /** Empty for a place that came with the view. */
    Optional<Extent> extent(Atlas atlas) {
        return switch (kind) {
            case COUNTRY -> Optional.of(Extent.ofCountry(atlas));
            case STATE -> Extent.ofState(atlas, stateCode);
            case OTHER -> Optional.empty();
        };
    }

    /** What a piece of this place is about: a state; a picture of the country is an overview. */
    Optional<MapSubject> subject() {
        return kind == Kind.STATE ? Optional.of(MapSubject.state(stateCode)) : Optional.empty();
    }

    String name(Atlas atlas, Language language) {
        return kind == Kind.STATE
                ? atlas.state(stateCode).orElseThrow().name().in(language)
                : Words.of(PiecePlace.class, language).of(kind);
    }
}
