package org.plazaatlas.desktop.map;

import javafx.scene.Node;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapLayout;

/** Something that lies over the map of the window and moves with it. */
public interface MapOverlay {

    /** What lies over the map, from its upper left corner. */
    Node node();

    /** The map shows another part of the country, or has another size. */
    void lookThrough(Viewport viewport);

    /** The map has been painted anew. */
    void painted(MapLayout map);
}
