package org.plazaatlas.model;

import org.plazaatlas.language.Text;

import java.util.Optional;

/**
 * What one source says: that an organization was dominant or present in an area for a time.
 *
 * @param evidenceDate the date of the source, or of the map it reports; not of the events described
 * @param credibility the grade that the keeper of the atlas gave the statement; empty if ungraded
 * @param locator the place in the source's text
 * @param note remark of the keeper; may be empty
 */
public record Claim(
        String id,
        String organizationId,
        Area area,
        Level level,
        ValidTime validTime,
        PartialDate evidenceDate,
        Confidence confidence,
        Optional<Credibility> credibility,
        String sourceId,
        Text locator,
        Text note) {

    /** How the id of a claim begins that an analyst added to the atlas. */
    public static final String OWN_MARK = "own-";

    /** Whether an analyst added the claim, and not the keeper of the atlas. */
    public boolean isOwn() {
        return id.startsWith(OWN_MARK);
    }

    /** Cheap, because claims are looked up often. The id is unique in an atlas. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
