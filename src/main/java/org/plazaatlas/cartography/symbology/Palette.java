package org.plazaatlas.cartography.symbology;

import org.plazaatlas.cartography.symbology.Fill.Stripe;
import org.plazaatlas.territory.evidence.EvidenceAge;

import java.awt.Color;
import java.util.List;
import java.util.OptionalInt;

/**
 * The colours of the base map and its lettering in one theme. Both themes keep the same relations:
 * land stands out from the sea, neighbouring countries less so than the country of the atlas.
 *
 * @param sea background of the map
 * @param land where no claim is in force
 * @param neighbour land of other countries
 * @param coast line between land and sea
 * @param stateLine line between states
 * @param nationalLine line between countries
 * @param neighbourLine line between the states of other countries
 * @param text names on land, and the words of the map surrounds
 * @param mutedText names of other countries, and secondary words
 * @param seaText names of seas
 * @param halo round names, so that they are legible over any zone
 * @param selection outline of what is selected
 * @param highlight marks a selected line
 * @param turf line between the zones of two organizations
 * @param steps fills of the classes of a figure, the lowest first: one hue, in steps of lightness
 *     that every reader sees
 * @param paper ground of a page
 * @param zoneShares how much of a zone's ink covers the land
 * @param textureStep difference in CIE L* between a texture and its ground
 * @param uncertainRim dashes round an area of low confidence or approximate shape
 */
public record Palette(
        Color sea,
        Color land,
        Color neighbour,
        Color coast,
        Color stateLine,
        Color nationalLine,
        Color neighbourLine,
        Color graticule,
        Color text,
        Color mutedText,
        Color seaText,
        Color halo,
        Color selection,
        Color highlight,
        Color turf,
        List<Color> steps,
        Color paper,
        ZoneShares zoneShares,
        double textureStep,
        Color uncertainRim) {

    /** How much of a zone's ink covers the land, by the age of its evidence, from 0 to 1. */
    public record ZoneShares(double fresh, double ageing, double old) {

        double at(EvidenceAge age) {
            return switch (age) {
                case FRESH -> fresh;
                case AGEING -> ageing;
                case OLD -> old;
            };
        }
    }

    /** The least contrast of an ink with dark land. */
    private static final double LEAST_CONTRAST = 1.7;

    /** The least contrast of letters with their halo; WCAG 2.2 (1.4.3) asks for 4.5. */
    private static final double LEGIBLE = 5.5;

    private static final double LIGHTENING = 0.04;

    Palette withSteps(List<Color> changed) {
        return new Palette(
                sea,
                land,
                neighbour,
                coast,
                stateLine,
                nationalLine,
                neighbourLine,
                graticule,
                text,
                mutedText,
                seaText,
                halo,
                selection,
                highlight,
                turf,
                changed,
                paper,
                zoneShares,
                textureStep,
                uncertainRim);
    }

    /**
     * The fill of a class of a figure, from 0; hatched if there is none.
     *
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public Fill step(OptionalInt figureClass) {
        if (figureClass.isEmpty()) {
            return new Fill.Stripes(
                    List.of(new Stripe(InkMixing.of(text, 0.18, land), 1), new Stripe(land, 6)),
                    Fill.Slant.BACKWARD);
        }
        return Fill.Textured.plain(steps.get(figureClass.getAsInt()));
    }

    /** The colour of text or of the halo, whichever has more contrast with a ground. */
    public Color on(Color ground) {
        return InkMixing.contrast(text, ground) >= InkMixing.contrast(halo, ground) ? text : halo;
    }

    /** The colour of text or of the halo, whichever is darker. */
    Color darkest() {
        return InkMixing.luminance(text) < InkMixing.luminance(halo) ? text : halo;
    }

    /** The colour of text or of the halo, whichever is lighter. */
    Color lightest() {
        return InkMixing.luminance(text) < InkMixing.luminance(halo) ? halo : text;
    }

    /**
     * The colour of an organization as this theme can show it: on dark land, dark colours are
     * lightened until they stand out from it.
     */
    public Color ink(Color colour) {
        double share = 0;
        Color ink = colour;
        while (isDark() && InkMixing.contrast(ink, land) < LEAST_CONTRAST) {
            share += LIGHTENING;
            ink = InkMixing.lighter(colour, share);
        }
        return ink;
    }

    /** The colour of an organization as letters with a halo can be read in it. */
    public Color lettering(Color colour) {
        double share = 0;
        Color ink = colour;
        while (InkMixing.contrast(ink, halo) < LEGIBLE && share < 1) {
            share = Math.min(1, share + LIGHTENING);
            ink = InkMixing.of(text, share, colour);
        }
        return ink;
    }

    private boolean isDark() {
        return InkMixing.luminance(land) < InkMixing.luminance(text);
    }

    /** A zone's ink on the land; the older the evidence, the paler the colour. */
    public Color zone(Color colour, EvidenceAge age) {
        return InkMixing.of(ink(colour), zoneShares.at(age), land);
    }
}
