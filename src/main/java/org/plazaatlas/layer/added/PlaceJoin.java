package org.plazaatlas.layer.added;

import java.util.Map;
import java.util.Optional;

/**
 * How the rows of a table are joined to states or municipalities.
 *
 * @param by the way, such as {@code municipality-code}, see {@link
 *     org.plazaatlas.layer.place.PlaceColumns.By}
 * @param stateField the field with code or name of the state, if the way needs one
 * @param municipalityField the field with code or name of the municipality, if the way needs one
 * @param byHand codes of INEGI that the analyst gave to places as they are written in the file
 */
public record PlaceJoin(
        String by,
        Optional<String> stateField,
        Optional<String> municipalityField,
        Map<String, String> byHand) {

    public PlaceJoin {
        byHand = Map.copyOf(byHand);
    }

    public PlaceJoin withByHand(Map<String, String> changed) {
        return new PlaceJoin(by, stateField, municipalityField, changed);
    }
}
