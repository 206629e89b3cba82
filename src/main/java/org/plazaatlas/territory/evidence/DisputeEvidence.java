package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Level;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Evidence that two organizations fight over an area.
 *
 * @param inForce the days on which it counts
 * @param war whether it is evidence of sustained armed conflict
 * @param confidence how well the words of the source support it
 * @param origin the body whose finding it is; two of one origin are one finding
 * @param told the statement of a source; empty if incidents were counted or a relation names it
 */
public record DisputeEvidence(
        OrganizationPair pair,
        Area area,
        DateRange inForce,
        boolean war,
        Confidence confidence,
        String origin,
        Optional<Dispute> told) {

    /** Stands for the origin of incidents, whatever data set they come from. */
    static final String INCIDENTS = "incidents";

    /**
     * The days on which a dispute counts that a source tells of; without an end, for {@value
     * EvidenceRule#DISPUTE_MONTHS} months after its evidence.
     */
    public static DateRange timeInForce(Dispute dispute) {
        DateRange stated = dispute.validTime().range();
        LocalDate limit = dispute.evidenceDate().firstDay().plusMonths(EvidenceRule.DISPUTE_MONTHS);
        LocalDate to = dispute.validTime().to().isPresent() ? stated.to() : limit;
        return DateRange.fromUntil(stated.from(), to);
    }

    /** What a source tells. */
    static DisputeEvidence of(Dispute dispute, String origin) {
        return new DisputeEvidence(
                OrganizationPair.of(dispute.firstId(), dispute.secondId()),
                dispute.area(),
                timeInForce(dispute),
                dispute.intensity() == DisputeIntensity.WAR,
                dispute.confidence(),
                origin,
                Optional.of(dispute));
    }

    /** The days on which it starts or ceases to count. */
    public Stream<LocalDate> changes() {
        return inForce.isEmpty() ? Stream.empty() : ClaimValidity.boundsOf(inForce);
    }

    /** Whether it is about less than whole states. */
    boolean isLocal() {
        return !(area instanceof Area.States);
    }

    /** Whether a source tells it; otherwise it is nothing but a count of incidents. */
    boolean isTold() {
        return !origin.equals(INCIDENTS);
    }

    /** Who fights over an area is there: the presence of both that a dispute implies. */
    public Stream<ClaimValidity> presence() {
        return told.stream()
                .flatMap(
                        dispute ->
                                Stream.of(
                                        presence(dispute, dispute.firstId(), "a"),
                                        presence(dispute, dispute.secondId(), "b")));
    }

    private ClaimValidity presence(Dispute dispute, String organizationId, String side) {
        Claim claim =
                new Claim(
                        dispute.id() + side,
                        organizationId,
                        dispute.area(),
                        Level.PRESENCE,
                        dispute.validTime(),
                        dispute.evidenceDate(),
                        dispute.confidence(),
                        Optional.empty(),
                        dispute.sourceId(),
                        dispute.locator(),
                        dispute.note());
        return new ClaimValidity(claim, inForce);
    }
}
