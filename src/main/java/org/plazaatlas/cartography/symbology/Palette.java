package org.plazaatlas.cartography.symbology;

import org.plazaatlas.cartography.symbology.Fill.Stripe;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
 * @param zoneShare how much of a zone's ink covers the land while its evidence is fresh
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
        double zoneShare,
        Color uncertainRim) {

    /** The least contrast of an ink with dark land. */
    private static final double LEAST_CONTRAST = 1.7;

    private static final double LIGHTENING = 0.04;

    private static final Palette LIGHT =
            new Palette(
                    new Color(0xDBE5EC),
                    new Color(0xECE7DF),
                    new Color(0xF4F2EE),
                    new Color(0x8FA3B0),
                    new Color(0x7B756B),
                    new Color(0x6B665E),
                    new Color(0xDDD8D0),
                    new Color(0xC9D6DF),
                    new Color(0x1F2328),
                    new Color(0x8A8C8E),
                    new Color(0x7E98A9),
                    new Color(0xFAF8F4),
                    new Color(0x111417),
                    new Color(0x7FE0FF),
                    new Color(0x1F2328),
                    colours(0xDBD2E7, 0xB9A6D3, 0x9279BA, 0x6A479A, 0x3F1568),
                    new Color(0xFFFFFF),
                    0.68,
                    new Color(0x2B2F33));

    private static final Palette DARK =
            new Palette(
                    new Color(0x141B21),
                    new Color(0x383B3D),
                    new Color(0x252A2E),
                    new Color(0x55636D),
                    new Color(0x8B8F91),
                    new Color(0x9DA1A3),
                    new Color(0x353B40),
                    new Color(0x222C34),
                    new Color(0xF1F2F3),
                    new Color(0x85898C),
                    new Color(0x5F7888),
                    new Color(0x1B1E20),
                    new Color(0xFFFFFF),
                    new Color(0x0A6FB0),
                    new Color(0xF1F2F3),
                    colours(0x4C4561, 0x6E6096, 0x8F7DC0, 0xB5A4E2, 0xDFD6FB),
                    new Color(0x1B2025),
                    0.70,
                    new Color(0xF0F0EE));

    public static Palette of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    private static List<Color> colours(int... rgb) {
        return IntStream.of(rgb).mapToObj(Color::new).toList();
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

    private boolean isDark() {
        return InkMixing.luminance(land) < InkMixing.luminance(text);
    }

    /** A zone's ink on the land; the older the evidence, the paler the colour. */
    public Color zone(Color colour, EvidenceAge age) {
        Color ink = ink(colour);
        double share =
                switch (age) {
                    case FRESH -> zoneShare;
                    case AGEING -> zoneShare * 0.76;
                    case OLD -> zoneShare * 0.52;
                };
        return InkMixing.of(ink, share, land);
    }
}
