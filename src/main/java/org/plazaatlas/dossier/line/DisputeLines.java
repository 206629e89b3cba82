package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.reading.AreaWords;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.Subject;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells who is said to fight whom over a place, since when, and by whom it is told. */
public final class DisputeLines {

    /** Wars first, then what was told last. */
    private static final Comparator<Dispute> GRAVEST_FIRST =
            Comparator.comparing(Dispute::intensity)
                    .thenComparing(Dispute::evidenceDate, Comparator.reverseOrder())
                    .thenComparing(Dispute::id);

    private final DossierContext context;
    private final AreaWords areas;
    private final Collection<Dispute> disputes;
    private final Optional<String> organizationId;

    private DisputeLines(
            DossierContext context, Collection<Dispute> disputes, Optional<String> organizationId) {
        this.context = context;
        areas = new AreaWords(context);
        this.disputes = disputes;
        this.organizationId = organizationId;
    }

    /** The disputes over a state or a place in it. */
    public static DisputeLines inState(String code, DossierContext context) {
        return new DisputeLines(
                context, context.references().disputesInState(code), Optional.empty());
    }

    /** The disputes over a city's municipality or its whole state. */
    public static DisputeLines overCity(City city, DossierContext context) {
        return over(new Area.Municipality(city.stateCode(), city.municipality()), context);
    }

    /** The disputes over a municipality or its whole state. */
    public static DisputeLines overMunicipality(Municipality municipality, DossierContext context) {
        return over(new Area.Municipality(municipality.stateCode(), municipality.name()), context);
    }

    private static DisputeLines over(Area.Municipality place, DossierContext context) {
        List<Dispute> reaching =
                context.references().disputesInState(place.stateCode()).stream()
                        .filter(dispute -> reaches(dispute.area(), place, context))
                        .toList();
        return new DisputeLines(context, reaching, Optional.empty());
    }

    /** A dispute may spell the municipality otherwise than the gazetteer does. */
    private static boolean reaches(Area area, Area.Municipality place, DossierContext context) {
        return switch (area) {
            case Area.States _ -> true;
            case Area.Municipality named ->
                    named.equals(place)
                            || known(named, context)
                                    .filter(m -> known(place, context).equals(Optional.of(m)))
                                    .isPresent();
            case Area.Circle _, Area.Polygon _ -> false;
        };
    }

    private static Optional<Municipality> known(Area.Municipality area, DossierContext context) {
        return context.atlas().gazetteer().named(area.stateCode(), area.name());
    }

    /** The disputes of an organization. */
    public static DisputeLines of(String organizationId, DossierContext context) {
        return new DisputeLines(
                context,
                context.references().disputesOf(organizationId),
                Optional.of(organizationId));
    }

    /** A line for each dispute that a source tells of. */
    public static List<Link> toldBy(String sourceId, DossierContext context) {
        List<Dispute> told =
                context.atlas().contents().disputes().stream()
                        .filter(dispute -> dispute.sourceId().equals(sourceId))
                        .sorted(GRAVEST_FIRST)
                        .toList();
        DisputeLines lines = new DisputeLines(context, told, Optional.empty());
        return told.stream().map(lines::line).toList();
    }

    /** Those that count on the date. */
    public Optional<Section> onDate() {
        return section(
                organizationId.isPresent() ? "heading.disputes" : "heading.disputes.here", true);
    }

    /** All others. */
    public Optional<Section> atOtherTimes() {
        return section("heading.disputes.others", false);
    }

    private Optional<Section> section(String headingKey, boolean onDate) {
        List<Link> lines =
                disputes.stream()
                        .filter(dispute -> context.isInForce(dispute) == onDate)
                        .sorted(GRAVEST_FIRST)
                        .map(this::line)
                        .toList();
        return SubjectLinks.section(context.say(headingKey, lines.size()), lines);
    }

    private Link line(Dispute dispute) {
        return new Link(
                Subject.turf(dispute.firstId(), dispute.secondId()),
                context.say("dispute.over", sides(dispute), areas.name(dispute.area())),
                DossierContext.joined(
                        context.say(dispute.intensity()),
                        context.dates().span(dispute.validTime()),
                        context.say(dispute.confidence()),
                        context.dates().evidence(dispute.evidenceDate(), context.date()),
                        new SubjectLinks(context).publisher(dispute.sourceId()),
                        context.text(dispute.note())),
                organizationId.map(id -> other(dispute, id)),
                List.of(Subject.source(dispute.sourceId())));
    }

    /** Does not repeat the organization whose dossier the line stands in. */
    private String sides(Dispute dispute) {
        return organizationId
                .map(id -> context.organization(other(dispute, id)))
                .orElseGet(
                        () ->
                                context.say(
                                        "rivals.pair",
                                        context.shortName(dispute.firstId()),
                                        context.shortName(dispute.secondId())));
    }

    private static String other(Dispute dispute, String organizationId) {
        return dispute.firstId().equals(organizationId) ? dispute.secondId() : dispute.firstId();
    }
}
