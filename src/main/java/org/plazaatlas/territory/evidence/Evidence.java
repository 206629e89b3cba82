package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that is told of the places of an atlas.
 *
 * @param claims of organizations, the presence that disputes imply among them
 * @param disputes of pairs of organizations
 */
public record Evidence(
        List<ClaimValidity> claims, List<DisputeEvidence> disputes, Weighing weighing) {

    public Evidence {
        claims = List.copyOf(claims);
        disputes = List.copyOf(disputes);
    }

    /** The claims told, with the presence that the disputes imply. */
    public static Evidence of(
            Collection<ClaimValidity> told, List<DisputeEvidence> disputes, Weighing weighing) {
        List<ClaimValidity> claims = new ArrayList<>(told);
        disputes.stream().flatMap(DisputeEvidence::presence).forEach(claims::add);
        return new Evidence(claims, disputes, weighing);
    }

    /** What is told of some areas alone. */
    public Evidence of(Predicate<Area> areas) {
        return new Evidence(
                claims.stream().filter(claim -> areas.test(claim.claim().area())).toList(),
                disputes.stream().filter(dispute -> areas.test(dispute.area())).toList(),
                weighing);
    }

    /** The days on which what a place is labelled may change. */
    public Stream<LocalDate> changes() {
        return Stream.concat(
                claims.stream().flatMap(ClaimValidity::changes),
                disputes.stream().flatMap(DisputeEvidence::changes));
    }

    /** The days on which anything told starts or ceases to count. */
    public Stream<LocalDate> bounds() {
        return Stream.concat(
                claims.stream().flatMap(ClaimValidity::bounds),
                disputes.stream().flatMap(DisputeEvidence::changes));
    }

    /** What is told of each area that a claim or dispute is about, in the order of appearance. */
    public Map<Area, AreaEvidence> byArea() {
        Map<Area, List<ClaimValidity>> ofClaims = new LinkedHashMap<>();
        Map<Area, List<DisputeEvidence>> ofDisputes = new LinkedHashMap<>();
        for (ClaimValidity validity : claims) {
            Area area = validity.claim().area();
            ofClaims.computeIfAbsent(area, _ -> new ArrayList<>()).add(validity);
        }
        for (DisputeEvidence dispute : disputes) {
            ofClaims.computeIfAbsent(dispute.area(), _ -> new ArrayList<>());
            ofDisputes.computeIfAbsent(dispute.area(), _ -> new ArrayList<>()).add(dispute);
        }
        Map<Area, AreaEvidence> byArea = new LinkedHashMap<>();
        ofClaims.forEach(
                (area, validities) ->
                        byArea.put(
                                area,
                                new AreaEvidence(
                                        area,
                                        validities,
                                        ofDisputes.getOrDefault(area, List.of()),
                                        weighing)));
        return byArea;
    }
}
