package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.FaceLabel;
import org.plazaatlas.territory.Holding;
import org.plazaatlas.territory.Snapshot;
import org.plazaatlas.territory.Status;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** From a label to the fill that shows it, as one view asks for it. */
final class ZoneStyles {

    static final double CONTESTED_PIXELS = 7;
    static final double SHARED_PIXELS = 11;
    static final double HOLDER_PIXELS = 8.5;
    static final double CHALLENGER_PIXELS = 2;
    static final double PRESENCE_PIXELS = 1.8;
    static final double PRESENCE_GAP_PIXELS = 4.2;

    private final OrganizationSigns signs;
    private final ShownOrganizations organizations;
    private final Palette palette;
    private final View view;
    private final Snapshot snapshot;

    ZoneStyles(Atlas atlas, OrganizationSigns signs, View view, Snapshot snapshot) {
        this.signs = signs;
        organizations = new ShownOrganizations(atlas, view);
        this.palette = Palette.of(view.theme());
        this.view = view;
        this.snapshot = snapshot;
    }

    /** Those of a label's holdings that the view draws, in the label's order. */
    List<Holding> shown(FaceLabel label) {
        return label.holdings().stream().filter(this::shows).toList();
    }

    private boolean shows(Holding holding) {
        Layer layer = holding.level() == Level.DOMINANT ? Layer.DOMINANCE : Layer.PRESENCE;
        return view.shows(layer) && organizations.draws(holding.organizationId());
    }

    /** What the holdings that the view draws make of a place. */
    Status status(FaceLabel label) {
        List<Holding> dominant = dominant(label);
        List<Holding> present = at(Level.PRESENCE, label);
        return switch (dominant.size()) {
            case 0 ->
                    present.isEmpty()
                            ? Status.UNCLAIMED
                            : anyRivals(present) ? Status.MIXED : Status.PRESENT;
            case 1 -> challenger(label).isPresent() ? Status.CHALLENGED : Status.HELD;
            default -> anyRivals(dominant) ? Status.CONTESTED : Status.SHARED;
        };
    }

    /** The organizations dominant there, as far as the view draws them. */
    List<Holding> dominant(FaceLabel label) {
        return at(Level.DOMINANT, label);
    }

    private List<Holding> at(Level level, FaceLabel label) {
        return shown(label).stream().filter(h -> h.level() == level).toList();
    }

    private boolean anyRivals(List<Holding> holdings) {
        for (Holding first : holdings) {
            for (Holding second : holdings) {
                if (areRivals(first, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean areRivals(Holding first, Holding second) {
        return !first.organizationId().equals(second.organizationId())
                && snapshot.areRivals(first.organizationId(), second.organizationId());
    }

    /** The best-evidenced rival, drawn in this view, of the one dominant organization. */
    private Optional<Holding> challenger(FaceLabel label) {
        if (view.shownAlone().isPresent()) {
            return Optional.empty();
        }
        Holding holder = dominant(label).getFirst();
        return label.challenger()
                .filter(this::shows)
                .or(
                        () ->
                                at(Level.PRESENCE, label).stream()
                                        .filter(present -> areRivals(holder, present))
                                        .findFirst());
    }

    /** How a place is filled; empty if the view draws nothing there. */
    Optional<ZoneStyle> of(FaceLabel label) {
        List<Holding> dominant = dominant(label);
        if (view.shownAlone().isPresent()) {
            return alone(shown(label));
        }
        return switch (status(label)) {
            case HELD -> Optional.of(held(dominant.getFirst()));
            case CHALLENGED ->
                    Optional.of(challenged(dominant.getFirst(), challenger(label).orElseThrow()));
            case CONTESTED -> Optional.of(parties(dominant, CONTESTED_PIXELS, Fill.Slant.FORWARD));
            case SHARED -> Optional.of(parties(dominant, SHARED_PIXELS, Fill.Slant.BACKWARD));
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
        OrganizationSign sign = signs.of(holding.organizationId());
        return new ZoneStyle(
                dominance(sign, colour(holding), lift(view.theme())), isUncertain(holding));
    }

    /** The fill of a zone that one organization dominates: its texture tone on tone. */
    static Fill dominance(OrganizationSign sign, Color ground, double lift) {
        return new Fill.Textured(ground, Tint.lighter(ground, lift), sign.hatch());
    }

    /** How much lighter a texture is than its ground. */
    static double lift(Theme theme) {
        return theme == Theme.DARK ? 0.08 : 0.15;
    }

    private ZoneStyle present(Holding holding) {
        return new ZoneStyle(hatched(colour(holding), palette.land()), isUncertain(holding));
    }

    /** The fill of a zone where the organization that is shown alone is only present. */
    static Fill hatched(Color ink, Color land) {
        return new Fill.Stripes(
                List.of(
                        new Fill.Stripe(ink, PRESENCE_PIXELS),
                        new Fill.Stripe(land, PRESENCE_GAP_PIXELS)),
                Fill.Slant.FORWARD);
    }

    private ZoneStyle challenged(Holding holder, Holding challenger) {
        Color rival = signs.of(challenger.organizationId()).colour();
        return new ZoneStyle(
                new Fill.Stripes(
                        List.of(
                                new Fill.Stripe(colour(holder), HOLDER_PIXELS),
                                new Fill.Stripe(
                                        Tint.of(rival, 0.8, palette.land()), CHALLENGER_PIXELS)),
                        Fill.Slant.FORWARD),
                isUncertain(holder));
    }

    private ZoneStyle parties(List<Holding> dominant, double widthPixels, Fill.Slant slant) {
        List<Fill.Stripe> stripes =
                dominant.stream().map(h -> new Fill.Stripe(colour(h), widthPixels)).toList();
        return new ZoneStyle(
                new Fill.Stripes(stripes, slant),
                dominant.stream().anyMatch(ZoneStyles::isUncertain));
    }

    private Color colour(Holding holding) {
        return palette.zone(signs.of(holding.organizationId()).colour(), holding.age());
    }

    /** Whether a zone's rim is dashed. */
    static boolean isUncertain(Holding holding) {
        return holding.approximate() || holding.confidence() == Confidence.LOW;
    }
}
