/**
 * The rule that the atlas exists for, put to the test: that most violence occurs along turf
 * boundaries, following shocks to the balance of power.
 *
 * <p>Incidents meet the map of their month as it is told without counting incidents, or else deaths
 * would be tested against deaths. A result that speaks against the rule is returned like any other.
 */
package org.plazaatlas.incident.rule;
