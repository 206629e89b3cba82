package org.plazaatlas.cartography.wording;

import org.plazaatlas.cartography.wording.Headline.Count;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.snapshot.MainPart;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.snapshot.StateZone;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what a map says in one sentence: the title that a page of it suggests. */
public final class Headlines {

    private static final int STATES_NAMED = 3;
    private static final double MOST = 0.5;

    private final Atlas atlas;

    public Headlines(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * What a map says. Empty if it shows several days, leaves something out that the sentence would
     * tell, or has nothing to tell.
     *
     * @param scene the data of the view
     */
    public Optional<Headline> of(View view, Scene scene) {
        return of(view, scene, Optional.empty());
    }

    /**
     * The same for a map that is about something.
     *
     * @param subject what it is about; of two organizations no single figure tells
     */
    public Optional<Headline> of(View view, Scene scene, Optional<MapSubject> subject) {
        boolean whole =
                view.hiddenOrganizations().isEmpty()
                        && view.shows(Layer.DOMINANCE)
                        && !view.showsSeveralDays();
        return whole ? ofSubject(view, scene, subject) : Optional.empty();
    }

    private Optional<Headline> ofSubject(View view, Scene scene, Optional<MapSubject> subject) {
        MapSubject.Kind kind = subject.map(MapSubject::kind).orElse(MapSubject.Kind.CHANGES);
        String id = subject.map(MapSubject::id).orElse("");
        boolean zones = view.topic() instanceof Topic.Zones;
        return switch (kind) {
            case CHANGES -> ofTopic(view, scene);
            case STATE -> zones ? ofState(id, scene.snapshot()) : ofTopic(view, scene);
            case CITY -> ofTopic(view, scene);
            case ORGANIZATION -> ofOrganization(id, view.topic(), scene);
            case PAIR, BOUNDARY -> Optional.empty();
        };
    }

    private Optional<Headline> ofOrganization(String id, Topic topic, Scene scene) {
        return switch (topic) {
            case Topic.Zones() -> reach(id, scene.snapshot());
            case Topic.Changes(var since) ->
                    scene.difference().flatMap(all -> changeOf(id, all, since));
            case Topic.HotSpots _, Topic.Homicides _ -> Optional.empty();
        };
    }

    /** How many more or fewer states an organization dominates; empty if as many as before. */
    private Optional<Headline> changeOf(
            String organizationId, Difference difference, LocalDate since) {
        int before = StateDominance.of(organizationId, difference.from(), atlas);
        int now = StateDominance.of(organizationId, difference.to(), atlas);
        return before == now
                ? Optional.empty()
                : Optional.of(new Headline.Change(new Count(organizationId, now), before, since));
    }

    private Optional<Headline> ofTopic(View view, Scene scene) {
        Optional<State> state = StateInView.in(view.extent(), atlas);
        return switch (view.topic()) {
            case Topic.Zones() when view.shownAlone().isPresent() ->
                    reach(view.shownAlone().orElseThrow(), scene.snapshot());
            case Topic.Zones() ->
                    state.isPresent()
                            ? ofState(state.get().code(), scene.snapshot())
                            : mostStates(scene.snapshot());
            case Topic.Homicides() -> Optional.empty();
            case Topic.HotSpots _ -> state.isPresent() ? Optional.empty() : pressure(scene);
            case Topic.Changes(var since) ->
                    state.isPresent() || view.shownAlone().isPresent()
                            ? Optional.empty()
                            : scene.difference().flatMap(all -> change(all, since));
        };
    }

    private Optional<Headline> ofState(String code, Snapshot snapshot) {
        MainPart part = mainPart(code, snapshot);
        FaceLabel label = part.label();
        if (part.share() <= MOST) {
            return Optional.empty();
        }
        List<String> dominant = ids(label.dominant());
        return switch (label.status()) {
            case HELD ->
                    Optional.of(
                            new Headline.Dominance(code, dominant.getFirst(), part.isNearlyAll()));
            case CHALLENGED ->
                    label.challenger()
                            .map(
                                    challenger ->
                                            new Headline.Challenge(
                                                    code,
                                                    dominant.getFirst(),
                                                    challenger.organizationId()));
            case CONTESTED -> Optional.of(new Headline.Fight(code, parties(label)));
            case SPLIT -> split(code, label);
            case DISAGREEMENT -> Optional.of(new Headline.Disagreement(code, dominant));
            case SHARED -> Optional.of(new Headline.Sharing(code, dominant));
            case MIXED, PRESENT -> Optional.of(new Headline.Presence(code, ids(label.present())));
            case IN_TURN, UNCLAIMED -> Optional.empty();
        };
    }

    private static Optional<Headline> split(String code, FaceLabel label) {
        List<String> parties = parties(label);
        return label.contests().stream()
                .filter(label::isDecidedBy)
                .flatMap(contest -> contest.within().stream())
                .findFirst()
                .map(parent -> new Headline.Split(code, parent, parties.size()));
    }

    /** Those whose fight decides the status, the best evidenced first. */
    private static List<String> parties(FaceLabel label) {
        List<Contest> deciding = label.contests().stream().filter(label::isDecidedBy).toList();
        return ids(label.holdings()).stream()
                .filter(id -> deciding.stream().anyMatch(contest -> contest.concerns(id)))
                .toList();
    }

    private static List<String> ids(List<Holding> holdings) {
        return holdings.stream().map(Holding::organizationId).toList();
    }

    private static MainPart mainPart(String code, Snapshot snapshot) {
        return MainPart.of(snapshot, snapshot.mosaic().facesOfState(code));
    }

    private Optional<Headline> mostStates(Snapshot snapshot) {
        StateDominance dominance = StateDominance.of(snapshot, atlas);
        List<Count> counts =
                dominance.dominated().entrySet().stream()
                        .map(entry -> new Count(entry.getKey(), entry.getValue()))
                        .sorted(
                                Comparator.comparingInt(Count::states)
                                        .reversed()
                                        .thenComparing(Count::organizationId))
                        .toList();
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(leading(counts, dominance.contested()));
    }

    /** The first of them, or those that lead together. */
    private static Headline leading(List<Count> counts, int contested) {
        int most = counts.getFirst().states();
        List<String> first =
                counts.stream()
                        .filter(count -> count.states() == most)
                        .map(Count::organizationId)
                        .toList();
        return first.size() > 1
                ? new Headline.Tie(first, most, contested)
                : new Headline.MostStates(
                        counts.getFirst(), counts.stream().skip(1).findFirst(), contested);
    }

    private Optional<Headline> reach(String organizationId, Snapshot snapshot) {
        List<StateZone> zones = snapshot.placesOf(organizationId);
        int dominated = StateDominance.of(organizationId, snapshot, atlas);
        return zones.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Headline.Reach(
                                new Count(organizationId, dominated), zones.size() - dominated));
    }

    private Optional<Headline> change(Difference difference, LocalDate since) {
        Map<String, Integer> before = StateDominance.of(difference.from(), atlas).dominated();
        Map<String, Integer> now = StateDominance.of(difference.to(), atlas).dominated();
        Set<String> heads = new TreeSet<>(before.keySet());
        heads.addAll(now.keySet());
        return heads.stream()
                .map(
                        head ->
                                new Headline.Change(
                                        new Count(head, now.getOrDefault(head, 0)),
                                        before.getOrDefault(head, 0),
                                        since))
                .filter(change -> change.difference() != 0)
                .max(
                        Comparator.comparingInt(
                                        (Headline.Change change) -> Math.abs(change.difference()))
                                .thenComparingInt(change -> change.now().states()))
                .map(Headline.class::cast);
    }

    private Optional<Headline> pressure(Scene scene) {
        List<String> codes =
                scene.states().stream()
                        .filter(spot -> spot.score() > 0)
                        .map(spot -> spot.pressure().place())
                        .filter(place -> place.kind() == Subject.Kind.STATE)
                        .map(Subject::id)
                        .limit(STATES_NAMED)
                        .toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(new Headline.Pressure(codes));
    }
}
