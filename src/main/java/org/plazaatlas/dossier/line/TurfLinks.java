package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.SubjectNames;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.turf.JointArea;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the links to the turf dossier of two organizations: boundaries and joint areas. */
public final class TurfLinks {

    private final DossierContext context;
    private final Mosaic mosaic;

    public TurfLinks(DossierContext context) {
        this.context = context;
        mosaic = context.history().mosaic();
    }

    /** Such as {@code CJNG / CDS | hostile · 410 km}. */
    public Link boundary(TurfBoundary boundary) {
        Subject turf = Subject.turf(boundary.firstId(), boundary.secondId());
        return link(turf, name(turf), kind(boundary), Optional.empty(), boundary);
    }

    private String name(Subject turf) {
        return new SubjectNames(context.atlas(), context.language()).of(turf);
    }

    private String kind(TurfBoundary boundary) {
        return DossierContext.joined(
                context.say(boundary.hostile() ? "turf.hostile" : "turf.notHostile"),
                context.numbers().km(boundary.lengthKm()));
    }

    private Link link(
            Subject turf,
            String text,
            String detail,
            Optional<String> colourOf,
            TurfBoundary boundary) {
        return new Link(turf, text, detail, colourOf, sources(claims(boundary).stream()));
    }

    /** The boundaries of one organization, named after the other side, hostile ones first. */
    public Optional<Section> boundariesOf(String organizationId) {
        List<Link> links =
                context.snapshot().turfBoundaries().stream()
                        .filter(boundary -> boundary.concerns(organizationId))
                        .sorted(Comparator.comparing(boundary -> !boundary.hostile()))
                        .map(boundary -> with(organizationId, boundary))
                        .toList();
        return SubjectLinks.section(context.say("heading.boundaries", links.size()), links);
    }

    private Link with(String organizationId, TurfBoundary boundary) {
        String other =
                boundary.firstId().equals(organizationId)
                        ? boundary.secondId()
                        : boundary.firstId();
        return link(
                Subject.turf(organizationId, other),
                context.organization(other),
                kind(boundary),
                Optional.of(other),
                boundary);
    }

    /** The areas that an organization contests or shares with another, one link a pair. */
    public Optional<Section> jointAreasOf(String organizationId) {
        List<Link> links =
                context.snapshot().jointAreas().stream()
                        .filter(area -> area.concerns(organizationId))
                        .map(area -> joint(area, context.numbers().squareKm(area.areaSquareKm())))
                        .toList();
        return SubjectLinks.section(context.say("heading.jointAreas", links.size()), links);
    }

    /** The areas that pairs of organizations contest or share in a state, the largest first. */
    public Optional<Section> jointAreasIn(String stateCode) {
        FaceSet state = mosaic.facesOfState(stateCode);
        record Part(JointArea area, double squareKm) {}
        List<Link> links =
                context.snapshot().jointAreas().stream()
                        .map(area -> new Part(area, squareKm(area.faces(), state)))
                        .filter(part -> part.squareKm() > 0)
                        .sorted(Comparator.comparingDouble(Part::squareKm).reversed())
                        .map(part -> joint(part.area(), extent(part.squareKm(), state)))
                        .toList();
        return SubjectLinks.section(context.say("heading.jointAreas", links.size()), links);
    }

    private double squareKm(FaceSet faces, FaceSet state) {
        return mosaic.areaSquareKm(faces.intersection(state));
    }

    private String extent(double squareKm, FaceSet state) {
        return DossierContext.joined(
                context.numbers().squareKm(squareKm),
                context.say(
                        "turf.shareOfState",
                        context.numbers().share(squareKm / mosaic.areaSquareKm(state))));
    }

    private Link joint(JointArea area, String extent) {
        Subject turf = Subject.turf(area.firstId(), area.secondId());
        return new Link(
                turf,
                name(turf),
                DossierContext.joined(
                        context.say(area.contested() ? "turf.contested" : "turf.shared"), extent),
                Optional.empty(),
                sources(claims(area).stream()));
    }

    /** The claims of both sides along a boundary. */
    public List<Claim> claims(TurfBoundary boundary) {
        FaceSet faces = boundary.firstFaces().union(boundary.secondFaces());
        return claims(faces, Set.of(boundary.firstId(), boundary.secondId()));
    }

    /** The claims of both organizations in an area that they contest or share. */
    public List<Claim> claims(JointArea area) {
        return claims(area.faces(), Set.of(area.firstId(), area.secondId()));
    }

    private List<Claim> claims(FaceSet faces, Set<String> organizationIds) {
        return faces.stream()
                .mapToObj(context.snapshot()::label)
                .distinct()
                .flatMap(label -> sides(label, organizationIds))
                .flatMap(holding -> holding.claims().stream())
                .distinct()
                .toList();
    }

    /** The two where they dominate, and where they fight. */
    private static Stream<Holding> sides(FaceLabel label, Set<String> organizationIds) {
        boolean fought =
                label.contests().stream()
                        .map(Contest::pair)
                        .anyMatch(
                                pair ->
                                        organizationIds.contains(pair.firstId())
                                                && organizationIds.contains(pair.secondId()));
        return label.holdings().stream()
                .filter(holding -> organizationIds.contains(holding.organizationId()))
                .filter(holding -> fought || holding.level() == Level.DOMINANT);
    }

    private static List<Subject> sources(Stream<Claim> claims) {
        return DossierContext.sources(claims.map(Claim::sourceId).toList());
    }
}
