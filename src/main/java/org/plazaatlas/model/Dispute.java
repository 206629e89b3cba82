package org.plazaatlas.model;

import org.plazaatlas.language.Text;

/**
 * What one source says: that two organizations fought over an area for a time.
 *
 * @param area where, as narrowly as the source names it
 * @param evidenceDate the date of the source; not of the events described
 * @param locator the place in the source's text
 * @param note remark of the keeper; may be empty
 */
public record Dispute(
        String id,
        String firstId,
        String secondId,
        Area area,
        ValidTime validTime,
        PartialDate evidenceDate,
        DisputeIntensity intensity,
        Confidence confidence,
        String sourceId,
        Text locator,
        Text note) {

    public boolean concerns(String organizationId) {
        return firstId.equals(organizationId) || secondId.equals(organizationId);
    }
}
