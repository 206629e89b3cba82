package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.Names;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.power.JointArea;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.power.TurfBoundary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lines that lead to what two organizations have between them. */
public final class TurfLines {

    private final Reading reading;
    private final Mosaic mosaic;

    public TurfLines(Reading reading) {
        this.reading = reading;
        mosaic = reading.history().mosaic();
    }

    /** Such as {@code CJNG / CDS | hostile · 410 km}. */
    public Link boundary(TurfBoundary boundary) {
        Subject turf = Subject.turf(boundary.firstId(), boundary.secondId());
        return link(turf, name(turf), kind(boundary), Optional.empty(), boundary);
    }

    private String name(Subject turf) {
        return new Names(reading.atlas(), reading.language()).of(turf);
    }

    private String kind(TurfBoundary boundary) {
        return Reading.joined(
                reading.say(boundary.hostile() ? "turf.hostile" : "turf.notHostile"),
                reading.numbers().km(boundary.lengthKm()));
    }

    private Link link(
            Subject turf,
            String text,
            String detail,
            Optional<String> colourOf,
            TurfBoundary boundary) {
        return new Link(turf, text, detail, colourOf, sources(claims(boundary).stream()));
    }

    /** The boundaries of one organization, named after the other side; the hostile ones first. */
    public Optional<Section> boundariesOf(String organizationId) {
        List<Link> links =
                reading.snapshot().turfBoundaries().stream()
                        .filter(boundary -> boundary.concerns(organizationId))
                        .sorted(Comparator.comparing(boundary -> !boundary.hostile()))
                        .map(boundary -> with(organizationId, boundary))
                        .toList();
        return Lines.section(reading.say("heading.boundaries", links.size()), links);
    }

    private Link with(String organizationId, TurfBoundary boundary) {
        String other =
                boundary.firstId().equals(organizationId)
                        ? boundary.secondId()
                        : boundary.firstId();
        return link(
                Subject.turf(organizationId, other),
                reading.organization(other),
                kind(boundary),
                Optional.of(other),
                boundary);
    }

    /** What an organization dominates together with others, pair by pair. */
    public Optional<Section> jointAreasOf(String organizationId) {
        List<Link> links =
                reading.snapshot().jointAreas().stream()
                        .filter(area -> area.concerns(organizationId))
                        .map(area -> joint(area, reading.numbers().squareKm(area.areaSquareKm())))
                        .toList();
        return Lines.section(reading.say("heading.jointAreas", links.size()), links);
    }

    /** What pairs of organizations dominate together in a state, the largest area first. */
    public Optional<Section> jointAreasIn(String stateCode) {
        FaceSet state = mosaic.facesOfState(stateCode);
        record Part(JointArea area, double squareKm) {}
        List<Link> links =
                reading.snapshot().jointAreas().stream()
                        .map(area -> new Part(area, squareKm(area.faces(), state)))
                        .filter(part -> part.squareKm() > 0)
                        .sorted(Comparator.comparingDouble(Part::squareKm).reversed())
                        .map(part -> joint(part.area(), extent(part.squareKm(), state)))
                        .toList();
        return Lines.section(reading.say("heading.jointAreas", links.size()), links);
    }

    private double squareKm(FaceSet faces, FaceSet state) {
        return mosaic.areaSquareKm(faces.intersection(state));
    }

    private String extent(double squareKm, FaceSet state) {
        return Reading.joined(
                reading.numbers().squareKm(squareKm),
                reading.say(
                        "turf.shareOfState",
                        reading.numbers().share(squareKm / mosaic.areaSquareKm(state))));
    }

    private Link joint(JointArea area, String extent) {
        Subject turf = Subject.turf(area.firstId(), area.secondId());
        return new Link(
                turf,
                name(turf),
                Reading.joined(
                        reading.say(area.contested() ? "turf.contested" : "turf.shared"), extent),
                Optional.empty(),
                sources(claims(area).stream()));
    }

    /** The claims by which both sides are dominant along a boundary. */
    public List<Claim> claims(TurfBoundary boundary) {
        FaceSet faces = boundary.firstFaces().union(boundary.secondFaces());
        return claims(faces, Set.of(boundary.firstId(), boundary.secondId()));
    }

    /** The claims by which both are dominant in an area. */
    public List<Claim> claims(JointArea area) {
        return claims(area.faces(), Set.of(area.firstId(), area.secondId()));
    }

    private List<Claim> claims(FaceSet faces, Set<String> organizationIds) {
        return faces.stream()
                .mapToObj(reading.snapshot()::label)
                .distinct()
                .flatMap(label -> label.dominant().stream())
                .filter(holding -> organizationIds.contains(holding.organizationId()))
                .flatMap(holding -> holding.claims().stream())
                .distinct()
                .toList();
    }

    private static List<Subject> sources(Stream<Claim> claims) {
        return Reading.sources(claims.map(Claim::sourceId).toList());
    }
}
