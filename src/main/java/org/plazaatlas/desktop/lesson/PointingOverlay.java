package org.plazaatlas.desktop.lesson;

import javafx.scene.Node;
import javafx.stage.Window;

import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.desktop.map.MapOverlay;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.view.Arrangement;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What the step of the open lesson points at, over the map of the window. It is hidden while the
 * map flies or shows another date, because then it would point at something else.
 */
public final class PointingOverlay implements MapOverlay {

    private final AtlasModel model;
    private final LessonsModel lessons;
    private final PointingView picture;
    private Viewport viewport;
    private List<Rectangle2D> names = List.of();

    public PointingOverlay(AtlasModel model, LessonsModel lessons) {
        this.model = model;
        this.lessons = lessons;
        picture = new PointingView(model.atlas());
        lessons.placeProperty().subscribe(_ -> show());
        model.viewProperty().subscribe(_ -> show());
    }

    @Override
    public Node node() {
        return picture;
    }

    @Override
    public void lookThrough(Viewport now) {
        viewport = now;
        show();
    }

    /** Moves the words off what has been written on the map. */
    @Override
    public void painted(MapLayout map) {
        names = map.writing();
        show();
    }

    private void show() {
        if (viewport != null) {
            double scale = renderScale();
            picture.show(marks(), model.view(), viewport, names, scale);
        }
    }

    private List<PointingMark> marks() {
        boolean oneMap = model.maps().arrangementProperty().get().equals(Arrangement.ONE_MAP);
        return oneMap && lessons.isAtStep()
                ? lessons.step().map(LessonStep::marks).orElse(List.of())
                : List.of();
    }

    private double renderScale() {
        Window window = picture.getScene() == null ? null : picture.getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }
}
