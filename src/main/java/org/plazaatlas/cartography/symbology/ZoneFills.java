package org.plazaatlas.cartography.symbology;

import org.plazaatlas.cartography.symbology.Fill.Slant;
import org.plazaatlas.cartography.symbology.Fill.Spots;
import org.plazaatlas.cartography.symbology.Fill.Stripe;
import org.plazaatlas.cartography.symbology.Fill.Stripes;
import org.plazaatlas.cartography.symbology.Fill.Textured;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.Status;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fills of zones in one theme. Nothing depends on colour alone: every organization has its
 * texture, in stripes too, and a contour runs between two stripes. Both differ in lightness from
 * what they stand on, so that they remain in greys and for every reader.
 */
public final class ZoneFills {

    static final double CONTOUR_STEP = 14;

    private static final double CONTOUR_PIXELS = 0.8;
    private static final double CONTESTED_PIXELS = 6.6;
    private static final double SHARED_PIXELS = 9;
    private static final double SPOTS_PIXELS = 9;
    private static final double IN_TURN_PIXELS = 9.7;
    private static final double HOLDER_PIXELS = 11;
    private static final double CHALLENGER_PIXELS = 2.2;
    private static final double PRESENCE_PIXELS = 1.8;
    private static final double PRESENCE_GAP_PIXELS = 4.2;
    private static final double CHALLENGER_SHARE = 0.8;

    private final Palette palette;
    private final Map<Held, Textured> held = new ConcurrentHashMap<>();
    private final Map<List<Color>, Color> contours = new ConcurrentHashMap<>();

    /** What the fill of one organization depends on. */
    private record Held(OrganizationSign sign, EvidenceAge age) {}

    public ZoneFills(Palette palette) {
        this.palette = palette;
    }

    /** The fill of a zone that one organization dominates: its texture tone on tone. */
    public Textured dominance(OrganizationSign sign, EvidenceAge age) {
        return held.computeIfAbsent(new Held(sign, age), this::textured);
    }

    private Textured textured(Held key) {
        Color ground = palette.zone(key.sign().colour(), key.age());
        Hatch hatch = key.sign().hatch();
        return hatch == Hatch.PLAIN
                ? Textured.plain(ground)
                : new Textured(
                        ground,
                        LightnessSteps.beside(
                                List.of(ground),
                                palette.textureStep(),
                                palette.text(),
                                palette.halo()),
                        hatch);
    }

    /**
     * The fill of a zone where the organization that is shown alone is present but not dominant.
     */
    public Fill presence(Color ink, EvidenceAge age) {
        return new Stripes(
                List.of(
                        new Stripe(palette.zone(ink, age), PRESENCE_PIXELS),
                        new Stripe(palette.land(), PRESENCE_GAP_PIXELS)),
                Slant.FORWARD);
    }

    /** The fill of a zone whose holder a rival disputes. */
    public Fill challenged(Textured holder, Color rival) {
        return contoured(
                List.of(
                        new Stripe(holder, HOLDER_PIXELS),
                        new Stripe(
                                InkMixing.of(rival, CHALLENGER_SHARE, palette.land()),
                                CHALLENGER_PIXELS)),
                Slant.FORWARD);
    }

    /**
     * The fill of a zone that several organizations share in.
     *
     * @param parties the best evidenced first
     * @param status contested, split, disagreement, shared or in turn
     */
    public Fill parties(List<Textured> parties, Status status) {
        return switch (status) {
            case CONTESTED, SPLIT -> broad(parties, CONTESTED_PIXELS, Slant.FORWARD);
            case DISAGREEMENT -> spotted(parties);
            case SHARED -> broad(parties, SHARED_PIXELS, Slant.BACKWARD);
            default -> broad(parties, IN_TURN_PIXELS, Slant.UPRIGHT);
        };
    }

    /**
     * Spots of the others on the colour of the first: a calm pattern, unlike the stripes of those
     * who fight.
     */
    private Fill spotted(List<Textured> parties) {
        Color ground = parties.getFirst().ground();
        List<Color> spots = parties.stream().skip(1).map(Textured::ground).toList();
        Color rim =
                LightnessSteps.beside(
                        List.of(ground, spots.getFirst()),
                        palette.textureStep(),
                        palette.darkest(),
                        palette.lightest());
        return new Spots(ground, spots, rim, SPOTS_PIXELS);
    }

    private Fill broad(List<Textured> parties, double widthPixels, Slant slant) {
        return contoured(
                parties.stream().map(party -> new Stripe(party, widthPixels)).toList(), slant);
    }

    /** The fill that stands for a status in a legend or chart, without its parties. */
    public Fill status(Status status) {
        Textured first = Textured.plain(InkMixing.of(palette.text(), 0.52, palette.land()));
        Textured second = Textured.plain(InkMixing.of(palette.text(), 0.2, palette.land()));
        return status == Status.CHALLENGED
                ? challenged(second, first.ground())
                : parties(List.of(first, second), status);
    }

    private Fill contoured(List<Stripe> stripes, Slant slant) {
        List<Stripe> all = new ArrayList<>();
        for (int i = 0; i < stripes.size(); i++) {
            Stripe stripe = stripes.get(i);
            Stripe next = stripes.get((i + 1) % stripes.size());
            all.add(stripe);
            all.add(new Stripe(contour(stripe, next), CONTOUR_PIXELS));
        }
        return new Stripes(all, slant);
    }

    /** A contour is dark, as lines are in print; it is light only between dark stripes. */
    private Color contour(Stripe one, Stripe other) {
        return contours.computeIfAbsent(
                List.of(one.fill().ground(), other.fill().ground()), this::contour);
    }

    private Color contour(List<Color> grounds) {
        return LightnessSteps.beside(grounds, CONTOUR_STEP, palette.darkest(), palette.lightest());
    }
}
