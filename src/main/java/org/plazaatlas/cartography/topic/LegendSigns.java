package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.Legend.BoundarySwatch;
import org.plazaatlas.cartography.layout.Legend.EvidenceAgeSwatch;
import org.plazaatlas.cartography.layout.Legend.FillSwatch;
import org.plazaatlas.cartography.layout.Legend.MarksSwatch;
import org.plazaatlas.cartography.layout.Legend.OrganizationSwatch;
import org.plazaatlas.cartography.layout.Legend.OwnSwatch;
import org.plazaatlas.cartography.layout.Legend.Swatch;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CallOut;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.DisputeMark;
import org.plazaatlas.cartography.layout.MapItem.EventMark;
import org.plazaatlas.cartography.layout.MapItem.PresenceDot;
import org.plazaatlas.cartography.layout.MapItem.PresenceMark;
import org.plazaatlas.cartography.layout.MapItem.RegionMark;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.Hatch;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.MarkerShape;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.cartography.symbology.OrganizationSigns;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.symbology.ZoneFills;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.Status;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/** Makes the signs of a legend, with the fills and marks of the map. */
final class LegendSigns {

    private static final double MIDDLE_X = 11;

    /** Beside a box of a fill, which a marker on it would hide. */
    private static final double BESIDE_X = 29;

    private final OrganizationSigns signs;
    private final Palette palette;
    private final ZoneFills fills;

    LegendSigns(Symbology symbology) {
        signs = symbology.signs();
        palette = symbology.palette();
        fills = new ZoneFills(palette);
    }

    /** The sign of an organization: its fill, its marker, or both. */
    Swatch organization(String id, boolean filled, boolean marked, boolean alone) {
        return new OrganizationSwatch(signs.of(id), filled, marked, alone);
    }

    /**
     * The thin stripes of an organization on land that it disputes, and its marker if it has one.
     */
    Swatch rival(String id, boolean marked) {
        OrganizationSign sign = signs.of(id);
        Fill.Textured holder =
                Fill.Textured.plain(InkMixing.of(palette.text(), 0.2, palette.land()));
        List<MapItem> marks =
                marked
                        ? List.of(new PresenceMark("", sign, EvidenceAge.FRESH, false, BESIDE_X, 7))
                        : List.of();
        return new FillSwatch(fills.challenged(holder, sign.colour()), false, marks);
    }

    Swatch status(Status status) {
        return fill(fills.status(status));
    }

    /** The hatching of presence, where an organization is shown alone. */
    Swatch hatching() {
        return fill(fills.presence(palette.text(), EvidenceAge.FRESH));
    }

    /** Markers of presence in some of their shapes, of no organizations in particular. */
    Swatch marker() {
        Color grey = InkMixing.of(palette.text(), 0.6, palette.land());
        return items(
                List.of(
                        marker(grey, MarkerShape.CIRCLE, MIDDLE_X - 6),
                        marker(grey, MarkerShape.SQUARE, MIDDLE_X + 6)));
    }

    private static MapItem marker(Color colour, MarkerShape shape, double x) {
        OrganizationSign sign = new OrganizationSign(colour, Hatch.PLAIN, shape, false);
        return new PresenceMark("", sign, EvidenceAge.FRESH, false, x, 7);
    }

    /** A hollow marker. */
    Swatch thin() {
        OrganizationSign sign =
                new OrganizationSign(palette.text(), Hatch.PLAIN, MarkerShape.DIAMOND, false);
        return items(List.of(new PresenceMark("", sign, EvidenceAge.FRESH, true, MIDDLE_X, 7)));
    }

    /** The mark of a dispute, between no organizations in particular. */
    Swatch dispute() {
        return dispute(
                InkMixing.of(palette.text(), 0.75, palette.land()),
                InkMixing.of(palette.text(), 0.35, palette.land()));
    }

    /** The stroke of an organization in the mark of a dispute. */
    Swatch dispute(String id) {
        return dispute(signs.of(id).colour(), InkMixing.of(palette.text(), 0.2, palette.land()));
    }

    private Swatch dispute(Color first, Color second) {
        return items(List.of(new DisputeMark("", "", "", first, second, MIDDLE_X, 7)));
    }

    Swatch dashed() {
        Fill fill = Fill.Textured.plain(InkMixing.of(palette.text(), 0.22, palette.land()));
        return new FillSwatch(fill, true, List.of());
    }

    /** The rim of own claims, round no organization in particular. */
    Swatch own() {
        return new OwnSwatch(
                Fill.Textured.plain(InkMixing.of(palette.text(), 0.12, palette.land())));
    }

    /** Three boxes, from fresh evidence to old. */
    Swatch older() {
        Color ink = InkMixing.of(palette.text(), 0.75, palette.land());
        return new EvidenceAgeSwatch(
                Arrays.stream(EvidenceAge.values()).map(age -> palette.zone(ink, age)).toList());
    }

    Swatch city(boolean priority) {
        CityRole role = priority ? CityRole.PRIORITY : CityRole.REFERENCE;
        return items(List.of(CityMark.of("", role, 11, 7)));
    }

    /** A dot at a municipality, of no organization in particular. */
    Swatch dot() {
        return dot(InkMixing.of(palette.text(), 0.6, palette.land()));
    }

    Swatch dot(String id) {
        return dot(signs.of(id).colour());
    }

    private Swatch dot(Color colour) {
        return items(List.of(new PresenceDot("", "", "", colour, MIDDLE_X, 7)));
    }

    Swatch region() {
        return items(List.of(new RegionMark("", MIDDLE_X, 7)));
    }

    Swatch callOut(int number) {
        return items(List.of(new CallOut("", number, MIDDLE_X, 7)));
    }

    Swatch event() {
        return items(List.of(new EventMark("", false, 6, 7), new EventMark("", true, 18, 7)));
    }

    /**
     * Marks as they stand on the map; their places are relative to the upper left corner of the
     * swatch.
     */
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
