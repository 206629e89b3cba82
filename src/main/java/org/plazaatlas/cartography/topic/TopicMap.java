package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.labelling.PlacedNames;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.model.Claim;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a topic draws over the base map, and how its legend explains that. */
public sealed interface TopicMap permits ZoneTopic, PressureTopic, ChangeTopic {

    /** The fills with the faces that they cover; no face has two. */
    Map<ZoneStyle, BitSet> fills();

    /** Whether the turf boundaries of the date are drawn over the fills. */
    boolean hasTurfLines();

    /**
     * Names with the topic's own marks, the lowest first.
     *
     * @param taken where nothing more can be set; what is set now is added
     */
    List<MapItem> items(PlacedNames names, Viewport viewport, CollisionIndex taken);

    /** The legend's lines about what a picture shows of the topic. */
    List<Legend.Entry> legend(PictureFrame frame, List<MapItem> items);

    /** The claims that a picture of the topic rests on. */
    Set<Claim> claims(PictureFrame frame);
}
