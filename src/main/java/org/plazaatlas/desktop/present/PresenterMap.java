package org.plazaatlas.desktop.present;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.desktop.lesson.PointingView;
import org.plazaatlas.desktop.lesson.ViewFlight;
import org.plazaatlas.desktop.map.FrameRequest;
import org.plazaatlas.desktop.map.MapSurface;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.desktop.work.Ticker;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.view.View;

import java.util.List;

/**
 * The map of a presentation: painted like any other, but with everything on it as many times larger
 * as the readers sit farther away. It flies from view to view, and points when it has arrived.
 */
final class PresenterMap extends Region {

    private final NewestOnly<FrameRequest, Frame> frames;
    private final ViewFlight flight;
    private final ObjectProperty<View> view;
    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final MapSurface surface = new MapSurface();
    private final PointingView pointing;
    private final Region enlarged;
    private final Scale scale = new Scale(1, 1);
    private List<PointingMark> marks = List.of();
    private double zoom = 1;

    PresenterMap(PresenterServices services, View start) {
        frames = services.frames().get();
        view = new SimpleObjectProperty<>(this, "view", start);
        pointing = new PointingView(services.model().atlas());
        enlarged = new EnlargedMap(surface, pointing);
        flight =
                new ViewFlight(
                        view::get, view::set, new Ticker.OfAnimation(), services.reducedMotion());
        enlarged.getTransforms().add(scale);
        getChildren().add(enlarged);
        setId("presenterMap");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        view.subscribe(_ -> request());
        widthProperty().subscribe(_ -> request());
        heightProperty().subscribe(_ -> request());
        frames.answerProperty()
                .subscribe(
                        answer -> {
                            if (answer != null) {
                                show(answer.value());
                            }
                        });
    }

    /** Lays the picture and what is pointed at over one another, in pixels of the map. */
    private static final class EnlargedMap extends Region {

        private final MapSurface surface;

        EnlargedMap(MapSurface surface, PointingView pointing) {
            this.surface = surface;
            getChildren().addAll(surface, pointing);
        }

        @Override
        protected void layoutChildren() {
            surface.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    /** What the map shows, on its way to where it flies. */
    ReadOnlyObjectProperty<View> viewProperty() {
        return view;
    }

    /** The last picture; null before the first. */
    ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** How many times as large as usual everything on the map is. */
    void enlarge(double times) {
        zoom = times;
        scale.setX(times);
        scale.setY(times);
        request();
    }

    /** Flies to a view and points there. */
    void fly(View to, List<PointingMark> pointed) {
        marks = List.of();
        point();
        flight.to(
                to,
                () -> {
                    marks = pointed;
                    point();
                });
    }

    void stop() {
        flight.stop();
    }

    private Viewport viewport() {
        int width = (int) Math.max(1, Math.ceil(getWidth() / zoom));
        int height = (int) Math.max(1, Math.ceil(getHeight() / zoom));
        return Viewport.fitting(view.get().extent(), width, height);
    }

    private void request() {
        Viewport now = viewport();
        enlarged.resize(now.width(), now.height());
        if (now.width() > 1 && now.height() > 1) {
            frames.ask(
                    new FrameRequest(
                            view.get().withExtent(now.extent()),
                            new PictureSize(now.width(), now.height(), deviceScale()),
                            ColourVision.NORMAL));
            surface.lookThrough(now);
            point();
        }
    }

    private double deviceScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return zoom * (window == null ? 1 : window.getRenderScaleX());
    }

    private void show(Frame painted) {
        surface.show(painted);
        surface.lookThrough(viewport());
        frame.set(painted);
        point();
    }

    private void point() {
        Frame last = frame.get();
        pointing.show(
                marks,
                view.get(),
                viewport(),
                last == null ? List.of() : last.layout().writing(),
                deviceScale());
    }
}
