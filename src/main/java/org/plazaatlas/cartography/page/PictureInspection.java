package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.symbology.OrganizationSigns;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.topic.ColourConfusion;
import org.plazaatlas.cartography.topic.ColourConfusions;
import org.plazaatlas.cartography.topic.TopicMaps;
import org.plazaatlas.cartography.topic.ZoneStyles;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Set;

/** Reads from a laid-out map what must be known of it before it is handed on. */
public final class PictureInspection {

    private final Atlas atlas;
    private final Mosaic mosaic;
    private final OrganizationSigns signs;
    private final TopicMaps topics;

    public PictureInspection(Atlas atlas, Mosaic mosaic) {
        this.atlas = atlas;
        this.mosaic = mosaic;
        signs = new OrganizationSigns(atlas);
        topics = new TopicMaps(atlas, mosaic, signs);
    }

    /**
     * The claims that a picture rests on: those of what its extent and layers show.
     *
     * @param scene the one that the map was laid out for
     */
    public Set<Claim> claims(MapLayout map, Scene scene) {
        return topics.of(map.content().view(), scene).claims(frame(map));
    }

    /**
     * The pairs of organizations in a picture that neither colour nor texture tells apart to some
     * readers, or in greys; by vision, those that come nearest first. A map of pressure has one hue
     * in steps that everybody sees, so it has no such pairs.
     *
     * @param scene the one that the map was laid out for
     */
    public List<ColourConfusion> lookAlikes(MapLayout map, Scene scene) {
        View view = map.content().view();
        return switch (view.topic()) {
            case Topic.Zones() -> {
                ZoneStyles styles = new ZoneStyles(atlas, signs, view, scene.snapshot());
                yield ColourConfusions.ofZones(styles, frame(map), scene.snapshot()).pairs();
            }
            case Topic.Changes _ ->
                    ColourConfusions.ofChanges(signs, Palette.of(view.theme()), map.legend())
                            .pairs();
            case Topic.HotSpots _ -> List.of();
        };
    }

    private PictureFrame frame(MapLayout map) {
        return new PictureFrame(map.viewport().extent(), mosaic);
    }
}
