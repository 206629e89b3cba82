package org.plazaatlas.store.cases;

import org.plazaatlas.model.PartialDate;

/**
 * One row of a table of cases.
 *
 * @param label how problems name the row: {@code #2} for the one below the header
 * @param id within its table
 * @param placeRef INEGI code of a state or id of a city; means nothing for the country
 * @param expected what the grammar of the reader makes of the conditions
 */
public record CaseRow<E>(
        String label,
        String id,
        PartialDate date,
        CasePlaceKind placeKind,
        String placeRef,
        E expected) {}
