package org.plazaatlas.view;

import java.util.Optional;

/**
 * What a map of a finished piece says, and where it says it. A map on the screen has none.
 *
 * @param subject what it is about; an overview has none
 * @param namesOrganizations whether organizations are named on the map, where they are
 * @param callOuts the events that it calls out
 * @param labelSize how large its names and marks are
 */
public record MapMessage(
        Optional<MapSubject> subject,
        boolean namesOrganizations,
        CallOuts callOuts,
        LabelSize labelSize) {

    /** Only the view; everything else is told in the legend. */
    public static final MapMessage NONE =
            new MapMessage(Optional.empty(), false, CallOuts.NONE, LabelSize.NORMAL);

    /** What a new piece says by default. */
    public static final MapMessage DEFAULT =
            NONE.withNamesOrganizations(true).withCallOuts(CallOuts.weightiest(3));

    public MapMessage withSubject(Optional<MapSubject> changed) {
        return new MapMessage(changed, namesOrganizations, callOuts, labelSize);
    }

    public MapMessage withNamesOrganizations(boolean changed) {
        return new MapMessage(subject, changed, callOuts, labelSize);
    }

    public MapMessage withCallOuts(CallOuts changed) {
        return new MapMessage(subject, namesOrganizations, changed, labelSize);
    }

    public MapMessage withLabelSize(LabelSize changed) {
        return new MapMessage(subject, namesOrganizations, callOuts, changed);
    }
}
