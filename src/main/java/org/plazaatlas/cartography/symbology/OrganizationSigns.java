package org.plazaatlas.cartography.symbology;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;

import java.awt.Color;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The signs of all organizations of an atlas. A colour comes from the atlas; without one a faction
 * takes a lighter or darker tone of its parent, and any other group the next of a row of quieter
 * colours. Textures and markers repeat with different periods, so that no two organizations share
 * both.
 */
public final class OrganizationSigns {

    private static final Hatch[] HATCHES = Hatch.values();

    /**
     * Each round goes through the textures with a step and a start of its own, so that no two
     * rounds are alike. With these, no two organizations that ever touch in the bundled atlas, and
     * look alike to some readers or in grey, share a texture.
     */
    private static final int[] STEPS = {1, 5, 1, 1};

    private static final int[] STARTS = {0, 3, 5, 8};

    /** How far the starts move on after all of these rounds. */
    private static final int FURTHER_START = 7;

    private static final MarkerShape[] SHAPES = MarkerShape.values();

    private static final List<Color> FURTHER =
            List.of(
                    new Color(0xB8A12E),
                    new Color(0x5F6F86),
                    new Color(0x7A3E65),
                    new Color(0x7F9B3C),
                    new Color(0xC0705A),
                    new Color(0x4A5AA8),
                    new Color(0x9C8CB8),
                    new Color(0x2F7F7A),
                    new Color(0x7B4A2E),
                    new Color(0xB24C79),
                    new Color(0x6C8F73),
                    new Color(0x8C8F3A));

    private final Atlas atlas;
    private final Map<String, OrganizationSign> signs = new HashMap<>();
    private int furtherUsed;

    /** Factions whose tone has been asked for: a damaged atlas may have a ring of them. */
    private final Set<String> open = new HashSet<>();

    /**
     * @throws NumberFormatException if the colour of an organization is no {@code #RRGGBB}
     */
    public OrganizationSigns(Atlas atlas) {
        this.atlas = atlas;
        List<Organization> organizations = atlas.contents().organizations();
        Map<String, Color> colours = new HashMap<>();
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            OrganizationSign sign =
                    new OrganizationSign(
                            colour(organization, colours),
                            hatch(i),
                            SHAPES[i % SHAPES.length],
                            i / SHAPES.length % 2 == 1);
            signs.put(organization.id(), sign);
        }
    }

    private OrganizationSigns(Atlas atlas, Map<String, OrganizationSign> signs) {
        this.atlas = atlas;
        this.signs.putAll(signs);
    }

    /**
     * The same textures and markers in other inks.
     *
     * @param inks the ink of each organization, by its id
     */
    OrganizationSigns inked(Function<String, Color> inks) {
        Map<String, OrganizationSign> inked = new HashMap<>();
        signs.forEach((id, sign) -> inked.put(id, sign.inked(inks.apply(id))));
        return new OrganizationSigns(atlas, inked);
    }

    private static Hatch hatch(int place) {
        int round = place / HATCHES.length;
        int kind = round % STEPS.length;
        int start = STARTS[kind] + round / STEPS.length * FURTHER_START;
        return HATCHES[(place * STEPS[kind] + start) % HATCHES.length];
    }

    /** The sign of an organization; null if the atlas has none of that id. */
    public OrganizationSign of(String organizationId) {
        return signs.get(organizationId);
    }

    private Color colour(Organization organization, Map<String, Color> known) {
        Color done = known.get(organization.id());
        if (done != null) {
            return done;
        }
        Color colour = organization.colour().map(Color::decode).orElse(null);
        if (colour == null && organization.isFaction() && open.add(organization.id())) {
            colour = tone(organization, known);
        }
        if (colour == null) {
            colour = FURTHER.get(furtherUsed++ % FURTHER.size());
        }
        known.put(organization.id(), colour);
        return colour;
    }

    /** The second faction is darker than its parent, the third lighter, and so on. */
    private Color tone(Organization faction, Map<String, Color> known) {
        String parentId = faction.parentId().orElseThrow();
        Organization parent = atlas.organization(parentId).orElse(null);
        if (parent == null) {
            return null;
        }
        Color base = colour(parent, known);
        int place = atlas.factionsOf(parentId).indexOf(faction);
        int pair = place / 2;
        double step = 0.34 + 0.14 * pair;
        return place % 2 == 0 ? InkMixing.lighter(base, step) : InkMixing.darker(base, step);
    }
}
