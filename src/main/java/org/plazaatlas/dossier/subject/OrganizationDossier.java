package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.DisputeLines;
import org.plazaatlas.dossier.line.HistoryStrip;
import org.plazaatlas.dossier.line.IncidentSection;
import org.plazaatlas.dossier.line.PresenceLines;
import org.plazaatlas.dossier.line.RelationLines;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.line.TurfLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.ExtentWords;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.snapshot.StateZone;
import org.plazaatlas.territory.turf.Zone;
import org.plazaatlas.territory.turf.ZoneFamilies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of an organization on a date. */
final class OrganizationDossier {

    private final Organization organization;
    private final DossierContext context;
    private final SubjectLinks links;
    private final List<Claim> claims;
    private final Optional<Zone> zone;
    private final List<StateZone> places;

    OrganizationDossier(Organization organization, DossierContext context) {
        this.organization = organization;
        this.context = context;
        links = new SubjectLinks(context);
        claims =
                context.references().claimsOfLine(organization).stream()
                        .filter(context::isInForce)
                        .toList();
        zone = context.snapshot().zone(organization.id());
        places = context.snapshot().placesOf(organization.id());
    }

    /** What is assessed comes first, such as who its rivals are; the statements behind it, last. */
    Dossier write() {
        List<Event> events = context.references().eventsOf(organization.id());
        RelationLines relations = new RelationLines(context, organization);
        return new Dossier(
                Subject.organization(organization.id()),
                context.text(organization.name()),
                DossierContext.joined(context.say(organization.kind()), extent()),
                links.withSources(
                        Stream.of(
                                Optional.of(about()),
                                zone(),
                                new TurfLinks(context).boundariesOf(organization.id()),
                                new TurfLinks(context).jointAreasOf(organization.id()),
                                relations.rivals(),
                                relations.allies(),
                                family(),
                                relations.others(),
                                new PresenceLines(context).of(organization.id()),
                                history(),
                                new IncidentSection(context).ofOrganization(organization.id()),
                                links.eventsUpToDate(events),
                                links.laterEvents(events),
                                claims(),
                                DisputeLines.of(organization.id(), context).onDate(),
                                DisputeLines.of(organization.id(), context).atOtherTimes())));
    }

    private String extent() {
        long dominated = places.stream().filter(place -> place.dominantSquareKm() > 0).count();
        return zone.map(
                        z ->
                                context.say(
                                        "organization.extent",
                                        dominated,
                                        places.size() - dominated,
                                        context.numbers().squareKm(z.dominantSquareKm())))
                .orElse(context.say("unclaimed.short"));
    }

    private Section about() {
        List<Entry> entries = new ArrayList<>();
        List<Subject> sources = DossierContext.sources(organization.sourceIds());
        if (!organization.summary().isEmpty()) {
            entries.add(new Paragraph(context.text(organization.summary()), sources));
        }
        String otherName = organization.name().in(context.language().other());
        addFact(
                entries,
                "organization.otherName",
                otherName.equals(context.text(organization.name())) ? "" : otherName);
        addFact(entries, "organization.shortName", organization.shortName());
        addFact(entries, "organization.aliases", String.join(", ", organization.aliases()));
        addFact(entries, "organization.active", active());
        addFact(
                entries,
                "organization.designated",
                upToDate(organization.designated()).map(context.dates()::on).orElse(""));
        return new Section(context.say("heading.about"), entries);
    }

    /** Since when it is active, and until when if that is over; what lies ahead is not told. */
    private String active() {
        return !isFormed(organization)
                ? context.say("organization.notYet")
                : context.dates()
                        .span(organization.activeFrom(), upToDate(organization.activeTo()));
    }

    /** A date unless it lies ahead. */
    private Optional<PartialDate> upToDate(Optional<PartialDate> date) {
        return date.filter(context::hasCome);
    }

    private boolean isFormed(Organization one) {
        return one.activeFrom().map(context::hasCome).orElse(true);
    }

    private void addFact(List<Entry> entries, String nameKey, String value) {
        if (!value.isEmpty()) {
            entries.add(
                    new Fact(
                            context.say(nameKey),
                            value,
                            DossierContext.sources(organization.sourceIds())));
        }
    }

    private Optional<Section> zone() {
        if (zone.isEmpty()) {
            return SubjectLinks.section(
                    context.say("heading.zone"),
                    List.of(new Paragraph(context.say("unclaimed.organization"), List.of())));
        }
        List<Entry> entries = new ArrayList<>();
        addTotal(entries, "organization.dominant", zone.get().dominantSquareKm());
        addTotal(entries, "organization.present", zone.get().presenceSquareKm());
        onlyThroughAFaction().ifPresent(entries::add);
        places.forEach(place -> entries.add(line(place)));
        return SubjectLinks.section(context.say("heading.zone"), entries);
    }

    /** That the whole dominance is that of one faction, so that nobody adds the two up. */
    private Optional<Fact> onlyThroughAFaction() {
        return new ZoneFamilies(context.snapshot().zones(), context.history().lineage())
                .dominatesAs(organization.id())
                .map(
                        id ->
                                new Fact(
                                        context.say("organization.through"),
                                        context.organization(id),
                                        List.of()));
    }

    private void addTotal(List<Entry> entries, String key, double squareKm) {
        if (squareKm > 0) {
            String area = context.numbers().squareKm(squareKm);
            entries.add(new Fact(context.say(key), area, sourcesOf(claims)));
        }
    }

    private Link line(StateZone place) {
        Stream<Claim> here =
                claims.stream()
                        .filter(
                                c ->
                                        context.references()
                                                .statesOf(c.area())
                                                .contains(place.stateCode()));
        return links.state(
                place.stateCode(),
                DossierContext.joined(
                        extent(Level.DOMINANT, place.dominantSquareKm(), place),
                        extent(Level.PRESENCE, place.presenceSquareKm(), place)),
                here.map(Claim::sourceId).toList());
    }

    private String extent(Level level, double squareKm, StateZone place) {
        return squareKm > 0
                ? new ExtentWords(context).of(level, squareKm, squareKm / place.stateSquareKm())
                : "";
    }

    private static List<Subject> sourcesOf(List<Claim> claims) {
        return DossierContext.sources(claims.stream().map(Claim::sourceId).toList());
    }

    private Optional<Section> family() {
        List<Link> family = new ArrayList<>();
        organization
                .parentId()
                .flatMap(context.atlas()::organization)
                .ifPresent(
                        parent ->
                                family.add(
                                        relative(
                                                parent,
                                                organization.isFaction()
                                                        ? "organization.parent"
                                                        : "organization.origin",
                                                organization)));
        context.atlas().factionsOf(organization.id()).stream()
                .filter(this::isFormed)
                .forEach(faction -> family.add(relative(faction, "organization.faction", faction)));
        context.atlas().contents().organizations().stream()
                .filter(o -> !o.isFaction())
                .filter(o -> o.parentId().equals(Optional.of(organization.id())))
                .filter(this::isFormed)
                .forEach(split -> family.add(relative(split, "organization.offshoot", split)));
        return SubjectLinks.section(context.say("heading.family"), family);
    }

    /** A tie between two organizations has the sources of the younger one. */
    private Link relative(Organization relative, String key, Organization younger) {
        return links.organization(relative, context.say(key), younger.sourceIds());
    }

    private Optional<Section> history() {
        return new HistoryStrip(context)
                .ofOrganization(organization)
                .map(strip -> new Section(context.say("heading.history"), List.of(strip)));
    }

    private Optional<Section> claims() {
        return SubjectLinks.section(context.say("heading.claims", claims.size()), ofLine());
    }

    /** The claims of the organization and its factions; those of factions name the faction. */
    private List<Link> ofLine() {
        boolean alone = claims.stream().allMatch(c -> c.organizationId().equals(organization.id()));
        return alone ? links.claimsOfOne(claims) : links.claims(claims);
    }
}
