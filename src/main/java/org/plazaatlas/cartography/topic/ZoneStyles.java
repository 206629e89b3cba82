package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.cartography.symbology.OrganizationSigns;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.ZoneFills;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FaceState;
import org.plazaatlas.territory.evidence.FaceStates;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.ShownOrganizations;
import org.plazaatlas.view.View;

import java.awt.Color;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the style that shows a label in one view. */
public final class ZoneStyles {

    private final OrganizationSigns signs;
    private final ShownOrganizations organizations;
    private final ZoneFills fills;
    private final View view;
    private final Snapshot snapshot;

    public ZoneStyles(Atlas atlas, OrganizationSigns signs, View view, Snapshot snapshot) {
        this.signs = signs;
        organizations = new ShownOrganizations(atlas, view);
        fills = new ZoneFills(Palette.of(view.theme()));
        this.view = view;
        this.snapshot = snapshot;
    }

    /** The sign of an organization; null if the atlas has none of that id. */
    OrganizationSign sign(String organizationId) {
        return signs.of(organizationId);
    }

    /** The holdings of a label that the view draws, in the order of the label. */
    List<Holding> shown(FaceLabel label) {
        return label.holdings().stream().filter(this::shows).toList();
    }

    private boolean shows(Holding holding) {
        return shows(holding.organizationId(), holding.level());
    }

    private boolean shows(String organizationId, Level level) {
        Layer layer = level == Level.DOMINANT ? Layer.DOMINANCE : Layer.PRESENCE;
        return view.shows(layer) && organizations.draws(organizationId);
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
        Set<String> dominant = drawn(turn.dominantIds(), Level.DOMINANT, label);
        Set<String> present = drawn(turn.presentIds(), Level.PRESENCE, label);
        if (dominant.size() == turn.dominantIds().size()
                && present.size() == turn.presentIds().size()) {
            return turn;
        }
        return FaceState.of(dominant, present, turn.contests(), snapshot::areRivals);
    }

    /** The organizations that the view draws at a level, the best evidenced first. */
    private Set<String> drawn(Set<String> ids, Level level, FaceLabel label) {
        return label.holdings().stream()
                .map(Holding::organizationId)
                .filter(id -> ids.contains(id) && shows(id, level))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The dominant holdings of a label that the view draws. */
    List<Holding> dominant(FaceLabel label) {
        return shown(label).stream().filter(h -> h.level() == Level.DOMINANT).toList();
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

    /** The style of a place; empty if the view draws no fill there. */
    Optional<ZoneStyle> of(FaceLabel label) {
        List<Holding> dominant = dominant(label);
        if (view.shownAlone().isPresent()) {
            return alone(shown(label));
        }
        List<Holding> fighting = fighting(label);
        if (!fighting.isEmpty()) {
            return Optional.of(parties(fighting, Status.CONTESTED));
        }
        return switch (dominant.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(held(dominant.getFirst()));
            default -> Optional.of(parties(dominant, jointly(status(label))));
        };
    }

    /** Those in whose colours a place is striped: the parties of the disputes drawn there. */
    List<Holding> fighting(FaceLabel label) {
        List<Contest> drawn =
                label.contests().stream()
                        .filter(Contest::drawn)
                        .filter(contest -> showsBoth(contest, label))
                        .toList();
        return shown(label).stream()
                .filter(h -> drawn.stream().anyMatch(c -> c.concerns(h.organizationId())))
                .toList();
    }

    private boolean showsBoth(Contest contest, FaceLabel label) {
        return shown(label).stream()
                        .filter(holding -> contest.concerns(holding.organizationId()))
                        .count()
                == 2;
    }

    /** How land is filled that several dominate without a fight drawn there. */
    private static Status jointly(Status status) {
        return switch (status) {
            case IN_TURN, SHARED -> status;
            default -> Status.DISAGREEMENT;
        };
    }

    private Optional<ZoneStyle> alone(List<Holding> shown) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Holding strongest = shown.getFirst();
        return Optional.of(
                strongest.level() == Level.DOMINANT ? held(strongest) : present(strongest));
    }

    private ZoneStyle held(Holding holding) {
        return new ZoneStyle(dominance(holding), isUncertain(holding));
    }

    /** The fill of an organization where it is dominant, alone or as one of several stripes. */
    Fill.Textured dominance(Holding holding) {
        return fills.dominance(signs.of(holding.organizationId()), holding.age());
    }

    private ZoneStyle present(Holding holding) {
        return new ZoneStyle(
                fills.presence(signs.of(holding.organizationId()).colour(), holding.age()),
                isUncertain(holding));
    }

    private ZoneStyle challenged(Holding holder, Holding challenger) {
        Color rival = signs.of(challenger.organizationId()).colour();
        return new ZoneStyle(fills.challenged(dominance(holder), rival), isUncertain(holder));
    }

    private ZoneStyle parties(List<Holding> dominant, Status status) {
        return new ZoneStyle(
                fills.parties(dominant.stream().map(this::dominance).toList(), status),
                dominant.stream().anyMatch(ZoneStyles::isUncertain));
    }

    /** Whether a zone's rim is dashed. */
    static boolean isUncertain(Holding holding) {
        return holding.approximate() || holding.confidence() == Confidence.LOW;
    }
}
