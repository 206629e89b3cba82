package org.plazaatlas.incident.own;

import org.plazaatlas.language.Language;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.place.PlaceColumns;
import org.plazaatlas.layer.place.PlaceColumns.By;
import org.plazaatlas.layer.place.PlaceMatcher;
import org.plazaatlas.layer.place.RowPlace;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds states and municipalities that rows name by codes of INEGI or by names. What was found is
 * kept, since rows name the same places again and again. For one thread at a time.
 */
final class NamedPlaces {

    /** What a row names, as it is written. */
    private record Written(String state, String municipality) {}

    /**
     * What was found.
     *
     * @param code two or five digits
     * @param stateOnly whether the row also names a municipality, which is not known
     */
    record Found(Optional<String> code, boolean stateOnly, Optional<RowFault> fault) {

        private static Found fault(RowFault fault) {
            return new Found(Optional.empty(), false, Optional.of(fault));
        }
    }

    private final Atlas atlas;
    private final ProblemLog problems = new ProblemLog();
    private final Map<By, PlaceMatcher> matchers = new EnumMap<>(By.class);
    private final Map<Written, Found> known = new HashMap<>();
    private final Map<String, String> stateNames;

    NamedPlaces(Atlas atlas) {
        this.atlas = atlas;
        problems.pause();
        stateNames =
                atlas.contents().states().stream()
                        .collect(
                                Collectors.toMap(
                                        State::code, state -> state.name().in(Language.ES)));
    }

    /** The place that a row names by its state and municipality; either may be empty. */
    Found find(String state, String municipality) {
        return known.computeIfAbsent(new Written(state, municipality), this::match);
    }

    private Found match(Written written) {
        if (written.state.isEmpty() && written.municipality.isEmpty()) {
            return Found.fault(RowFault.NO_PLACE);
        }
        if (written.municipality.isEmpty()) {
            return found(place(byState(written.state), written.state, ""), false);
        }
        RowPlace place = hasDigits(written.municipality) ? byCode(written) : byName(written);
        boolean stateTold =
                !written.state.isEmpty()
                        && (place.kind() == RowPlace.Kind.UNMATCHED
                                || place.kind() == RowPlace.Kind.NO_PLACE);
        if (stateTold) {
            RowPlace state = place(byState(written.state), written.state, "");
            return found(state, place.kind() == RowPlace.Kind.UNMATCHED);
        }
        return found(place, false);
    }

    private RowPlace byCode(Written written) {
        return written.state.isEmpty()
                ? place(By.MUNICIPALITY_CODE, "", written.municipality)
                : place(
                        By.STATE_AND_MUNICIPALITY_CODE,
                        stateCode(written.state),
                        written.municipality);
    }

    private RowPlace byName(Written written) {
        return place(
                By.STATE_AND_MUNICIPALITY_NAME, stateName(written.state), written.municipality);
    }

    private static By byState(String state) {
        return hasDigits(state) ? By.STATE_CODE : By.STATE_NAME;
    }

    private static boolean hasDigits(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9')
                && text.chars().noneMatch(Character::isLowerCase);
    }

    /** The code of a state that is named beside the code of a municipality. */
    private String stateCode(String state) {
        return hasDigits(state) ? state : place(By.STATE_NAME, state, "").code().orElse(state);
    }

    /** The name of a state that is given by its code beside the name of a municipality. */
    private String stateName(String state) {
        return hasDigits(state)
                ? place(By.STATE_CODE, state, "").code().map(stateNames::get).orElse(state)
                : state;
    }

    private RowPlace place(By by, String state, String municipality) {
        return matchers.computeIfAbsent(by, this::matcher)
                .place(LayerFeature.of(0, null, new Object[] {state, municipality}));
    }

    private PlaceMatcher matcher(By by) {
        return new PlaceMatcher(new PlaceColumns(by, 0, 1), atlas.gazetteer(), "", problems);
    }

    private static Found found(RowPlace place, boolean stateOnly) {
        return switch (place.kind()) {
            case MATCHED -> new Found(place.code(), stateOnly, Optional.empty());
            case UNMATCHED -> Found.fault(RowFault.UNKNOWN_PLACE);
            case AMBIGUOUS -> Found.fault(RowFault.AMBIGUOUS_PLACE);
            case NO_PLACE -> Found.fault(RowFault.NO_PLACE);
            case STATE_SUM, TOTAL -> Found.fault(RowFault.TOTAL);
        };
    }
}
