package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure about the whole country.
 *
 * @param end end of the period that the figure covers, if that is longer than {@code start}
 */
public record NationalFigure(
        String id,
        Text title,
        PartialDate start,
        Optional<PartialDate> end,
        BigDecimal value,
        Text unit,
        String sourceId,
        Text locator) {}
