package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.Fill.Slant;
import org.plazaatlas.cartography.symbology.Fill.Stripe;
import org.plazaatlas.cartography.symbology.Fill.Stripes;
import org.plazaatlas.cartography.symbology.Fill.Textured;
import org.plazaatlas.cartography.symbology.Hatch;
import org.plazaatlas.cartography.symbology.InkMixing;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.ZoneFills;
import org.plazaatlas.territory.change.ChangeKind;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.Status;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * From a change to the fill that shows it: each kind has a texture of its own, so that it can be
 * told without colour. Gained is solid, newly contested broadly striped, calmed dotted, lost
 * sparsely hatched; what stayed is a pale ghost.
 */
final class ChangeFills {

    private static final double HATCH_PIXELS = 1.8;
    private static final double HATCH_GAP_PIXELS = 6.2;
    private static final double GHOST_COLOUR = 0.45;
    private static final double GHOST_SHARE = 0.3;

    private final Palette palette;
    private final ZoneFills fills;
    private final Color other;

    ChangeFills(Palette palette) {
        this.palette = palette;
        fills = new ZoneFills(palette);
        other = InkMixing.of(palette.text(), 0.28, palette.land());
    }

    /**
     * The fill of a change.
     *
     * @param inks colours of organizations
     */
    Fill of(PlaceChange change, Function<String, Color> inks) {
        List<Color> concerned = change.concerned().stream().map(inks).toList();
        List<Color> staying = change.staying().stream().map(inks).toList();
        return change.kind()
                .map(kind -> of(kind, concerned, staying))
                .orElseGet(() -> ghost(concerned));
    }

    private Fill of(ChangeKind kind, List<Color> concerned, List<Color> staying) {
        return switch (kind) {
            case GAINED -> gained(concerned);
            case NEWLY_CONTESTED -> contested(concerned);
            case CALMED -> calmed(concerned);
            case LOST -> lost(concerned, staying);
        };
    }

    private Color zone(Color ink) {
        return palette.zone(ink, EvidenceAge.FRESH);
    }

    private Fill gained(List<Color> inks) {
        return inks.size() == 1
                ? Textured.plain(zone(inks.getFirst()))
                : parties(inks.stream().map(this::zone), Status.SHARED);
    }

    /** Stripes of all parties; one that is shown alone contests with a grey other. */
    private Fill contested(List<Color> inks) {
        Stream<Color> parties = inks.stream().map(this::zone);
        return parties(
                inks.size() == 1 ? Stream.concat(parties, Stream.of(other)) : parties,
                Status.CONTESTED);
    }

    private Fill parties(Stream<Color> colours, Status status) {
        return fills.parties(colours.map(Textured::plain).toList(), status);
    }

    private Fill calmed(List<Color> inks) {
        Color ground = inks.isEmpty() ? palette.land() : zone(inks.getFirst());
        Color dots = inks.isEmpty() ? other : InkMixing.of(palette.halo(), 0.85, ground);
        return new Textured(ground, dots, Hatch.DOTS);
    }

    private Fill lost(List<Color> inks, List<Color> staying) {
        Color ground = staying.isEmpty() ? palette.land() : pale(staying.getFirst());
        List<Stripe> hatch = new ArrayList<>();
        for (Color ink : inks) {
            hatch.add(new Stripe(InkMixing.of(palette.text(), 0.25, ink), HATCH_PIXELS));
            hatch.add(new Stripe(ground, HATCH_GAP_PIXELS));
        }
        return new Stripes(hatch, Slant.BACKWARD);
    }

    private Fill ghost(List<Color> inks) {
        return inks.size() == 1
                ? Textured.plain(pale(inks.getFirst()))
                : parties(inks.stream().map(this::pale), Status.SHARED);
    }

    private Color pale(Color ink) {
        Color greyish = InkMixing.of(ink, GHOST_COLOUR, palette.mutedText());
        return InkMixing.of(greyish, GHOST_SHARE, palette.land());
    }
}
