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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From a label to the fill that shows it, as one view asks for it. */
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

    /** How an organization is told from the others. */
    OrganizationSign sign(String organizationId) {
        return signs.of(organizationId);
    }

    /** Those of a label's holdings that the view draws, in the label's order. */
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

    /** What the holdings that the view draws make of a place. */
    Status status(FaceLabel label) {
        return drawsAll(label) ? label.status() : drawn(label).status();
    }

    /** The usual case, in which nothing has to be judged again. */
    private boolean drawsAll(FaceLabel label) {
        for (Holding holding : label.holdings()) {
            if (!shows(holding)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The turns of a place without those that the view does not draw. Who is left counts as rivals
     * if they are on any day of the snapshot.
     */
    private FaceStates drawn(FaceLabel label) {
        return new FaceStates(
                label.turns().all().stream()
                        .map(turn -> drawn(turn, label))
                        .collect(Collectors.toSet()));
    }

    private FaceState drawn(FaceState turn, FaceLabel label) {
        List<String> dominant = drawn(turn.dominantIds(), Level.DOMINANT, label);
        List<String> present = drawn(turn.presentIds(), Level.PRESENCE, label);
        if (dominant.size() == turn.dominantIds().size()
                && present.size() == turn.presentIds().size()) {
            return turn;
        }
        Status status = Status.of(dominant, present, snapshot::areRivals);
        return new FaceState(
                status,
                Set.copyOf(dominant),
                Set.copyOf(present),
                status == Status.CHALLENGED
                        ? challenger(turn, dominant.getFirst(), present)
                        : Optional.empty());
    }

    /** Those that the view draws at a level, the best evidenced first. */
    private List<String> drawn(Set<String> ids, Level level, FaceLabel label) {
        return label.holdings().stream()
                .map(Holding::organizationId)
                .filter(id -> ids.contains(id) && shows(id, level))
                .toList();
    }

    /** The best-evidenced rival, drawn in this view, of the one dominant organization. */
    private Optional<String> challenger(FaceState turn, String holderId, List<String> present) {
        Optional<String> ofTheDay = turn.challengerId().filter(present::contains);
        return ofTheDay.isPresent()
                ? ofTheDay
                : present.stream().filter(id -> snapshot.areRivals(holderId, id)).findFirst();
    }

    /** The organizations dominant there, as far as the view draws them. */
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

    /** How a place is filled; empty if the view draws nothing there. */
    Optional<ZoneStyle> of(FaceLabel label) {
        List<Holding> dominant = dominant(label);
        if (view.shownAlone().isPresent()) {
            return alone(shown(label));
        }
        return switch (status(label)) {
            case HELD -> Optional.of(held(dominant.getFirst()));
            case CHALLENGED -> Optional.of(challenged(dominant.getFirst(), challenger(label)));
            case CONTESTED, SHARED, IN_TURN -> Optional.of(parties(dominant, status(label)));
            case MIXED, PRESENT, UNCLAIMED -> Optional.empty();
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
