package org.plazaatlas.territory.cases;

import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;

/**
 * A situation on which informed analysts agree.
 *
 * @param id within its table
 * @param date the day on which it is looked at; a month or year counts as its first day
 * @param place where it is
 * @param expected what informed analysts expect the map to say
 */
public record KnownCase(String id, PartialDate date, Place place, Expectation expected) {

    /** Where a known case is. */
    public sealed interface Place {

        /** The place as a thing of the atlas. */
        default Subject subject() {
            return switch (this) {
                case OfState(var code) -> Subject.state(code);
                case OfCity(var id) -> Subject.city(id);
                case OfCountry() -> Subject.COUNTRY;
            };
        }

        /** A state, by its two-digit INEGI code. */
        record OfState(String code) implements Place {}

        /** A city of the atlas, by its id. */
        record OfCity(String id) implements Place {}

        /** The whole country. */
        record OfCountry() implements Place {}
    }
}
