package org.plazaatlas.desktop.map;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.plazaatlas.cartography.layout.MapLayout.Hit;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.work.NewestOnly.Answer;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.view.View;

import java.util.Optional;

/** Shows what lies under the pointer, also when the map changes under a resting pointer. */
final class MapGlance {

    private static final Hit NOTHING = new Hit(Optional.empty(), Optional.empty());

    private final Region map;
    private final ObservableValue<Optional<View>> shown;
    private final Dossiers dossiers;
    private final ObservableValue<Answer<FrameRequest, Frame>> painted;
    private final MapCamera camera;
    private final GlanceCard card = new GlanceCard();
    private Point2D pointer;

    /**
     * @param map the node that gets the pointer; the card stays within its bounds
     * @param shown the view of the map; empty while it is hidden
     * @param painted what was painted last; null before the first frame
     */
    MapGlance(
            Region map,
            ObservableValue<Optional<View>> shown,
            Dossiers dossiers,
            ObservableValue<Answer<FrameRequest, Frame>> painted,
            MapCamera camera) {
        this.map = map;
        this.shown = shown;
        this.dossiers = dossiers;
        this.painted = painted;
        this.camera = camera;
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, _ -> leave());
    }

    GlanceCard card() {
        return card;
    }

    private void hover(MouseEvent event) {
        pointer = new Point2D(event.getX(), event.getY());
        update();
    }

    private void leave() {
        pointer = null;
        card.hide();
    }

    /** Looks up again what is under the pointer; to be called when a new frame is shown. */
    void update() {
        if (pointer != null) {
            shown.getValue().ifPresent(this::tell);
        }
    }

    private void tell(View view) {
        Hit hit = hitAt(pointer);
        map.setCursor(hit.subject().isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        card.show(dossiers.glance(hit.subject(), hit.face(), view), pointer, map);
    }

    /**
     * What the last frame has under a pixel of the pane. The map may have moved since, so the pixel
     * is converted through map coordinates.
     */
    Hit hitAt(Point2D at) {
        if (painted.getValue() == null) {
            return NOTHING;
        }
        Frame frame = painted.getValue().value();
        var place = camera.viewport().toMap(at.getX(), at.getY());
        var pixel = frame.layout().viewport().toPixel(place.x, place.y);
        return frame.layout().at(pixel.getX(), pixel.getY());
    }
}
