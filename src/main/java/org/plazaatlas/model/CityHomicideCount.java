package org.plazaatlas.model;

import org.plazaatlas.language.Text;

/**
 * Homicides of a city, most often those of its municipality, in a year, as one source counts them.
 *
 * @param basis figures of different bases are never joined in one line
 * @param note remark of the keeper; may be empty
 */
public record CityHomicideCount(
        String cityId,
        int year,
        HomicideCount.Basis basis,
        int count,
        String sourceId,
        Text locator,
        Text note) {}
