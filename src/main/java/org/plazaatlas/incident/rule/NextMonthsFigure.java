package org.plazaatlas.incident.rule;

import org.plazaatlas.territory.pressure.Correlation;

import java.time.LocalDate;

/**
 * How well a ranking of states or cities on a day agrees with the deaths in the months after it.
 *
 * @param months how many months
 * @param places number of places compared
 * @param pressure of the pressure score
 * @param organizations of the mere number of organizations
 * @param before of the deaths in the twelve months before
 */
public record NextMonthsFigure(
        LocalDate date,
        int months,
        int places,
        Correlation pressure,
        Correlation organizations,
        Correlation before) {}
