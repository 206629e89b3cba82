package org.plazaatlas.desktop.control;

import javafx.scene.image.Image;
import javafx.stage.Screen;

import org.plazaatlas.cartography.topic.OrganizationLegendSigns;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Theme;

import java.util.HashMap;
import java.util.Map;

/**
 * The signs of the organizations as images. Each is drawn once per theme, because lists show them
 * again and again while scrolling.
 */
public final class OrganizationSignViews {

    private record Key(String organizationId, Theme theme) {}

    private final Map<Theme, OrganizationLegendSigns> signs = new HashMap<>();
    private final Map<Key, Image> images = new HashMap<>();
    private final Atlas atlas;

    public OrganizationSignViews(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The sign of an organization of the atlas. */
    public Image of(String organizationId, Theme theme) {
        return images.computeIfAbsent(new Key(organizationId, theme), this::draw);
    }

    private Image draw(Key key) {
        OrganizationLegendSigns ofTheme =
                signs.computeIfAbsent(
                        key.theme(), theme -> new OrganizationLegendSigns(atlas, theme));
        double scale = Screen.getPrimary().getOutputScaleX();
        return SwatchView.image(ofTheme.of(key.organizationId()), key.theme(), scale);
    }
}
