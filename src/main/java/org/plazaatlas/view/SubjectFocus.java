package org.plazaatlas.view;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.JointArea;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a picture that is about its subject, on the day of its scene.
 *
 * @param organizationIds the organizations that it is about, with their factions; empty if it is
 *     about places and all who are there
 * @param faces what is in colour
 * @param outlined the faces that have an outline
 */
public record SubjectFocus(
        MapSubject subject,
        Mosaic mosaic,
        Set<String> organizationIds,
        FaceSet faces,
        FaceSet outlined) {

    public SubjectFocus {
        organizationIds = Set.copyOf(organizationIds);
    }

    /**
     * The focus of a picture; empty if it has no subject, or one of which the scene has nothing: a
     * picture without colour would tell nothing.
     */
    public static Optional<SubjectFocus> of(MapMessage message, Atlas atlas, Scene scene) {
        return message.subject()
                .map(subject -> new Finder(atlas, scene, subject).focus())
                .filter(focus -> !focus.faces().isEmpty());
    }

    /** Whether it is about an organization, or about places and all who are there. */
    public boolean concerns(String organizationId) {
        return organizationIds.isEmpty() || organizationIds.contains(organizationId);
    }

    /** Whether it is about a party of that fight. */
    public boolean concerns(Contest contest) {
        return concerns(contest.pair().firstId()) || concerns(contest.pair().secondId());
    }

    /** Whether it is about a state, or organizations that are in it. */
    public boolean concernsState(String stateCode) {
        return faces.intersects(mosaic.facesOfState(stateCode));
    }

    /** What a picture must show so that all of its subject is on it: the states where it is. */
    public Extent extent(Atlas atlas) {
        return Extent.ofStates(
                atlas.contents().states().stream()
                        .filter(state -> concernsState(state.code()))
                        .toList());
    }

    /** Whether a place in map metres is in the part that has colour. */
    public boolean holds(double x, double y) {
        return mosaic.faceAt(x, y).stream().anyMatch(faces::contains);
    }

    /** Whether a boundary is drawn: of two organizations, both sides must be of them. */
    public boolean draws(TurfBoundary boundary) {
        boolean first = concerns(boundary.firstId());
        boolean second = concerns(boundary.secondId());
        boolean ofTwo =
                subject.kind() == MapSubject.Kind.PAIR
                        || subject.kind() == MapSubject.Kind.BOUNDARY;
        return ofTwo ? first && second : first || second;
    }

    /** Whether an edge lies in or around the part that has colour. */
    public boolean touches(Edge edge) {
        return faces.contains(edge.left()) || faces.contains(edge.right());
    }

    /** The regions of a snapshot, cut to the part that has colour. */
    public List<LabelledRegion> cut(List<LabelledRegion> regions) {
        return regions.stream()
                .map(r -> new LabelledRegion(r.label(), r.faces().intersection(faces)))
                .filter(region -> !region.faces().isEmpty())
                .toList();
    }

    /** Finds what a subject covers on a day. */
    private record Finder(Atlas atlas, Scene scene, MapSubject subject) {

        SubjectFocus focus() {
            return switch (subject.kind()) {
                case STATE -> ofPlaces(snapshot().mosaic().facesOfState(subject.id()));
                case CITY -> ofPlaces(stateOfCity());
                case ORGANIZATION -> ofOrganization();
                case PAIR -> ofTwo(zonesOf(Finder::all));
                case BOUNDARY -> ofTwo(zonesOf(Finder::all).intersection(statesOnBoundary()));
                case CHANGES ->
                        ofPlaces(scene.difference().map(Difference::changed).orElse(FaceSet.NONE));
            };
        }

        private Snapshot snapshot() {
            return scene.snapshot();
        }

        private SubjectFocus ofPlaces(FaceSet faces) {
            return new SubjectFocus(subject, snapshot().mosaic(), Set.of(), faces, faces);
        }

        private FaceSet stateOfCity() {
            return atlas.city(subject.id())
                    .map(City::stateCode)
                    .map(snapshot().mosaic()::facesOfState)
                    .orElse(FaceSet.NONE);
        }

        private SubjectFocus ofOrganization() {
            FaceSet dominant = zonesOf(Zone::dominant);
            FaceSet all = zonesOf(Finder::all);
            return with(all, dominant.isEmpty() ? all : dominant);
        }

        private SubjectFocus ofTwo(FaceSet faces) {
            return with(faces, FaceSet.unionOf(jointAreas().map(JointArea::faces)));
        }

        private SubjectFocus with(FaceSet faces, FaceSet outlined) {
            return new SubjectFocus(subject, snapshot().mosaic(), families(), faces, outlined);
        }

        private Set<String> families() {
            FactionTree lineage = new FactionTree(atlas);
            return atlas.contents().organizations().stream()
                    .map(organization -> organization.id())
                    .filter(isOfOneOf(lineage))
                    .collect(Collectors.toSet());
        }

        private Predicate<String> isOfOneOf(FactionTree lineage) {
            List<String> heads = subject.organizationIds();
            return id ->
                    heads.contains(id) || heads.stream().anyMatch(h -> lineage.isWithin(id, h));
        }

        private FaceSet zonesOf(Function<Zone, FaceSet> part) {
            return FaceSet.unionOf(
                    subject.organizationIds().stream()
                            .flatMap(id -> snapshot().zone(id).stream())
                            .map(part));
        }

        private static FaceSet all(Zone zone) {
            return zone.dominant().union(zone.presence());
        }

        private FaceSet statesOnBoundary() {
            Mosaic mosaic = snapshot().mosaic();
            Set<String> codes = new TreeSet<>();
            boundary().ifPresent(line -> codes.addAll(mosaic.kmByState(line.edges()).keySet()));
            jointAreas()
                    .flatMap(area -> mosaic.partsByState(area.faces()).stream())
                    .forEach(part -> codes.add(part.stateCode()));
            return FaceSet.unionOf(codes.stream().map(mosaic::facesOfState));
        }

        private Optional<TurfBoundary> boundary() {
            List<String> parties = subject.organizationIds();
            return snapshot().turfBoundary(parties.getFirst(), parties.getLast());
        }

        private Stream<JointArea> jointAreas() {
            List<String> parties = subject.organizationIds();
            return snapshot().jointAreas().stream()
                    .filter(area -> parties.stream().allMatch(area::concerns));
        }
    }
}
