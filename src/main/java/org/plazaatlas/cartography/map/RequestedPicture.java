package org.plazaatlas.cartography.map;

import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.View;

import java.util.Optional;

/**
 * A picture being laid out, with what follows at once from what was asked for.
 *
 * @param view that was asked for, with the look that it has here
 */
record RequestedPicture(
        MapRequest asked,
        View view,
        Optional<SubjectFocus> focus,
        Viewport viewport,
        PictureFrame frame,
        Symbology symbology) {

    Scene scene() {
        return asked.scene();
    }

    MapMessage message() {
        return asked.message();
    }

    /** Whether it says nothing of a subject, as the map of a window. */
    boolean saysNothing() {
        return message().equals(MapMessage.NONE);
    }
}
