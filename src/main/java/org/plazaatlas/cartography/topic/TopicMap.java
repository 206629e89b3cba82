package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.labelling.PlacedNames;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a topic draws over the base map, and how its legend explains that. */
public sealed interface TopicMap permits ZoneTopic, PressureTopic, ChangeTopic, HomicideTopic {

    /** The fills with the faces that they cover; no face has two. */
    Map<ZoneStyle, BitSet> fills();

    /** Whether the turf boundaries of the date are drawn over the fills. */
    boolean hasTurfLines();

    /**
     * The names and the topic's own marks, from bottom to top.
     *
     * @param taken the places already taken; the new marks are added
     */
    List<MapItem> items(PlacedNames names, Viewport viewport, CollisionIndex taken);

    /**
     * The faces that have the colour of an organization, by its id, those of the largest area
     * first; none if the topic has no such fills.
     */
    default Map<String, FaceSet> organizationAreas(PictureFrame frame) {
        return Map.of();
    }

    /** The legend entries for what a picture shows of the topic. */
    List<Legend.Entry> legend(PictureFrame frame, List<MapItem> items);

    /** The claims that a picture of the topic rests on. */
    Set<Claim> claims(PictureFrame frame);

    /** The id of the source whose figures fill the areas, if figures do. */
    default Optional<String> figureSource() {
        return Optional.empty();
    }

    /** The claims of all that a snapshot has in a picture. */
    static Set<Claim> allClaims(PictureFrame frame, Snapshot snapshot) {
        return frame.regions(snapshot)
                .flatMap(region -> region.label().holdings().stream())
                .flatMap(holding -> holding.claims().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
