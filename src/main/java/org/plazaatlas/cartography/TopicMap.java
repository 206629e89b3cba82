package org.plazaatlas.cartography;

import org.plazaatlas.model.Claim;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a topic draws over the base map, and how its legend explains that. */
sealed interface TopicMap permits ZoneMap, PressureMap, ChangeMap {

    /** The fills with the faces that they cover; no face has two. */
    Map<ZoneStyle, BitSet> fills();

    /** Whether the turf boundaries of the date are drawn over the fills. */
    boolean hasTurfLines();

    /**
     * Names with the topic's own marks, the lowest first.
     *
     * @param taken where nothing more can be set; what is set now is added
     */
    List<MapItem> items(Names names, Viewport viewport, CollisionIndex taken);

    /** The legend's lines about what a picture shows of the topic. */
    List<Legend.Entry> legend(PictureFrame frame, List<MapItem> items);

    /** The claims that a picture of the topic rests on. */
    Set<Claim> claims(PictureFrame frame);
}
