package org.plazaatlas.cartography.topic;

import org.plazaatlas.territory.change.ChangeKind;

import java.util.List;
import java.util.Optional;

/**
 * How a place changed between two dates, as a map of changes shows it.
 *
 * @param kind empty if it stayed as it was
 * @param concerned who gained, lost or contests it, who remained when it calmed, or who still holds
 *     it
 * @param staying who remains dominant where others lost
 * @param uncertain whether the later claims are of low confidence or approximate
 */
record PlaceChange(
        Optional<ChangeKind> kind,
        List<String> concerned,
        List<String> staying,
        boolean uncertain) {

    PlaceChange {
        concerned = List.copyOf(concerned);
        staying = List.copyOf(staying);
    }
}
