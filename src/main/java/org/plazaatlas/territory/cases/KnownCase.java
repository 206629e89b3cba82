package org.plazaatlas.territory.cases;

import org.plazaatlas.model.PartialDate;

/**
 * A situation on which informed analysts agree.
 *
 * @param date the day on which it is looked at; a month or year counts as its first day
 */
public record KnownCase(String id, PartialDate date, Place place, Expectation expected) {

    /** Where it is. */
    public sealed interface Place {

        /** A state, by its two-digit INEGI code. */
        record OfState(String code) implements Place {}

        /** A city of the atlas, by its id. */
        record OfCity(String id) implements Place {}

        /** The whole country. */
        record OfCountry() implements Place {}
    }
}
