/**
 * Incidents that lie at one place, or so close together that a picture shows them as one mark.
 *
 * <p>It knows distances on the map and no pixels.
 */
package org.plazaatlas.incident.cluster;
