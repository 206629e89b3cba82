package org.plazaatlas.cartography.symbology;

import org.plazaatlas.cartography.symbology.Palette.ZoneShares;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/** The palettes of all themes and styles. */
public final class Palettes {

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
                    new ZoneShares(0.68, 0.68 * 0.76, 0.68 * 0.52),
                    8,
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
                    new ZoneShares(0.70, 0.70 * 0.76, 0.70 * 0.52),
                    8,
                    new Color(0xF0F0EE));

    /**
     * Fading with age takes little of a grey: it would turn one level of the scale into another.
     */
    private static final ZoneShares GREY_SHARES = new ZoneShares(1, 0.92, 0.84);

    /** A printer spreads ink, so a texture in grey must differ more from its ground. */
    private static final double GREY_TEXTURE_STEP = 14;

    private static final Palette LIGHT_GREY =
            new Palette(
                    new Color(0xEAEAEA),
                    new Color(0xFCFCFC),
                    new Color(0xF4F4F4),
                    new Color(0x8C8C8C),
                    new Color(0x6A6A6A),
                    new Color(0x5A5A5A),
                    new Color(0xD6D6D6),
                    new Color(0xD2D2D2),
                    new Color(0x141414),
                    new Color(0x7A7A7A),
                    new Color(0x808080),
                    new Color(0xFFFFFF),
                    new Color(0x000000),
                    new Color(0xFFFFFF),
                    new Color(0x141414),
                    colours(0xDEDEDE, 0xB8B8B8, 0x909090, 0x646464, 0x333333),
                    new Color(0xFFFFFF),
                    GREY_SHARES,
                    GREY_TEXTURE_STEP,
                    new Color(0x2A2A2A));

    private static final Palette DARK_GREY =
            new Palette(
                    new Color(0x141414),
                    new Color(0x2C2C2C),
                    new Color(0x202020),
                    new Color(0x606060),
                    new Color(0x8E8E8E),
                    new Color(0xA0A0A0),
                    new Color(0x343434),
                    new Color(0x262626),
                    new Color(0xF4F4F4),
                    new Color(0x8C8C8C),
                    new Color(0x787878),
                    new Color(0x141414),
                    new Color(0xFFFFFF),
                    new Color(0x000000),
                    new Color(0xF4F4F4),
                    colours(0x4A4A4A, 0x6E6E6E, 0x929292, 0xB8B8B8, 0xE0E0E0),
                    new Color(0x1C1C1C),
                    GREY_SHARES,
                    GREY_TEXTURE_STEP,
                    new Color(0xF0F0F0));

    /** The steps of figures take the hue of the accent, see {@link GreyScale#accent}. */
    private static final Palette LIGHT_NEWSPAPER =
            LIGHT_GREY.withSteps(colours(0xD9E5F0, 0xAFC9E1, 0x78A6CE, 0x3A7AB3, 0x0F4A7E));

    private static final Palette DARK_NEWSPAPER =
            DARK_GREY.withSteps(colours(0x27445E, 0x35678F, 0x4E8CBD, 0x86B8DE, 0xCBE3F6));

    private Palettes() {}

    /** The palette in colour, as in the window. */
    public static Palette of(Theme theme) {
        return of(theme, MapStyle.COLOUR);
    }

    static Palette of(Theme theme, MapStyle style) {
        boolean dark = theme == Theme.DARK;
        return switch (style) {
            case COLOUR -> dark ? DARK : LIGHT;
            case GREY -> dark ? DARK_GREY : LIGHT_GREY;
            case NEWSPAPER -> dark ? DARK_NEWSPAPER : LIGHT_NEWSPAPER;
        };
    }

    private static List<Color> colours(int... rgb) {
        return IntStream.of(rgb).mapToObj(Color::new).toList();
    }
}
