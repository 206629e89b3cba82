package org.plazaatlas.model;

import org.plazaatlas.language.Text;

/**
 * A state that a founding document names as a region of armed conflict.
 *
 * @param stateCode two-digit INEGI code
 */
public record ConflictRegion(String stateCode, String sourceId, Text locator) {}
