package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.HistoryStrip;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.line.RelationLines;
import org.plazaatlas.dossier.line.TurfLines;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.snapshot.StateZone;
import org.plazaatlas.territory.power.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of an organization on a date. */
final class OrganizationDossier {

    private final Organization organization;
    private final Reading reading;
    private final Lines lines;
    private final List<Claim> claims;
    private final Optional<Zone> zone;
    private final List<StateZone> places;

    OrganizationDossier(Organization organization, Reading reading) {
        this.organization = organization;
        this.reading = reading;
        lines = new Lines(reading);
        claims =
                reading.references().claimsOfLine(organization).stream()
                        .filter(reading::isInForce)
                        .toList();
        zone = reading.snapshot().zone(organization.id());
        places = reading.snapshot().placesOf(organization.id());
    }

    Dossier write() {
        List<Event> events = reading.references().eventsOf(organization.id());
        RelationLines relations = new RelationLines(reading, organization);
        return new Dossier(
                Subject.organization(organization.id()),
                reading.text(organization.name()),
                Reading.joined(reading.say(organization.kind()), extent()),
                lines.withSources(
                        Stream.of(
                                Optional.of(about()),
                                zone(),
                                new TurfLines(reading).boundariesOf(organization.id()),
                                new TurfLines(reading).jointAreasOf(organization.id()),
                                relations.onDate(RelationKind.RIVAL, "heading.rivals"),
                                relations.onDate(RelationKind.ALLY, "heading.allies"),
                                family(),
                                relations.others(),
                                history(),
                                lines.eventsUpToDate(events),
                                lines.laterEvents(events),
                                claims())));
    }

    private String extent() {
        long dominated = places.stream().filter(place -> place.dominantSquareKm() > 0).count();
        return zone.map(
                        z ->
                                reading.say(
                                        "organization.extent",
                                        dominated,
                                        places.size() - dominated,
                                        reading.numbers().squareKm(z.dominantSquareKm())))
                .orElse(reading.say("unclaimed.short"));
    }

    private Section about() {
        List<Entry> entries = new ArrayList<>();
        List<Subject> sources = Reading.sources(organization.sourceIds());
        if (!organization.summary().isEmpty()) {
            entries.add(new Paragraph(reading.text(organization.summary()), sources));
        }
        String otherName = organization.name().in(reading.language().other());
        addFact(
                entries,
                "organization.otherName",
                otherName.equals(reading.text(organization.name())) ? "" : otherName);
        addFact(entries, "organization.shortName", organization.shortName());
        addFact(entries, "organization.aliases", String.join(", ", organization.aliases()));
        addFact(
                entries,
                "organization.active",
                Reading.joined(
                        reading.dates().span(organization.activeFrom(), organization.activeTo())));
        addFact(
                entries,
                "organization.designated",
                organization.designated().map(reading.dates()::on).orElse(""));
        return new Section(reading.say("heading.about"), entries);
    }

    private void addFact(List<Entry> entries, String nameKey, String value) {
        if (!value.isEmpty()) {
            entries.add(
                    new Fact(
                            reading.say(nameKey),
                            value,
                            Reading.sources(organization.sourceIds())));
        }
    }

    private Optional<Section> zone() {
        if (zone.isEmpty()) {
            return Lines.section(
                    reading.say("heading.zone"),
                    List.of(new Paragraph(reading.say("unclaimed.organization"), List.of())));
        }
        List<Entry> entries = new ArrayList<>();
        addTotal(entries, "organization.dominant", zone.get().dominantSquareKm());
        addTotal(entries, "organization.present", zone.get().presenceSquareKm());
        places.forEach(place -> entries.add(line(place)));
        return Lines.section(reading.say("heading.zone"), entries);
    }

    private void addTotal(List<Entry> entries, String key, double squareKm) {
        if (squareKm > 0) {
            String area = reading.numbers().squareKm(squareKm);
            entries.add(new Fact(reading.say(key), area, sourcesOf(claims)));
        }
    }

    private Link line(StateZone place) {
        Stream<Claim> here =
                claims.stream()
                        .filter(
                                c ->
                                        reading.references()
                                                .statesOf(c.area())
                                                .contains(place.stateCode()));
        return lines.state(
                place.stateCode(),
                Reading.joined(
                        extent(Level.DOMINANT, place.dominantSquareKm(), place),
                        extent(Level.PRESENCE, place.presenceSquareKm(), place)),
                here.map(Claim::sourceId).toList());
    }

    private String extent(Level level, double squareKm, StateZone place) {
        return squareKm > 0 ? lines.extent(level, squareKm, squareKm / place.stateSquareKm()) : "";
    }

    private static List<Subject> sourcesOf(List<Claim> claims) {
        return Reading.sources(claims.stream().map(Claim::sourceId).toList());
    }

    private Optional<Section> family() {
        List<Link> family = new ArrayList<>();
        organization
                .parentId()
                .flatMap(reading.atlas()::organization)
                .ifPresent(
                        parent ->
                                family.add(
                                        relative(
                                                parent,
                                                organization.isFaction()
                                                        ? "organization.parent"
                                                        : "organization.origin",
                                                organization)));
        reading.atlas()
                .factionsOf(organization.id())
                .forEach(faction -> family.add(relative(faction, "organization.faction", faction)));
        reading.atlas().contents().organizations().stream()
                .filter(o -> !o.isFaction())
                .filter(o -> o.parentId().equals(Optional.of(organization.id())))
                .forEach(split -> family.add(relative(split, "organization.offshoot", split)));
        return Lines.section(reading.say("heading.family"), family);
    }

    /** The atlas knows the tie from the sources of the younger of the two. */
    private Link relative(Organization relative, String key, Organization younger) {
        return lines.organization(relative, reading.say(key), younger.sourceIds());
    }

    private Optional<Section> history() {
        return new HistoryStrip(reading)
                .ofOrganization(organization)
                .map(strip -> new Section(reading.say("heading.history"), List.of(strip)));
    }

    private Optional<Section> claims() {
        return Lines.section(reading.say("heading.claims", claims.size()), ofLine());
    }

    /** The claims of its factions name who is meant. */
    private List<Link> ofLine() {
        boolean alone = claims.stream().allMatch(c -> c.organizationId().equals(organization.id()));
        return alone ? lines.claimsOfOne(claims) : lines.claims(claims);
    }
}
