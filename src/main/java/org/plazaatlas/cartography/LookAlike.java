package org.plazaatlas.cartography;

/**
 * Two organizations of one picture whose colours some readers can't tell apart.
 *
 * @param vision who can't
 * @param difference CIEDE2000 of the two shades, as they are drawn, that come nearest to each other
 * @param otherTexture whether their textures differ, and not both have a zone that a challenger's
 *     or a partner's stripes cover in the place of its texture
 * @param striped whether somewhere both are stripes of one area, where colour alone tells them
 */
public record LookAlike(
        String firstId,
        String secondId,
        ColourVision vision,
        double difference,
        boolean otherTexture,
        boolean striped) {

    /** Whether something besides colour tells them apart everywhere in the picture. */
    public boolean isToldOtherwise() {
        return otherTexture && !striped;
    }
}
