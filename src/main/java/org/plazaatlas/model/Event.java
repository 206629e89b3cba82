package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.util.List;
import java.util.Optional;

/**
 * A dated event.
 *
 * @param end the last day or period of an event that lasted
 * @param place the place in words
 * @param stateCode INEGI code of the state it happened in, where known
 * @param shock whether the keeper assessed that it changed the balance of power
 */
public record Event(
        String id,
        PartialDate start,
        Optional<PartialDate> end,
        EventKind kind,
        Text title,
        Text summary,
        Text place,
        Optional<String> stateCode,
        Optional<LonLat> location,
        List<String> organizationIds,
        boolean shock,
        String sourceId,
        Text locator) {

    public Event {
        organizationIds = List.copyOf(organizationIds);
    }
}
