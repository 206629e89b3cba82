package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.topic.ColourConfusion;
import org.plazaatlas.cartography.topic.ColourConfusions;
import org.plazaatlas.cartography.topic.TopicMaps;
import org.plazaatlas.cartography.topic.ZoneStyles;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Finds in a laid-out map what its author must know before publishing it. */
public final class PictureInspection {

    private final Atlas atlas;
    private final Mosaic mosaic;
    private final TopicMaps topics;

    public PictureInspection(Atlas atlas, Mosaic mosaic) {
        this.atlas = atlas;
        this.mosaic = mosaic;
        topics = new TopicMaps(atlas, mosaic);
    }

    /**
     * The claims that a picture rests on, within its extent and layers.
     *
     * @param scene the one that the map was laid out for
     * @throws NoSuchElementException if the map shows changes and the scene has no difference
     */
    public Set<Claim> claims(MapLayout map, Scene scene) {
        return topics.of(
                        map.content().view(),
                        scene,
                        map.content().symbology(),
                        focus(map, scene),
                        Set.of())
                .claims(frame(map));
    }

    /**
     * The pairs of organizations in a picture that neither colour nor texture tells apart, for some
     * readers or in greys; ordered by vision, then the most similar first. A map of pressure or
     * homicides has no such pairs, because its classes are steps of one hue that every reader sees.
     *
     * @param scene the one that the map was laid out for
     */
    public List<ColourConfusion> lookAlikes(MapLayout map, Scene scene) {
        View view = map.content().view();
        Symbology symbology = map.content().symbology();
        return switch (view.topic()) {
            case Topic.Zones() -> {
                Optional<SubjectFocus> focus = focus(map, scene);
                Snapshot snapshot = scene.snapshot();
                yield ColourConfusions.ofZones(
                                new ZoneStyles(atlas, symbology, view, snapshot, focus),
                                frame(map),
                                focus.map(f -> f.cut(snapshot.regions()))
                                        .orElseGet(snapshot::regions))
                        .pairs();
            }
            case Topic.Changes _ -> ColourConfusions.ofChanges(symbology, map.legend()).pairs();
            case Topic.HotSpots _, Topic.Homicides _ -> List.of();
        };
    }

    private Optional<SubjectFocus> focus(MapLayout map, Scene scene) {
        return SubjectFocus.of(map.content().message(), atlas, scene);
    }

    private PictureFrame frame(MapLayout map) {
        return new PictureFrame(map.viewport().extent(), mosaic);
    }
}
