package org.plazaatlas.analysis;

import org.plazaatlas.model.Subject;

import java.util.Optional;

/**
 * How many features lie in one part of the map.
 *
 * @param subject the state, organization or turf; empty for the rest: at sea, abroad, without a
 *     dominant organization, or far from every boundary
 * @param sideId the organization on whose side of a boundary they lie; empty if both dominate there
 *     or neither, and if nothing is counted by boundaries
 */
public record FeatureCount(Optional<Subject> subject, Optional<String> sideId, long features) {}
