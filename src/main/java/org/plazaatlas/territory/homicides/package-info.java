/**
 * Homicides of the states as rates by inhabitants, year by year and source by source.
 *
 * <p>Figures of two sources are never compared, so a year counts only where one source has counted
 * in most states. It knows the model alone.
 */
package org.plazaatlas.territory.homicides;
