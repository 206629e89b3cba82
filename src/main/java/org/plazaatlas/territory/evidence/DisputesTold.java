package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.Source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Collects everything in an atlas that tells of disputes over places. */
public final class DisputesTold {

    private DisputesTold() {}

    /**
     * The evidence of disputes: what sources tell of an area, rivalries whose note names it, and
     * incidents there.
     *
     * @param counts whether the statements of a source, by its id, count
     */
    public static List<DisputeEvidence> in(
            Atlas atlas, FightingThreshold fighting, Predicate<String> counts) {
        PlacesInNotes places = new PlacesInNotes(atlas);
        Stream<DisputeEvidence> told =
                atlas.contents().disputes().stream()
                        .filter(dispute -> counts.test(dispute.sourceId()))
                        .map(d -> DisputeEvidence.of(d, origin(d.sourceId(), atlas)));
        Stream<DisputeEvidence> noted =
                atlas.contents().relations().stream()
                        .filter(relation -> relation.kind() == RelationKind.RIVAL)
                        .filter(relation -> counts.test(relation.sourceId()))
                        .map(relation -> RelationValidity.of(relation, atlas))
                        .flatMap(validity -> noted(validity, places, atlas));
        return Stream.of(told, noted, IncidentDisputes.in(atlas, fighting).stream())
                .flatMap(evidence -> evidence)
                .toList();
    }

    private static String origin(String sourceId, Atlas atlas) {
        return atlas.source(sourceId).map(Source::origin).orElse(sourceId);
    }

    private static Stream<DisputeEvidence> noted(
            RelationValidity validity, PlacesInNotes places, Atlas atlas) {
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
                                        origin(validity.relation().sourceId(), atlas),
                                        Optional.empty()));
    }
}
