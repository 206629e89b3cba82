package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.IncidentSection;
import org.plazaatlas.dossier.line.NearbyCities;
import org.plazaatlas.dossier.line.PressureLines;
import org.plazaatlas.dossier.line.SourceComparison;
import org.plazaatlas.dossier.line.StudyLines;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.line.TurfHistorySection;
import org.plazaatlas.dossier.line.TurfLinks;
import org.plazaatlas.dossier.line.TurfRelation;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Study;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.pressure.RecentShock;
import org.plazaatlas.territory.pressure.ShockLog;
import org.plazaatlas.territory.turf.JointArea;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is known of the turf of two organizations on a date: boundary, common ground, relation. */
final class TurfDossier {

    private static final int YEARS_OF_SHOCKS = 3;

    private final Subject turf;
    private final Organization first;
    private final Organization second;
    private final DossierContext context;
    private final SubjectLinks links;
    private final Mosaic mosaic;
    private final TurfHistorySection past;
    private final Optional<TurfBoundary> boundary;
    private final Optional<JointArea> joint;

    private TurfDossier(Organization first, Organization second, DossierContext context) {
        this.first = first;
        this.second = second;
        this.context = context;
        turf = Subject.turf(first.id(), second.id());
        links = new SubjectLinks(context);
        mosaic = context.history().mosaic();
        past = new TurfHistorySection(turf, context);
        boundary = context.snapshot().turfBoundary(first.id(), second.id());
        joint =
                context.snapshot().jointAreas().stream()
                        .filter(area -> area.concerns(first.id()) && area.concerns(second.id()))
                        .findFirst();
    }

    /** Empty unless the subject names two different organizations of the atlas. */
    static Optional<TurfDossier> of(Subject turf, DossierContext context) {
        List<Organization> parties =
                turf.parties().stream()
                        .distinct()
                        .flatMap(id -> context.atlas().organization(id).stream())
                        .toList();
        return parties.size() == 2
                ? Optional.of(new TurfDossier(parties.getFirst(), parties.getLast(), context))
                : Optional.empty();
    }

    Dossier write() {
        return new Dossier(
                turf,
                context.text(first.name()) + " / " + context.text(second.name()),
                summary(),
                links.withSources(
                        Stream.of(
                                sides(),
                                Optional.of(new TurfRelation(turf, context).onDate()),
                                Optional.of(course()),
                                commonGround(),
                                new NearbyCities(context).section(boundary),
                                comparison(),
                                shocks(),
                                past.section(),
                                new IncidentSection(context).ofTurf(turf, boundary),
                                studies(),
                                new TurfRelation(turf, context).atOtherTimes())));
    }

    /** In one line: whether the boundary is hostile, how long it is, and since when it exists. */
    String summary() {
        String common =
                joint.map(area -> context.say(kindOf(area)) + " " + squareKm(area)).orElse("");
        String line =
                boundary.map(
                                b ->
                                        DossierContext.joined(
                                                context.say(
                                                        b.hostile()
                                                                ? "turf.line.hostile"
                                                                : "turf.line.notHostile"),
                                                context.numbers().km(b.lengthKm()),
                                                past.since()))
                        .orElse(context.say("turf.line.none"));
        return DossierContext.joined(line, common);
    }

    private static String kindOf(JointArea area) {
        return area.contested() ? "turf.contested" : "turf.shared";
    }

    private String squareKm(JointArea area) {
        return context.numbers().squareKm(area.areaSquareKm());
    }

    private Optional<Section> sides() {
        return SubjectLinks.section(
                context.say("heading.sides"), List.of(side(first), side(second)));
    }

    private Link side(Organization organization) {
        String zone =
                context.snapshot()
                        .zone(organization.id())
                        .map(Zone::dominantSquareKm)
                        .filter(area -> area > 0)
                        .map(
                                a ->
                                        context.say(
                                                "country.zone.dominant",
                                                context.numbers().squareKm(a)))
                        .orElse("");
        return links.organization(
                organization,
                DossierContext.joined(context.say(organization.kind()), zone),
                List.of());
    }

    /** The length of the boundary, since when it exists, and how much of it lies in each state. */
    private Section course() {
        String heading = context.say("heading.boundary");
        if (boundary.isEmpty()) {
            return new Section(heading, List.of(new Paragraph(context.say(noLine()), List.of())));
        }
        TurfBoundary line = boundary.get();
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Fact(
                        context.say("turf.length"),
                        context.numbers().km(line.lengthKm()),
                        DossierContext.sources(
                                new TurfLinks(context)
                                        .claims(line).stream().map(Claim::sourceId).toList())));
        entries.add(new Fact(context.say("turf.since"), past.since(), List.of()));
        Map<String, Double> kmByState = mosaic.kmByState(line.edges());
        kmByState.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(e -> links.state(e.getKey(), context.numbers().km(e.getValue()), List.of()))
                .forEach(entries::add);
        if (kmByState.size() > 1) {
            entries.add(new Paragraph(context.say("turf.bothStates"), List.of()));
        }
        return new Section(heading, entries);
    }

    /** Why no boundary of the two is drawn: they do not meet, or nobody says where in a place. */
    private String noLine() {
        return joint.filter(JointArea::contested).isPresent() ? "turf.noFront" : "turf.none";
    }

    private Optional<Section> commonGround() {
        return joint.map(
                area ->
                        new Section(
                                context.say("heading." + kindOf(area), squareKm(area)),
                                mosaic.partsByState(area.faces()).stream()
                                        .<Entry>map(
                                                part ->
                                                        links.state(
                                                                part.stateCode(),
                                                                extent(
                                                                        part.areaSquareKm(),
                                                                        part.share()),
                                                                List.of()))
                                        .toList()));
    }

    private String extent(double squareKm, double share) {
        return DossierContext.joined(
                context.numbers().squareKm(squareKm),
                context.say("turf.shareOfState", context.numbers().share(share)));
    }

    private Optional<Section> comparison() {
        TurfLinks turfs = new TurfLinks(context);
        List<Claim> claims =
                Stream.concat(
                                boundary.stream().flatMap(b -> turfs.claims(b).stream()),
                                joint.stream().flatMap(a -> turfs.claims(a).stream()))
                        .distinct()
                        .toList();
        return new SourceComparison(context).section(List.of(first.id(), second.id()), claims);
    }

    /** The shocks of the last years that hit one of the two, wherever they happened. */
    private Optional<Section> shocks() {
        DateRange lastYears = DateRange.since(context.date().minusYears(YEARS_OF_SHOCKS));
        ShockLog log = new ShockLog(context.history());
        List<Link> links =
                log.touching(List.of(first.id(), second.id()), context.date()).stream()
                        .filter(shock -> lastYears.contains(shock.event().start().firstDay()))
                        .map(this::shock)
                        .toList();
        return SubjectLinks.section(context.say("heading.shocks", links.size()), links);
    }

    /**
     * What studies say for and against the rule that violence concentrates along such boundaries.
     */
    private Optional<Section> studies() {
        return SubjectLinks.section(
                context.say("heading.studies"),
                Arrays.stream(Study.Bearing.values())
                        .flatMap(bearing -> new StudyLines(context).first(bearing).stream())
                        .toList());
    }

    private Link shock(RecentShock shock) {
        Link link = new PressureLines(context).shock(shock);
        boolean along = shock.event().stateCode().filter(states()::contains).isPresent();
        return new Link(
                link.target(),
                link.text(),
                DossierContext.joined(
                        link.detail(), context.say(along ? "shock.along" : "shock.elsewhere")),
                link.colourOf(),
                link.sources());
    }

    /** The states along the boundary and those of the common ground. */
    private Set<String> states() {
        Set<String> codes = new TreeSet<>();
        boundary.ifPresent(line -> codes.addAll(mosaic.kmByState(line.edges()).keySet()));
        joint.ifPresent(
                area ->
                        mosaic.partsByState(area.faces())
                                .forEach(part -> codes.add(part.stateCode())));
        return codes;
    }
}
