package org.plazaatlas.briefing.style;

import org.plazaatlas.briefing.style.StyleRule.Condition;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Symbologies;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Level;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The styles of zones and turf boundaries, in the colours of the atlas on light ground.
 *
 * <p>Other programs draw zones over each other and have neither the atlas' textures nor its
 * stripes: where two organizations are dominant, both colours show through.
 */
public final class TerritoryStyles {

    /** How much a zone covers of what lies below, from 0 to 255: that of fresh evidence. */
    private static final int OPACITY = 173;

    private static final double HOSTILE_MILLIMETRES = 0.9;
    private static final double BOUNDARY_MILLIMETRES = 0.4;

    private final Symbology symbology;
    private final Words words;

    public TerritoryStyles(Atlas atlas, Language language) {
        symbology = new Symbologies(atlas).of(Theme.LIGHT);
        words = Words.of(TerritoryStyles.class, language);
    }

    /**
     * Zones: plain where an organization is dominant, hatched where it is present.
     *
     * @param organizationIds those that have a zone in the file
     * @param names the name of each by its id
     */
    public FeatureStyle zones(Collection<String> organizationIds, UnaryOperator<String> names) {
        List<StyleRule> rules = new ArrayList<>();
        for (String id : organizationIds.stream().distinct().sorted().toList()) {
            for (Level level : Level.values()) {
                rules.add(
                        new StyleRule(
                                words.get("style.zone." + level.code(), names.apply(id)),
                                List.of(
                                        new Condition("organization_id", id),
                                        new Condition("level", level.code())),
                                new FeatureSymbol.Area(fill(id), level == Level.PRESENCE)));
            }
        }
        return new FeatureStyle(rules, List.of("organization"));
    }

    private Color fill(String organizationId) {
        Palette palette = symbology.palette();
        Color ink = palette.ink(symbology.signs().of(organizationId).colour());
        return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), OPACITY);
    }

    /** Turf boundaries: broad between rivals. */
    public FeatureStyle boundaries() {
        return new FeatureStyle(
                List.of(boundary(true, HOSTILE_MILLIMETRES), boundary(false, BOUNDARY_MILLIMETRES)),
                List.of("first", "second"));
    }

    private StyleRule boundary(boolean hostile, double millimetres) {
        return new StyleRule(
                words.get(hostile ? "style.boundary.hostile" : "style.boundary.other"),
                List.of(new Condition("hostile", hostile)),
                new FeatureSymbol.Line(symbology.palette().turf(), millimetres));
    }
}
