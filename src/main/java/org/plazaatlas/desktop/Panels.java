package org.plazaatlas.desktop;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Which panels stand around the map. Presenting takes the whole screen and puts all panels away;
 * they can be fetched back one key later. For the FX thread only.
 */
final class Panels {

    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
    private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting");
    private final BooleanProperty layersOpen = new SimpleBooleanProperty(this, "layersOpen");

    Panels() {
        presenting.subscribe(now -> shown.set(!now));
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    void toggleShown() {
        shown.set(!shown.get());
    }

    BooleanProperty presentingProperty() {
        return presenting;
    }

    void togglePresenting() {
        presenting.set(!presenting.get());
    }

    BooleanProperty layersOpenProperty() {
        return layersOpen;
    }

    /** Takes back the last thing that put panels away; false if there was none. */
    boolean restore() {
        boolean away = presenting.get() || !shown.get();
        presenting.set(false);
        shown.set(true);
        return away;
    }
}
