package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.RelationKind;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects everything in an atlas that tells of disputes over places. */
public final class DisputesTold {

    private DisputesTold() {}

    /**
     * The evidence of disputes: what sources tell of an area, and rivalries whose note names it.
     *
     * @param counts whether the statements of a source, by its id, count
     */
    public static List<DisputeEvidence> in(Atlas atlas, Predicate<String> counts) {
        PlacesInNotes places = new PlacesInNotes(atlas);
        Stream<DisputeEvidence> told =
                atlas.contents().disputes().stream()
                        .filter(dispute -> counts.test(dispute.sourceId()))
                        .map(DisputeEvidence::of);
        Stream<DisputeEvidence> noted =
                atlas.contents().relations().stream()
                        .filter(relation -> relation.kind() == RelationKind.RIVAL)
                        .filter(relation -> counts.test(relation.sourceId()))
                        .map(relation -> RelationValidity.of(relation, atlas))
                        .flatMap(validity -> noted(validity, places));
        return Stream.concat(told, noted).toList();
    }

    private static Stream<DisputeEvidence> noted(RelationValidity validity, PlacesInNotes places) {
        return places.in(validity.relation().note().en()).stream()
                .map(
                        area ->
                                new DisputeEvidence(
                                        OrganizationPair.of(
                                                validity.relation().firstId(),
                                                validity.relation().secondId()),
                                        area,
                                        validity.inForce(),
                                        false,
                                        Confidence.MEDIUM,
                                        Optional.empty()));
    }
}
