package org.plazaatlas.cartography.symbology;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the symbology of each theme and style of one atlas. Safe for use by several threads. */
public final class Symbologies {

    /** How much lighter the greys beside an accent are, so that it stands out. */
    private static final double PALER = 0.35;

    private static final double FACTION_TONE = 0.3;

    private final Atlas atlas;
    private final FactionTree lineage;
    private final OrganizationSigns inColour;
    private final Map<Key, Symbology> made = new ConcurrentHashMap<>();

    private record Key(Theme theme, MapStyle style, Optional<String> accentId) {}

    /**
     * @throws NumberFormatException if the colour of an organization is no {@code #RRGGBB}
     */
    public Symbologies(Atlas atlas) {
        this.atlas = atlas;
        lineage = new FactionTree(atlas);
        inColour = new OrganizationSigns(atlas);
    }

    /** The symbology in colour, as in the window. */
    public Symbology of(Theme theme) {
        return of(theme, MapStyle.COLOUR, Optional.empty());
    }

    /**
     * The symbology of a style.
     *
     * @param accentId the organization that has the accent in newspaper style, with its factions;
     *     ignored in other styles
     */
    public Symbology of(Theme theme, MapStyle style, Optional<String> accentId) {
        Optional<String> used = style == MapStyle.NEWSPAPER ? accentId : Optional.empty();
        return made.computeIfAbsent(new Key(theme, style, used), this::make);
    }

    private Symbology make(Key key) {
        Palette palette = Palettes.of(key.theme(), key.style());
        if (key.style() == MapStyle.COLOUR) {
            return new Symbology(inColour, palette);
        }
        GreyScale greys = new GreyScale(atlas, inColour);
        return new Symbology(inColour.inked(id -> ink(id, key, greys, palette)), palette);
    }

    private Color ink(String id, Key key, GreyScale greys, Palette palette) {
        Color grey = greys.of(id, key.theme());
        if (key.style() == MapStyle.GREY) {
            return grey;
        }
        Color accent = GreyScale.accent(key.theme());
        if (key.accentId().filter(id::equals).isPresent()) {
            return accent;
        }
        return key.accentId().filter(accented -> lineage.isWithin(id, accented)).isPresent()
                ? InkMixing.of(palette.land(), FACTION_TONE, accent)
                : InkMixing.of(palette.land(), PALER, grey);
    }
}
