package org.plazaatlas.cartography.map;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.symbology.MapStyle;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.View;

/**
 * What a map is laid out from.
 *
 * @param message what a finished piece says of its subject, and where
 * @param scene the data of that view
 * @param size of the map alone, without what surrounds it
 */
public record MapRequest(
        View view, MapMessage message, Scene scene, PictureSize size, MapStyle style) {

    /** A map that is no finished piece: it says nothing of a subject and is drawn in colour. */
    public static MapRequest of(View view, Scene scene, PictureSize size) {
        return new MapRequest(view, MapMessage.NONE, scene, size, MapStyle.COLOUR);
    }
}
