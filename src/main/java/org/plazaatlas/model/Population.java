package org.plazaatlas.model;

import org.plazaatlas.language.Text;

/**
 * The inhabitants of a state, as a census counted or an estimate tells them.
 *
 * @param stateCode two-digit INEGI code
 * @param year the year of the census, whose day of reference is not kept, or of the estimate
 * @param inhabitants more than 0
 */
public record Population(
        String stateCode, int year, long inhabitants, String sourceId, Text locator) {}
