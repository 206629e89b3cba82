package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend.BoundarySwatch;
import org.plazaatlas.cartography.layout.Legend.EvidenceAgeSwatch;
import org.plazaatlas.cartography.layout.Legend.FillSwatch;
import org.plazaatlas.cartography.layout.Legend.MarksSwatch;
import org.plazaatlas.cartography.layout.Legend.OrganizationSwatch;
import org.plazaatlas.cartography.layout.Legend.Swatch;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.EventMark;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.Hatch;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.MarkerShape;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.cartography.symbology.OrganizationSigns;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.ZoneFills;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/** Chooses the signs of a legend: the fills and marks that the map of a theme has. */
final class LegendSigns {

    private final OrganizationSigns signs;
    private final Palette palette;
    private final ZoneFills fills;

    LegendSigns(OrganizationSigns signs, Theme theme) {
        this.signs = signs;
        palette = Palette.of(theme);
        fills = new ZoneFills(palette);
    }

    /** Its fill, its marker, or both. */
    Swatch organization(String id, boolean filled, boolean marked, boolean alone) {
        return new OrganizationSwatch(signs.of(id), filled, marked, alone);
    }

    Swatch status(Status status) {
        return fill(fills.status(status));
    }

    /** The general sign of presence: a marker, or hatching where an organization is alone. */
    Swatch presence(boolean hatching) {
        if (hatching) {
            return fill(fills.presence(palette.text(), EvidenceAge.FRESH));
        }
        Color grey = InkMixing.of(palette.text(), 0.6, palette.land());
        OrganizationSign sign = new OrganizationSign(grey, Hatch.PLAIN, MarkerShape.DIAMOND, false);
        return new OrganizationSwatch(sign, false, true, false);
    }

    Swatch dashed() {
        Fill fill = Fill.Textured.plain(InkMixing.of(palette.text(), 0.22, palette.land()));
        return new FillSwatch(fill, true, List.of());
    }

    /** Three boxes, from fresh to old. */
    Swatch older() {
        Color ink = InkMixing.of(palette.text(), 0.75, palette.land());
        return new EvidenceAgeSwatch(
                Arrays.stream(EvidenceAge.values()).map(age -> palette.zone(ink, age)).toList());
    }

    Swatch city(boolean priority) {
        CityRole role = priority ? CityRole.PRIORITY : CityRole.REFERENCE;
        return items(List.of(CityMark.of("", role, 11, 7)));
    }

    Swatch event() {
        return items(List.of(new EventMark("", false, 6, 7), new EventMark("", true, 18, 7)));
    }

    /** Marks as they stand on the map, their places counted from the swatch's corner. */
    Swatch items(List<MapItem> items) {
        return new MarksSwatch(items);
    }

    /** A box of a fill. */
    Swatch fill(Fill fill) {
        return new FillSwatch(fill, false, List.of());
    }

    /** A piece of turf boundary between two tints. */
    Swatch turf(boolean hostile) {
        Color upper = InkMixing.of(palette.text(), 0.12, palette.land());
        Color lower = InkMixing.of(palette.text(), 0.3, palette.land());
        return new BoundarySwatch(upper, lower, hostile);
    }
}
