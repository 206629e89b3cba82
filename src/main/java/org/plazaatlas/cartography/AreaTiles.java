package org.plazaatlas.cartography;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.AreaBand;
import org.plazaatlas.territory.EvidenceAge;
import org.plazaatlas.territory.Status;

import java.awt.image.BufferedImage;

/**
 * The fills of the map as tiles that repeat both ways, for charts beside it: an area looks the same
 * in both, colour and texture.
 */
public final class AreaTiles {

    private final OrganizationSigns signs;
    private final Palette palette;
    private final double lift;

    public AreaTiles(Atlas atlas, Theme theme) {
        signs = new OrganizationSigns(atlas);
        palette = Palette.of(theme);
        lift = ZoneStyles.lift(theme);
    }

    /**
     * One square of the pattern of a band, in device pixels.
     *
     * @param scale device pixels per logical pixel
     */
    public BufferedImage of(AreaBand band, double scale) {
        FillTile tile = FillTile.of(fill(band), scale);
        BufferedImage image =
                new BufferedImage(tile.side(), tile.side(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, tile.side(), tile.side(), tile.pixels(), 0, tile.side());
        return image;
    }

    private Fill fill(AreaBand band) {
        return switch (band) {
            case AreaBand.Alone(String id) -> {
                OrganizationSign sign = signs.of(id);
                yield ZoneStyles.dominance(
                        sign, palette.zone(sign.colour(), EvidenceAge.FRESH), lift);
            }
            case AreaBand.Shared _ -> Swatches.statusFill(Status.SHARED, palette);
            case AreaBand.Contested _ -> Swatches.statusFill(Status.CONTESTED, palette);
        };
    }
}
