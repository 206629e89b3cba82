package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Homicides of a state in a year, as one source counts them. Sources count on different bases
 * (death certificates, case files), so figures of two sources are never joined in one line.
 *
 * @param count number of homicides, where the source gives it
 * @param ratePer100k homicides per 100,000 inhabitants, where the source gives it
 */
public record HomicideCount(
        String stateCode,
        int year,
        OptionalInt count,
        Optional<BigDecimal> ratePer100k,
        String sourceId,
        Text locator) {}
