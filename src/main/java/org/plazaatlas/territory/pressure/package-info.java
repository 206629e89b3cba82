/**
 * The explainable hot-spot score of places, the shocks it counts, and its back-test against
 * homicides.
 *
 * <p>Homicides are not in the score; they test it.
 */
package org.plazaatlas.territory.pressure;
