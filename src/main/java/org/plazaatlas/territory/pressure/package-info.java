/**
 * The explainable hot-spot score of places, the shocks it counts, and its back-test against
 * homicides.
 */
package org.plazaatlas.territory.pressure;
