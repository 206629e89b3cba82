package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.line.Lines;
import org.plazaatlas.dossier.line.NearbyCities;
import org.plazaatlas.dossier.line.PressureLines;
import org.plazaatlas.dossier.line.Studies;
import org.plazaatlas.dossier.line.TurfLines;
import org.plazaatlas.dossier.line.TurfPast;
import org.plazaatlas.dossier.line.TurfRelation;
import org.plazaatlas.dossier.line.Voices;
import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Study;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.power.JointArea;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.pressure.RecentShock;
import org.plazaatlas.territory.pressure.ShockLog;
import org.plazaatlas.territory.power.TurfBoundary;
import org.plazaatlas.territory.power.Zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What two organizations have between them on a date: boundary, common ground, relation. */
final class TurfDossier {

    private static final int YEARS_OF_SHOCKS = 3;

    private final Subject turf;
    private final Organization first;
    private final Organization second;
    private final Reading reading;
    private final Lines lines;
    private final Mosaic mosaic;
    private final TurfPast past;
    private final Optional<TurfBoundary> boundary;
    private final Optional<JointArea> joint;

    private TurfDossier(Organization first, Organization second, Reading reading) {
        this.first = first;
        this.second = second;
        this.reading = reading;
        turf = Subject.turf(first.id(), second.id());
        lines = new Lines(reading);
        mosaic = reading.history().mosaic();
        past = new TurfPast(turf, reading);
        boundary = reading.snapshot().turfBoundary(first.id(), second.id());
        joint =
                reading.snapshot().jointAreas().stream()
                        .filter(area -> area.concerns(first.id()) && area.concerns(second.id()))
                        .findFirst();
    }

    /** Empty unless the atlas knows both, and they are two. */
    static Optional<TurfDossier> of(Subject turf, Reading reading) {
        List<Organization> parties =
                turf.parties().stream()
                        .distinct()
                        .flatMap(id -> reading.atlas().organization(id).stream())
                        .toList();
        return parties.size() == 2
                ? Optional.of(new TurfDossier(parties.getFirst(), parties.getLast(), reading))
                : Optional.empty();
    }

    Dossier write() {
        return new Dossier(
                turf,
                reading.text(first.name()) + " / " + reading.text(second.name()),
                summary(),
                lines.withSources(
                        Stream.of(
                                sides(),
                                Optional.of(new TurfRelation(turf, reading).onDate()),
                                Optional.of(course()),
                                commonGround(),
                                new NearbyCities(reading).section(boundary),
                                voices(),
                                shocks(),
                                past.section(),
                                studies(),
                                new TurfRelation(turf, reading).atOtherTimes())));
    }

    /** Whether hostile, how long and since when, in one line. */
    String summary() {
        String common =
                joint.map(area -> reading.say(kindOf(area)) + " " + squareKm(area)).orElse("");
        String line =
                boundary.map(
                                b ->
                                        Reading.joined(
                                                reading.say(
                                                        b.hostile()
                                                                ? "turf.line.hostile"
                                                                : "turf.line.notHostile"),
                                                reading.numbers().km(b.lengthKm()),
                                                past.since()))
                        .orElse(reading.say("turf.line.none"));
        return Reading.joined(line, common);
    }

    private static String kindOf(JointArea area) {
        return area.contested() ? "turf.contested" : "turf.shared";
    }

    private String squareKm(JointArea area) {
        return reading.numbers().squareKm(area.areaSquareKm());
    }

    private Optional<Section> sides() {
        return Lines.section(reading.say("heading.sides"), List.of(side(first), side(second)));
    }

    private Link side(Organization organization) {
        String zone =
                reading.snapshot()
                        .zone(organization.id())
                        .map(Zone::dominantSquareKm)
                        .filter(area -> area > 0)
                        .map(
                                a ->
                                        reading.say(
                                                "country.zone.dominant",
                                                reading.numbers().squareKm(a)))
                        .orElse("");
        return lines.organization(
                organization, Reading.joined(reading.say(organization.kind()), zone), List.of());
    }

    /** The boundary's length, since when it is there, and how much of it each state has. */
    private Section course() {
        String heading = reading.say("heading.boundary");
        if (boundary.isEmpty()) {
            return new Section(
                    heading, List.of(new Paragraph(reading.say("turf.none"), List.of())));
        }
        TurfBoundary line = boundary.get();
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Fact(
                        reading.say("turf.length"),
                        reading.numbers().km(line.lengthKm()),
                        Reading.sources(
                                new TurfLines(reading)
                                        .claims(line).stream().map(Claim::sourceId).toList())));
        entries.add(new Fact(reading.say("turf.since"), past.since(), List.of()));
        Map<String, Double> kmByState = mosaic.kmByState(line.edges());
        kmByState.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(e -> lines.state(e.getKey(), reading.numbers().km(e.getValue()), List.of()))
                .forEach(entries::add);
        if (kmByState.size() > 1) {
            entries.add(new Paragraph(reading.say("turf.bothStates"), List.of()));
        }
        return new Section(heading, entries);
    }

    private Optional<Section> commonGround() {
        return joint.map(
                area ->
                        new Section(
                                reading.say("heading." + kindOf(area), squareKm(area)),
                                mosaic.partsByState(area.faces()).stream()
                                        .<Entry>map(
                                                part ->
                                                        lines.state(
                                                                part.stateCode(),
                                                                extent(
                                                                        part.areaSquareKm(),
                                                                        part.share()),
                                                                List.of()))
                                        .toList()));
    }

    private String extent(double squareKm, double share) {
        return Reading.joined(
                reading.numbers().squareKm(squareKm),
                reading.say("turf.shareOfState", reading.numbers().share(share)));
    }

    private Optional<Section> voices() {
        TurfLines turfs = new TurfLines(reading);
        List<Claim> claims =
                Stream.concat(
                                boundary.stream().flatMap(b -> turfs.claims(b).stream()),
                                joint.stream().flatMap(a -> turfs.claims(a).stream()))
                        .distinct()
                        .toList();
        return new Voices(reading).section(List.of(first.id(), second.id()), claims);
    }

    /** The shocks of the last years that hit one of the two, wherever they happened. */
    private Optional<Section> shocks() {
        DateRange lastYears = DateRange.since(reading.date().minusYears(YEARS_OF_SHOCKS));
        ShockLog log = new ShockLog(reading.history());
        List<Link> links =
                log.touching(List.of(first.id(), second.id()), reading.date()).stream()
                        .filter(shock -> lastYears.contains(shock.event().start().firstDay()))
                        .map(this::shock)
                        .toList();
        return Lines.section(reading.say("heading.shocks", links.size()), links);
    }

    /** What studies say for and against the rule that violence gathers along such lines. */
    private Optional<Section> studies() {
        return Lines.section(
                reading.say("heading.studies"),
                Arrays.stream(Study.Bearing.values())
                        .flatMap(bearing -> new Studies(reading).first(bearing).stream())
                        .toList());
    }

    private Link shock(RecentShock shock) {
        Link link = new PressureLines(reading).shock(shock);
        boolean along = shock.event().stateCode().filter(states()::contains).isPresent();
        return new Link(
                link.target(),
                link.text(),
                Reading.joined(
                        link.detail(), reading.say(along ? "shock.along" : "shock.elsewhere")),
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
