package org.plazaatlas.cartography.symbology;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.time.AreaBand;
import org.plazaatlas.view.Theme;

import java.awt.image.BufferedImage;

/**
 * The fills of the map as tiles that repeat both ways, for charts: an area has the same colour and
 * texture on the map and in a chart.
 */
public final class AreaTiles {

    private final OrganizationSigns signs;
    private final ZoneFills fills;

    public AreaTiles(Atlas atlas, Theme theme) {
        signs = new OrganizationSigns(atlas);
        fills = new ZoneFills(Palettes.of(theme));
    }

    /**
     * One tile of the pattern of a band, in device pixels.
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
            case AreaBand.Alone(String id) -> fills.dominance(signs.of(id), EvidenceAge.FRESH);
            case AreaBand.Shared _ -> fills.status(Status.SHARED);
            case AreaBand.Contested _ -> fills.status(Status.CONTESTED);
        };
    }
}
