package org.plazaatlas.view;

import org.plazaatlas.model.Attribution;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.time.History;

/**
 * What counts as told in a view. The one place where a history becomes the one that is shown.
 *
 * @param attribution whose claims and disputes count
 * @param rule how they are weighed, and how well supported something must be to be shown
 */
public record Account(Attribution attribution, EvidenceRule rule) {

    /** All sources together, weighed by default. */
    public static final Account DEFAULT = new Account(Attribution.EVERYONE, EvidenceRule.DEFAULT);

    /** What counts as told in a history. */
    public static Account of(History history) {
        return new Account(history.attribution(), history.rule());
    }

    /** A history as this account tells it. */
    public History in(History history) {
        return history.accordingTo(attribution).weighedBy(rule);
    }

    /** The gauge of the same places as this account tells of them. */
    public PressureGauge in(PressureGauge gauge) {
        return gauge.measuring(in(gauge.history()));
    }
}
