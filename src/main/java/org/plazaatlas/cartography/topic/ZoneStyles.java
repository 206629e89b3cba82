package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.cartography.symbology.OrganizationSigns;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.symbology.ZoneFills;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.MunicipalityPresence;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FaceState;
import org.plazaatlas.territory.evidence.FaceStates;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.evidence.SupportGrade;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.ShownOrganizations;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.View;

import java.awt.Color;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides how a label is shown in one view, and which of what it tells.
 *
 * <p>The look of the view must be simple or detailed.
 */
public final class ZoneStyles {

    private final Atlas atlas;
    private final OrganizationSigns signs;
    private final ShownOrganizations organizations;
    private final ZoneFills fills;
    private final View view;
    private final Snapshot snapshot;
    private final Optional<SubjectFocus> focus;

    ZoneStyles(Atlas atlas, Symbology symbology, View view, Snapshot snapshot) {
        this(atlas, symbology, view, snapshot, Optional.empty());
    }

    /**
     * @param focus the part of the picture that is about its subject, if it has one
     */
    public ZoneStyles(
            Atlas atlas,
            Symbology symbology,
            View view,
            Snapshot snapshot,
            Optional<SubjectFocus> focus) {
        this.focus = focus;
        this.atlas = atlas;
        signs = symbology.signs();
        organizations = new ShownOrganizations(atlas, view);
        fills = new ZoneFills(symbology.palette());
        this.view = view;
        this.snapshot = snapshot;
    }

    /** The sign of an organization; null if the atlas has none of that id. */
    OrganizationSign sign(String organizationId) {
        return signs.of(organizationId);
    }

    /** The holdings of a label by organizations that the view draws, in the order of the label. */
    List<Holding> shown(FaceLabel label) {
        return label.holdings().stream().filter(this::shows).toList();
    }

    private boolean shows(Holding holding) {
        return organizations.draws(holding.organizationId());
    }

    /**
     * The holdings that have a marker: presence, and dominance of which there is thin evidence. The
     * simple look has none. In a picture with a subject, those that the place is painted in the
     * colours of need none.
     */
    List<Holding> marked(FaceLabel label) {
        if (!marksPresence()) {
            return List.of();
        }
        List<Holding> painted = painted(label);
        return shown(label).stream()
                .filter(h -> h.level() == Level.PRESENCE || h.support() == SupportGrade.THIN)
                .filter(h -> isOfSubject(h.organizationId()))
                .filter(h -> h.level() != Level.PRESENCE || !painted.contains(h))
                .toList();
    }

    /** The holdings in whose colours a picture with a subject paints a place. */
    private List<Holding> painted(FaceLabel label) {
        return focus.flatMap(_ -> of(label)).map(ZonePainting::parties).orElse(List.of());
    }

    private boolean isOfSubject(String organizationId) {
        return focus.isEmpty() || focus.get().concerns(organizationId);
    }

    private boolean marksPresence() {
        return view.look() == Look.DETAILED && view.shows(Layer.PRESENCE);
    }

    /** Whether the dot of a finding in a municipality is drawn. */
    boolean draws(MunicipalityPresence found) {
        return marksPresence()
                && organizations.draws(found.organizationId())
                && isOfSubject(found.organizationId())
                && atlas.source(found.sourceId()).filter(view.attribution()::includes).isPresent();
    }

    /** The disputes that are a mark in the state, since nothing tells how far they reach. */
    List<Contest> markedContests(FaceLabel label) {
        return contests(label)
                .filter(contest -> !contest.drawn())
                .filter(contest -> focus.isEmpty() || focus.get().concerns(contest))
                .toList();
    }

    /**
     * The contests of a label that the view draws: both parties, unless one organization is shown
     * alone, which may fight with any other.
     */
    private Stream<Contest> contests(FaceLabel label) {
        return view.shows(Layer.DOMINANCE)
                ? label.contests().stream().filter(this::draws)
                : Stream.empty();
    }

    private boolean draws(Contest contest) {
        boolean first = organizations.draws(contest.pair().firstId());
        boolean second = organizations.draws(contest.pair().secondId());
        return view.shownAlone().isPresent() ? first || second : first && second;
    }

    /** The status of a place, judged by the holdings that the view draws. */
    Status status(FaceLabel label) {
        return drawsAll(label) ? label.status() : drawn(label).status();
    }

    /** The common case, in which the label's own status holds. */
    private boolean drawsAll(FaceLabel label) {
        for (Holding holding : label.holdings()) {
            if (!shows(holding)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The states of a place, without the organizations that the view does not draw. The others are
     * rivals if they are rivals on any day of the snapshot.
     */
    private FaceStates drawn(FaceLabel label) {
        return new FaceStates(
                label.turns().all().stream()
                        .map(turn -> drawn(turn, label))
                        .collect(Collectors.toSet()));
    }

    private FaceState drawn(FaceState turn, FaceLabel label) {
        Set<String> dominant = drawn(turn.dominantIds(), label);
        Set<String> present = drawn(turn.presentIds(), label);
        if (dominant.size() == turn.dominantIds().size()
                && present.size() == turn.presentIds().size()) {
            return turn;
        }
        return FaceState.of(dominant, present, turn.contests(), snapshot::areRivals);
    }

    /** The organizations that the view draws, the best evidenced first. */
    private Set<String> drawn(Set<String> ids, FaceLabel label) {
        return shown(label).stream()
                .map(Holding::organizationId)
                .filter(ids::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The dominant holdings of a label that the view draws. */
    List<Holding> dominant(FaceLabel label) {
        return view.shows(Layer.DOMINANCE)
                ? shown(label).stream().filter(h -> h.level() == Level.DOMINANT).toList()
                : List.of();
    }

    private Holding challenger(FaceLabel label) {
        return drawsAll(label) ? label.challenger().orElseThrow() : drawnChallenger(label);
    }

    private Holding drawnChallenger(FaceLabel label) {
        Set<String> ids = drawn(label).challengerIds();
        return label.holdings().stream()
                .filter(holding -> ids.contains(holding.organizationId()))
                .findFirst()
                .orElseThrow();
    }

    /** How a place is painted; empty if the view draws no fill there. */
    Optional<ZonePainting> of(FaceLabel label) {
        if (view.shownAlone().isPresent()) {
            return alone(label);
        }
        return view.shows(Layer.DOMINANCE) ? told(label) : Optional.empty();
    }

    /** A place that is not about the subject has no painting; where it is present, hatching. */
    private Optional<ZonePainting> told(FaceLabel label) {
        return together(label)
                .filter(
                        painting ->
                                painting.parties().stream()
                                        .map(Holding::organizationId)
                                        .anyMatch(this::isOfSubject))
                .or(() -> presenceOfSubject(label));
    }

    private Optional<ZonePainting> presenceOfSubject(FaceLabel label) {
        return focus.filter(f -> !f.organizationIds().isEmpty())
                .flatMap(
                        f ->
                                shown(label).stream()
                                        .filter(h -> f.concerns(h.organizationId()))
                                        .findFirst())
                .map(this::present);
    }

    private Optional<ZonePainting> together(FaceLabel label) {
        List<Holding> dominant = dominant(label);
        if (view.look() == Look.DETAILED
                && dominant.size() == 1
                && status(label) == Status.CHALLENGED) {
            return Optional.of(challenged(dominant.getFirst(), challenger(label)));
        }
        List<Holding> fighting = fighting(label);
        if (fighting.size() > 1) {
            return Optional.of(parties(fighting, fightOf(label)));
        }
        return switch (dominant.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(held(dominant.getFirst()));
            default -> Optional.of(parties(dominant, jointly(dominant, label)));
        };
    }

    /** Those in whose colours a place is striped: the parties of the disputes drawn there. */
    private List<Holding> fighting(FaceLabel label) {
        List<Contest> drawn = contests(label).filter(Contest::drawn).toList();
        return shown(label).stream()
                .filter(h -> drawn.stream().anyMatch(c -> c.concerns(h.organizationId())))
                .toList();
    }

    /** Whether the fights drawn in a place are all between factions of one organization. */
    private Status fightOf(FaceLabel label) {
        return contests(label).filter(Contest::drawn).allMatch(c -> c.within().isPresent())
                ? Status.SPLIT
                : Status.CONTESTED;
    }

    /** How land is filled that several dominate without a fight drawn there. */
    private Status jointly(List<Holding> dominant, FaceLabel label) {
        if (status(label) == Status.IN_TURN) {
            return Status.IN_TURN;
        }
        List<String> ids = dominant.stream().map(Holding::organizationId).toList();
        boolean rivals =
                OrganizationPair.among(ids).stream()
                        .anyMatch(pair -> areRivals(pair) || fight(pair, label));
        return rivals ? Status.DISAGREEMENT : Status.SHARED;
    }

    private boolean areRivals(OrganizationPair pair) {
        return snapshot.areRivals(pair.firstId(), pair.secondId());
    }

    private static boolean fight(OrganizationPair pair, FaceLabel label) {
        return label.contests().stream().anyMatch(contest -> contest.pair().equals(pair));
    }

    /**
     * The organizations whose fight makes a place contested, as far as the view draws them; none if
     * it is not contested.
     */
    List<String> contesting(FaceLabel label) {
        Set<String> dominant = drawn(label.dominantIds(), label);
        List<Contest> fought = contests(label).filter(c -> c.contests(dominant)).toList();
        return shown(label).stream()
                .map(Holding::organizationId)
                .filter(id -> fought.stream().anyMatch(contest -> contest.concerns(id)))
                .toList();
    }

    private Optional<ZonePainting> alone(FaceLabel label) {
        return shown(label).stream()
                .filter(h -> view.shows(layerOf(h.level())))
                .findFirst()
                .map(h -> h.level() == Level.DOMINANT ? held(h) : present(h));
    }

    private static Layer layerOf(Level level) {
        return level == Level.DOMINANT ? Layer.DOMINANCE : Layer.PRESENCE;
    }

    private ZonePainting held(Holding holding) {
        return painting(dominance(holding), Status.HELD, List.of(holding));
    }

    /** The fill of an organization where it is dominant, alone or as one of several stripes. */
    Fill.Textured dominance(Holding holding) {
        return fills.dominance(signs.of(holding.organizationId()), holding.age());
    }

    private ZonePainting present(Holding holding) {
        Fill fill = fills.presence(signs.of(holding.organizationId()).colour(), holding.age());
        return painting(fill, Status.PRESENT, List.of(holding));
    }

    private ZonePainting challenged(Holding holder, Holding challenger) {
        Color rival = signs.of(challenger.organizationId()).colour();
        Fill fill = fills.challenged(dominance(holder), rival);
        return new ZonePainting(
                new ZoneStyle(fill, isUncertain(holder)),
                Status.CHALLENGED,
                List.of(holder, challenger));
    }

    private ZonePainting parties(List<Holding> parties, Status pattern) {
        List<Fill.Textured> own = parties.stream().map(this::dominance).toList();
        return painting(fills.parties(own, pattern), pattern, parties);
    }

    private static ZonePainting painting(Fill fill, Status pattern, List<Holding> parties) {
        boolean uncertain = parties.stream().anyMatch(ZoneStyles::isUncertain);
        return new ZonePainting(new ZoneStyle(fill, uncertain), pattern, parties);
    }

    /** Whether a zone's rim is dashed. */
    static boolean isUncertain(Holding holding) {
        return holding.approximate() || holding.confidence() == Confidence.LOW;
    }
}
