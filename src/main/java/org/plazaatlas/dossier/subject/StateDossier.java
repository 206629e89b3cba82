package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Paragraph;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.DisputeLines;
import org.plazaatlas.dossier.line.HistoryStrip;
import org.plazaatlas.dossier.line.HomicideSection;
import org.plazaatlas.dossier.line.IncidentSection;
import org.plazaatlas.dossier.line.PresenceLines;
import org.plazaatlas.dossier.line.PressureLines;
import org.plazaatlas.dossier.line.SinceWhen;
import org.plazaatlas.dossier.line.SourceComparison;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.line.TurfLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.RivalMeetings;
import org.plazaatlas.dossier.standing.OccupantLines;
import org.plazaatlas.dossier.standing.PlaceStanding;
import org.plazaatlas.dossier.standing.StandingLine;
import org.plazaatlas.dossier.standing.StatusReasons;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a state on a date. */
final class StateDossier {

    private final State state;
    private final DossierContext context;
    private final SubjectLinks links;
    private final Snapshot snapshot;
    private final FaceSet faces;
    private final PlaceStanding standing;

    StateDossier(State state, DossierContext context) {
        this.state = state;
        this.context = context;
        links = new SubjectLinks(context);
        snapshot = context.snapshot();
        faces = snapshot.mosaic().facesOfState(state.code());
        standing = new PlaceStanding(state.code(), faces, context);
    }

    Dossier write() {
        List<Event> events = context.references().eventsInState(state.code());
        return new Dossier(
                Subject.state(state.code()),
                context.text(state.name()),
                DossierContext.joined(
                        new StandingLine(context).of(standing),
                        context.say("state.capital", state.capital())),
                links.withSources(
                        Stream.of(
                                new StatusReasons(standing, context).section(),
                                zones(),
                                new SinceWhen(context).inState(state.code()),
                                conflictRegion(),
                                Optional.of(areas()),
                                new PressureLines(context).ofState(state.code()),
                                rivalries(),
                                DisputeLines.inState(state.code(), context).onDate(),
                                new TurfLinks(context).jointAreasIn(state.code()),
                                new SourceComparison(context).section(inForce()),
                                claims(),
                                new PresenceLines(context).inState(state.code()),
                                history(),
                                homicides(),
                                new IncidentSection(context).inState(state.code()),
                                cities("heading.cities.priority", true),
                                links.eventsUpToDate(events),
                                links.laterEvents(events),
                                DisputeLines.inState(state.code(), context).atOtherTimes(),
                                cities("heading.cities", false))));
    }

    private Optional<Section> zones() {
        List<Entry> entries = new ArrayList<>(new OccupantLines(context).ofState(state.code()));
        if (entries.isEmpty()) {
            entries.add(new Paragraph(context.say("unclaimed.state"), List.of()));
        }
        return SubjectLinks.section(context.say("heading.zones"), entries);
    }

    private Optional<Section> conflictRegion() {
        return context.atlas()
                .conflictRegion(state.code())
                .map(
                        region ->
                                new Section(
                                        context.say("heading.conflict"),
                                        List.of(
                                                new Paragraph(
                                                        context.text(region.locator()),
                                                        List.of(
                                                                Subject.source(
                                                                        region.sourceId()))))));
    }

    private Section areas() {
        String whole = context.numbers().squareKm(snapshot.mosaic().areaSquareKm(faces));
        List<Entry> facts =
                snapshot.sharesOf(state.code()).stream().<Entry>map(context::area).toList();
        return new Section(context.say("heading.area", whole), facts);
    }

    private Optional<Section> rivalries() {
        return SubjectLinks.section(
                context.say("heading.rivals.here"), new RivalMeetings(context).in(faces));
    }

    private List<Claim> inForce() {
        return context.references().claimsInState(state.code()).stream()
                .filter(context::isInForce)
                .toList();
    }

    private Optional<Section> claims() {
        List<Link> claims = links.claims(inForce());
        return SubjectLinks.section(context.say("heading.claims", claims.size()), claims);
    }

    private Optional<Section> history() {
        return new HistoryStrip(context)
                .ofState(state.code())
                .map(strip -> new Section(context.say("heading.history"), List.of(strip)));
    }

    private Optional<Section> homicides() {
        return SubjectLinks.section(
                context.say("heading.homicides"),
                new HomicideSection(context).of(context.references().homicidesIn(state.code())));
    }

    private Optional<Section> cities(String heading, boolean priority) {
        List<Link> cities =
                context.references().citiesIn(state.code()).stream()
                        .filter(city -> (city.role() == CityRole.PRIORITY) == priority)
                        .sorted(links.citiesInOrder())
                        .map(links::city)
                        .toList();
        return SubjectLinks.section(context.say(heading), cities);
    }
}
